/** The teacher's panel while presenting: the hands, one step on and one step back, and the notes that go with the slide. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../core/scenario';
import { VERDICTS, currentItem } from '../../core/session';
import type { Session } from '../../core/session';
import { addHand, advance, classVerdict, sessionOfClass, setHands, stepBack, takeBackHand, tallyOf } from '../../debrief/presentation';
import type { Presentation } from '../../debrief/presentation';
import { Icon } from '../icon';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { PresentNotes } from './present-notes';

/** What the next step is called, by the phase that it ends. */
const STEPS = { brief: 'begin', judge: 'count', why: 'reveal', feedback: 'next', report: 'next' } as const;

type Props = {
  readonly laid: LaidCase;
  readonly now: Presentation;
  /** The big screen is elsewhere, so that the notes may lie open. */
  readonly isAlone: boolean;
};

/** Takes the focus when a presentation starts; digits count hands while it has it. Nothing in it is disabled, or the focus would be lost. */
export function PresentPanel({ laid, now, isAlone }: Props) {
  const { t, presentation, tab } = useDesk();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const session = sessionOfClass(laid.scenario, now);
  const { phase } = session;
  const isOver = phase.name === 'ending' || phase.name === 'results';
  // Also where what had the focus has gone with its slide.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [phase.name]);
  useDigits(panel, laid.scenario);
  const isTooEarly = phase.name === 'judge' && classVerdict(tallyOf(now, phase.item)) === undefined;
  return (
    <section ref={panel} class="paper votes" aria-labelledby="present-title">
      <h2 id="present-title" ref={heading} tabIndex={-1}>
        {t('teach.present.title')}: {t(`cases.${now.caseId}.title`)}
      </h2>
      {'item' in phase && <Hands session={session} now={now} />}
      <p class="row">
        <button
          type="button"
          class="button big"
          aria-describedby="too-early"
          onClick={isOver ? () => (tab.value = 'debrief') : () => (presentation.value = advance(laid.scenario, now))}
        >
          {t(isOver ? 'teach.present.toDebrief' : `teach.present.${STEPS[phase.name]}`)}
          <Icon name="next" flip />
        </button>
        <button
          type="button"
          class="button soft"
          aria-disabled={phase.name === 'brief'}
          onClick={() => (presentation.value = stepBack(laid.scenario, now))}
        >
          <Icon name="back" flip />
          {t('teach.present.back')}
        </button>
      </p>
      <p id="too-early">{isTooEarly && t('teach.present.noHands')}</p>
      <details open={isAlone}>
        <summary>{t('teach.present.notes')}</summary>
        <PresentNotes laid={laid} session={session} />
      </details>
      <p class="small">{t('teach.present.keys')}</p>
    </section>
  );
}

function Hands({ session, now }: { readonly session: Session; readonly now: Presentation }) {
  const { t, presentation } = useDesk();
  const item = currentItem(session);
  if (!item) return null;
  const tally = tallyOf(now, item.id);
  const isOpen = session.phase.name === 'judge';
  return (
    <fieldset class="row hands">
      <legend>{t('teach.present.votes')}</legend>
      {VERDICTS.map((verdict, n) => (
        <div key={verdict} class="vote">
          <label class="field">
            <span>
              {n + 1}: {t(`ui.judge.${verdict}`)}
            </span>
            <input
              type="number"
              min={0}
              max={60}
              readOnly={!isOpen}
              value={tally[verdict]}
              onInput={(event) => (presentation.value = setHands(now, item.id, verdict, event.currentTarget.valueAsNumber))}
            />
          </label>
          <button
            type="button"
            class="button soft"
            aria-disabled={!isOpen}
            aria-label={`+1: ${t(`ui.judge.${verdict}`)}`}
            onClick={() => isOpen && (presentation.value = addHand(now, item.id, verdict))}
          >
            +1
          </button>
        </div>
      ))}
    </fieldset>
  );
}

/** Single keys act only while the focus is in the panel (WCAG 2.1.4), and those typed into a field are the field's own. */
function useDigits(panel: RefObject<HTMLElement | null>, scenario: Scenario): void {
  const { presentation } = useDesk();
  useEffect(() => {
    const box = panel.current;
    const press = (event: KeyboardEvent): void => {
      const now = presentation.value;
      if (!now) return;
      const { phase } = sessionOfClass(scenario, now);
      if (phase.name !== 'judge' || event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
      const verdict = VERDICTS[Number(event.key) - 1];
      if (verdict) presentation.value = addHand(now, phase.item, verdict);
      else if (event.key === 'Backspace') presentation.value = takeBackHand(now, phase.item);
      else return;
      event.preventDefault();
    };
    box?.addEventListener('keydown', press);
    return () => box?.removeEventListener('keydown', press);
  }, [scenario]);
}
