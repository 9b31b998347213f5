/** The brief: the friend says what the trouble is, and the pupil is told what comes before it starts (D19). */
import { useEffect } from 'preact/hooks';
import { useFocusOn } from './focus';
import { useHouse } from './house';
import { Icon } from './icon';
import { Speech } from './quote';
import { fetchPages } from './pages';
import { StageBox } from './stage-box';
import { Summary } from './summary';

/** Shown before the first item. */
export function BriefView() {
  const { t, dispatch, go, session } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('brief');
  const channel = session.value?.scenario.channel;
  // While the friend is being read, the pages of their app can come.
  useEffect(() => void (channel && fetchPages(channel)), [channel]);
  return (
    <main id="main" class="telling">
      <StageBox />
      <div class="paper telling-text">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui.brief.title')}
        </h1>
        <Summary screen="brief" values={{ of: session.value?.order.length ?? 0 }} />
        <Speech
          art={`people/${session.value?.scenario.friend}`}
          label={t('ui.brief.asks')}
          text={`${t('case.brief.hello')} ${t('case.brief.ask')}`}
        />
        <h2>{t('ui.brief.before')}</h2>
        <p>{t('case.brief.note')}</p>
        <p>{t('ui.brief.ways')}</p>
        <p class="row">
          <button type="button" class="button big" onClick={() => dispatch({ type: 'begin' })}>
            <Icon name="play" flip />
            {t('ui.brief.start')}
          </button>
          <button type="button" class="button plain" onClick={() => go({ name: 'home' })}>
            {t('ui.brief.notNow')}
          </button>
        </p>
      </div>
    </main>
  );
}
