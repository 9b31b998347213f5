/** The results: three badges, how the answers fell, and the cards of the signs that were met. No rank, no clock (D16). */
import '../style/results.css';
import { BADGES, score, signsMet } from '../../core/score';
import type { Score } from '../../core/score';
import { VERDICTS } from '../../core/session';
import type { Session } from '../../core/session';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { StageBox } from '../stage-box';
import { Summary } from '../summary';
import { BadgeStamp } from './badge-stamp';
import { CardsMet } from './cards-met';
import { CheckupResults } from './checkup-results';
import { PracticeResults } from './practice-results';

/** The last screen of whatever was played. */
export function ResultsView({ session }: { readonly session: Session }) {
  if (session.scenario.form === 'practice') return <PracticeResults session={session} />;
  return session.scenario.form === 'checkup' ? <CheckupResults session={session} /> : <CaseResults session={session} />;
}

function CaseResults({ session }: { readonly session: Session }) {
  const { t, go, startOver, sheet } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('results');
  const result = score(session);
  return (
    <main id="main" class="results">
      <StageBox />
      <section class="paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui.results.title')}
        </h1>
        <Summary screen="results" values={{ count: BADGES.filter((badge) => result.badges[badge]).length }} />
        <ul class="badges">
          {BADGES.map((badge) => (
            <BadgeStamp key={badge} badge={badge} earned={result.badges[badge]} />
          ))}
        </ul>
        <p class="lead">{t(verdictOn(result))}</p>
        <p class="row">
          <button type="button" class="button big" onClick={() => go({ name: 'home' })}>
            <Icon name="home" />
            {t('ui.results.toHome')}
          </button>
          <button type="button" class="button soft" aria-describedby="again-note" onClick={() => startOver(session.level)}>
            {t('ui.results.again')}
          </button>
        </p>
        <p id="again-note" class="small">
          {t('ui.results.againNote')}
        </p>
      </section>
      <section class="paper numbers">
        <h2>{t('ui.results.numbers')}</h2>
        <div class="wide">
          <Numbers result={result} />
        </div>
        <p>{t('ui.results.why', { right: result.why.right, most: result.why.most })}</p>
        <p class="real">
          <span>{t('ui.results.tellReal')}</span>
          <button type="button" class="button soft" onClick={() => (sheet.value = 'help')}>
            <Icon name="help" />
            {t('ui.bar.help')}
          </button>
        </p>
      </section>
      <CardsMet met={signsMet(session)} />
    </main>
  );
}

function verdictOn({ badges, passed }: Score) {
  if (passed) return 'ui.results.passed';
  if (badges.spotter) return 'ui.results.spotterOnly';
  return badges.fairMinded ? 'ui.results.fairOnly' : 'ui.results.neither';
}

function Numbers({ result }: { readonly result: Score }) {
  const { t } = useHouse();
  return (
    <table>
      <thead>
        <tr>
          <td />
          {VERDICTS.map((verdict) => (
            <th key={verdict} scope="col">
              {t(`ui.results.verdicts.${verdict}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['unsafe', 'safe'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{t(`ui.results.${side}`)}</th>
            {VERDICTS.map((verdict) => (
              <td key={verdict} data-best={(side === 'unsafe' ? 'tell' : 'fine') === verdict}>
                {result[side][verdict]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
