/** The ending: the friend is safe and says thank you, and one good thing that the internet did (D18). */
import '../style/results.css';
import type { Session } from '../../core/session';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { Speech } from '../quote';
import { StageBox } from '../stage-box';
import { Summary } from '../summary';

/** Shown once, between the report and the results. */
export function EndingView({ session }: { readonly session: Session }) {
  const { t, dispatch } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('ending');
  return (
    <main id="main" class="telling">
      <StageBox />
      <div class="paper telling-text">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui.ending.title')}
        </h1>
        <Summary screen="ending" />
        <Speech art={`people/${session.scenario.friend}`} label={t('ui.ending.thanks')} text={t('case.ending.thanks')} />
        <h2>{t('ui.ending.good')}</h2>
        <p>
          <bdi>{t('case.ending.good')}</bdi>
        </p>
        <p class="row">
          <button type="button" class="button big" onClick={() => dispatch({ type: 'next' })}>
            {t('ui.ending.next')}
            <Icon name="next" flip />
          </button>
        </p>
      </div>
    </main>
  );
}
