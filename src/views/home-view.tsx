/** The crew room: whose case to take, at which level, and what has been collected so far. */
import { LEVELS } from '../core/scenario';
import { signsOf } from '../content/won-schema';
import { SIGN_IDS } from '../core/signs';
import { useFocusOn } from './focus';
import { useHouse } from './house';
import { Icon } from './icon';
import { StageBox } from './stage-box';
import { Summary } from './summary';

/** The first screen. */
export function HomeView() {
  const house = useHouse();
  const { t, won, cases, settings, change, go, sheet } = house;
  const heading = useFocusOn<HTMLHeadingElement>('home');
  const cards = { count: signsOf(won.value).length, of: SIGN_IDS.length };
  return (
    <main id="main" class="home">
      <header class="home-head">
        <StageBox />
        <div class="home-title">
          <h1 ref={heading} tabIndex={-1}>
            {t('ui.crew')}
          </h1>
          <p>{t('ui.home.lead')}</p>
        </div>
      </header>
      <Summary screen="home" values={cards} />
      <div class="home-desk">
        <section class="home-cases" aria-labelledby="cases">
          <h2 id="cases">{t('ui.home.cases')}</h2>
          <ul class="shelf">
            {cases.map((id) => (
              <CaseRecord key={id} id={id} />
            ))}
          </ul>
        </section>
        <section class="home-side paper">
          <fieldset class="choices">
            <legend>{t('ui.home.level')}</legend>
            {LEVELS.map((level) => (
              <label key={level} class="choice">
                <input
                  type="radio"
                  name="level"
                  value={level}
                  checked={settings.value.level === level}
                  onChange={() => change({ level })}
                />
                <span>
                  <strong>{t(`ui.home.levels.${level}.name`)}</strong>
                  <small>{t(`ui.home.levels.${level}.says`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="button" class="button soft" onClick={() => go({ name: 'album' })}>
            <Icon name="picture" />
            {t('ui.home.album', cards)}
          </button>
          <button type="button" class="button plain" aria-describedby="finished-note" onClick={() => (sheet.value = 'finish')}>
            <Icon name="leave" flip />
            {t('ui.home.finished')}
          </button>
          <p id="finished-note" class="small">
            {t('ui.home.finishedNote')}
          </p>
        </section>
      </div>
    </main>
  );
}

function CaseRecord({ id }: { readonly id: string }) {
  const { t, won, session, go, artUrl } = useHouse();
  const open = session.value;
  const underWay = open?.scenario.id === id && open.phase.name !== 'brief' && open.phase.name !== 'results';
  const badges = won.value.cases[id]?.badges ?? [];
  const solved = badges.includes('spotter') && badges.includes('fairMinded');
  const friend = t(`cases.${id}.friend`);
  const doing = underWay ? t('ui.home.goOn', { friend }) : badges.length > 0 ? t('ui.home.again') : t('ui.home.play', { friend });
  return (
    <li class="record">
      <img class="sleeve" src={artUrl(`crew/sleeve-${id}`)} alt="" width="240" height="240" />
      <div class="record-text">
        <h3>{t(`cases.${id}.title`)}</h3>
        <p>
          <bdi>{t(`cases.${id}.tagline`)}</bdi>
        </p>
        {badges.length > 0 && (
          <p class="stamps-row">
            {badges.map((badge) => (
              <img
                key={badge}
                src={artUrl(`stamps/${badge === 'fairMinded' ? 'fair-minded' : badge}`)}
                alt={t(`ui.results.${badge}.name`)}
                width="56"
                height="56"
              />
            ))}
            {solved && <span>{t('ui.home.solvedBoth')}</span>}
          </p>
        )}
        {underWay && <p class="small">{t('ui.home.half')}</p>}
        <a class="button" href={`?case=${id}`} onClick={(event) => (event.preventDefault(), go({ name: 'case', id }))}>
          <Icon name="play" flip />
          {doing}
        </a>
      </div>
    </li>
  );
}
