/** The card album: the signs met in all cases on this device, and the five checks that clear a message. */
import '../style/results.css';
import { signsOf } from '../../content/won-schema';
import { CHECKS, SIGN_IDS } from '../../core/signs';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { Summary } from '../summary';
import { SignCard } from './sign-card';

/** Reached from the crew room. */
export function AlbumView() {
  const { t, won, go, artUrl } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('album');
  const met = signsOf(won.value);
  return (
    <main id="main" class="album">
      <button type="button" class="button plain" onClick={() => go({ name: 'home' })}>
        <Icon name="back" flip />
        {t('ui.album.back')}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {t('ui.album.title')}
      </h1>
      <Summary screen="album" values={{ count: met.length, of: SIGN_IDS.length }} />
      <p class="lead">{t('ui.album.lead')}</p>
      <ul class="cards">
        {SIGN_IDS.map((sign) => (
          <SignCard key={sign} sign={sign} met={met.includes(sign)} />
        ))}
      </ul>
      <h2>{t('ui.album.checks')}</h2>
      <ul class="cards">
        {CHECKS.map((check) => (
          <li key={check} class="card" data-family="check" data-met="true">
            <img src={artUrl(`stickers/check-${check}`)} alt="" width="96" height="96" />
            <strong>{t(`signs.checks.${check}.name`)}</strong>
            <span>{t(`signs.checks.${check}.says`)}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
