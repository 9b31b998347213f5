/** Present: the desk with the votes and the notes, and the big screen beside it or in a window of its own. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { plainText } from '../../core/marks';
import type { Scenario } from '../../core/scenario';
import { VERDICTS, currentItem } from '../../core/session';
import type { Session } from '../../core/session';
import {
  addHand,
  advance,
  isPresented,
  itemAfter,
  sessionOfClass,
  setHands,
  startPresentation,
  takeBackHand,
  tallyOf,
} from '../../debrief/presentation';
import type { Presentation } from '../../debrief/presentation';
import { Icon } from '../icon';
import { BigScreen } from './big-screen';
import { useDesk } from './desk';
import { Laid } from './use-laid';

/** Starts a presentation, or goes on with the one there is. */
export function PresentView() {
  const { t, choices, presentation, artUrl } = useDesk();
  const now = presentation.value;
  const { caseId, level } = choices.value;
  if (!now) {
    return (
      <section class="paper present-start">
        <img src={artUrl(`crew/sleeve-${caseId}`)} alt="" width="200" height="200" />
        <div>
          <h2>
            {t('teach.present.title')}: {t(`cases.${caseId}.title`)}
          </h2>
          <p class="lead">{t(`cases.${caseId}.tagline`)}</p>
          <p>{t('teach.present.lead')}</p>
          <button
            type="button"
            class="button big"
            onClick={() => (presentation.value = startPresentation(caseId, level, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0))}
          >
            <Icon name="play" flip />
            {t('teach.present.start')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <Laid ids={[now.caseId]}>{(laid) => laid.map(({ scenario }) => <Running key={scenario.id} scenario={scenario} now={now} />)}</Laid>
  );
}

function Running({ scenario, now }: { readonly scenario: Scenario; readonly now: Presentation }) {
  const { t, presentation, unlock, tab } = useDesk();
  const isSplit = useSignal(true);
  const session = sessionOfClass(scenario, now);
  const item = currentItem(session);
  const goOn = (): void => {
    if (presentation.value) presentation.value = advance(scenario, presentation.value);
  };
  const done = isPresented(session);
  useEffect(() => {
    if (done) unlock([now.caseId]);
  }, [done]);
  useKeys(scenario, goOn);
  return (
    <>
      <h2>{t('teach.present.title')}</h2>
      <p class="row no-print">
        <button type="button" class="button soft" onClick={() => window.open('?screen#present', 'hidden-track-screen')}>
          {t('teach.present.window')}
        </button>
        <button type="button" class="button plain" onClick={() => (isSplit.value = !isSplit.value)}>
          {t(isSplit.value ? 'teach.present.single' : 'teach.present.split')}
        </button>
        <button type="button" class="button plain" onClick={() => (presentation.value = undefined)}>
          {t('teach.present.stop')}
        </button>
      </p>
      {done ? (
        <div class="paper">
          <p>{t('teach.present.done')}</p>
          <button type="button" class="button" onClick={() => (tab.value = 'debrief')}>
            {t('teach.present.toDebrief')}
          </button>
        </div>
      ) : (
        item && <Votes session={session} now={now} goOn={goOn} />
      )}
      {isSplit.value && <BigScreen now={now} />}
    </>
  );
}

type VotesProps = { readonly session: Session; readonly now: Presentation; readonly goOn: () => void };

function Votes({ session, now, goOn }: VotesProps) {
  const { t, presentation } = useDesk();
  const item = currentItem(session);
  if (!item) return null;
  const tally = tallyOf(now, item.id);
  const { phase } = session;
  const step = phase.name === 'judge' ? 'count' : phase.name === 'why' ? 'reveal' : 'next';
  return (
    <section class="paper votes">
      <h3>{t('teach.present.votes')}</h3>
      <div class="row">
        {VERDICTS.map((verdict, n) => (
          <label key={verdict} class="field vote">
            <span>
              {n + 1}: {t(`ui.judge.${verdict}`)}
            </span>
            <input
              type="number"
              min={0}
              max={60}
              disabled={phase.name !== 'judge'}
              value={tally[verdict]}
              onInput={(event) => (presentation.value = setHands(now, item.id, verdict, event.currentTarget.valueAsNumber))}
            />
            <button
              type="button"
              class="button soft"
              disabled={phase.name !== 'judge'}
              aria-label={`+1: ${t(`ui.judge.${verdict}`)}`}
              onClick={() => (presentation.value = addHand(now, item.id, verdict))}
            >
              +1
            </button>
          </label>
        ))}
      </div>
      <p>
        <button type="button" class="button big" onClick={goOn}>
          {t(`teach.present.${step}`)}
        </button>
      </p>
      <p class="small">{t('teach.present.keys')}</p>
      <details>
        <summary>{t('teach.present.notes')}</summary>
        <Notes session={session} now={now} />
      </details>
    </section>
  );
}

/** The answer for the teacher's eyes, folded away where the class can see the desk. */
function Notes({ session, now }: { readonly session: Session; readonly now: Presentation }) {
  const { t } = useDesk();
  const item = currentItem(session);
  const after = itemAfter(session);
  return (
    <Laid ids={[now.caseId]}>
      {(laid) =>
        laid.map(({ texts }) => (
          <p key={now.caseId}>
            <strong>{item && t('teach.present.answer', { answer: t(`teach.prepare.${item.side}`) })}</strong>{' '}
            <bdi>{item && texts.items[item.id]?.why}</bdi> {t('teach.present.discuss')}
            {after && (
              <>
                <br />
                {t('teach.present.after')} <bdi>{plainText(texts.items[after.id]?.text ?? '')}</bdi>
              </>
            )}
          </p>
        ))
      }
    </Laid>
  );
}

/** Digits count hands; what a clicker sends goes on. Keys typed into a field are the field's own. */
function useKeys(scenario: Scenario, goOn: () => void): void {
  const { presentation } = useDesk();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        event.target instanceof HTMLInputElement ||
        event.target instanceof HTMLSelectElement ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      // Read anew: a clicker can be faster than the page is drawn.
      const now = presentation.value;
      if (!now) return;
      const session = sessionOfClass(scenario, now);
      const item = currentItem(session);
      const verdict = VERDICTS[Number(event.key) - 1];
      if (session.phase.name === 'judge' && item && verdict) presentation.value = addHand(now, item.id, verdict);
      else if (session.phase.name === 'judge' && item && event.key === 'Backspace') presentation.value = takeBackHand(now, item.id);
      else if (event.key === 'PageDown' || (event.key === 'Enter' && event.target === document.body)) goOn();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
