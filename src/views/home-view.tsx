/** The crew room: whose case to take, at which level, and what has been collected so far. */
import { LEVELS } from '../core/scenario';
import { signsOf } from '../content/won-schema';
import { SIGN_IDS } from '../core/signs';
import { useFocusOn } from './focus';
import { useHouse } from './house';
import { Icon } from './icon';
import { lateExtra, latePart } from './late';
import { CaseLink, Shelf } from './shelf';
import { StageBox } from './stage-box';
import { Summary } from './summary';

const OfflineLine = lateExtra(async () => (await import('./late/offline-line')).OfflineLine);
const HomeworkCard = latePart(async () => (await import('./late/homework-card')).HomeworkCard);

/** The first screen. */
export function HomeView() {
  const house = useHouse();
  const { t, won, settings, change, go, sheet, homework, offline } = house;
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
          {homework && <HomeworkCard homework={homework} />}
          <h2 id="cases">{t('ui.home.cases')}</h2>
          <Shelf />
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
          <Checkup />
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
          {offline.value !== undefined && <OfflineLine />}
        </section>
      </div>
    </main>
  );
}

/** Twelve short items before the cases, after them, and some weeks later. */
function Checkup() {
  const { t, checkup } = useHouse();
  const next = checkup();
  return (
    <div class="checkup">
      <h2>{t('ui.home.checkup')}</h2>
      <p class="small">{t(next ? 'ui.home.checkupSays' : 'ui.home.checkupAll')}</p>
      {next && <CaseLink id={next} kind="soft" />}
    </div>
  );
}
