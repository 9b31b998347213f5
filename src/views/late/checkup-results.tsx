/** The end of a check-up: the two badges now and last time, and only here what each item was and why. */
import { plainText } from '../../core/marks';
import { itemById } from '../../core/scenario';
import { points, score } from '../../core/score';
import type { Badge } from '../../core/score';
import type { Answer, Session } from '../../core/session';
import { CHECKUPS } from '../../core/shelf';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { StageBox } from '../stage-box';
import { BadgeStamp } from './badge-stamp';

const JUDGING = ['spotter', 'fairMinded'] as const satisfies readonly Badge[];

/** No ranks and no numbers to compare: two badges, then the list. */
export function CheckupResults({ session }: { readonly session: Session }) {
  const { t, go, won } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('results');
  const now = score(session).badges;
  // Kept in the order in which they were done, so the last one before this is the latest.
  const before = Object.entries(won.value.cases)
    .filter(([id]) => CHECKUPS.some((checkup) => checkup === id) && id !== session.scenario.id)
    .at(-1)?.[1].badges;
  return (
    <main id="main" class="results">
      <StageBox />
      <section class="paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui.results.checkupTitle')}
        </h1>
        <h2>{t('ui.results.checkupNow')}</h2>
        <ul class="badges">
          {JUDGING.map((badge) => (
            <BadgeStamp key={badge} badge={badge} earned={now[badge]} />
          ))}
        </ul>
        {before && (
          <>
            <h2>{t('ui.results.checkupThen')}</h2>
            <ul class="badges then">
              {JUDGING.map((badge) => (
                <BadgeStamp key={badge} badge={badge} earned={before.includes(badge)} />
              ))}
            </ul>
          </>
        )}
        <p class="row">
          <button type="button" class="button big" onClick={() => go({ name: 'home' })}>
            <Icon name="home" />
            {t('ui.results.toHome')}
          </button>
        </p>
      </section>
      <section class="paper review" aria-labelledby="review">
        <h2 id="review">{t('ui.results.review')}</h2>
        <ol>
          {session.answers
            .filter(({ verdict }) => verdict)
            .map((answer) => (
              <Reviewed key={answer.item} session={session} answer={answer} />
            ))}
        </ol>
      </section>
    </main>
  );
}

function Reviewed({ session, answer }: { readonly session: Session; readonly answer: Answer }) {
  const { t } = useHouse();
  const item = itemById(session.scenario, answer.item);
  return (
    <li data-side={item.side} data-points={answer.verdict && points(item, answer.verdict)}>
      <p>
        <bdi>{plainText(t(`case.items.${item.id}.text`))}</bdi>{' '}
        <small>
          <bdi>{t(`case.senders.${item.from}.name`)}</bdi>
        </small>
      </p>
      <p>
        <strong>
          <Icon name={item.side === 'safe' ? 'check' : 'tell'} /> {t(`ui.results.was.${item.side}`)}
        </strong>{' '}
        <bdi>{t(`case.items.${item.id}.why`)}</bdi>
      </p>
      {answer.verdict && <p class="small">{t('ui.results.youSaid', { verdict: t(`ui.verdict.${answer.verdict}`) })}</p>}
    </li>
  );
}
