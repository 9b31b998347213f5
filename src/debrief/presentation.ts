/** A case presented to a class: hands are counted, what most say is the class's answer, and the log is the same as a pupil's. */
import { reduce } from '../core/reduce';
import type { Item, Level, Scenario } from '../core/scenario';
import { VERDICTS, currentItem } from '../core/session';
import type { Action, Session, Verdict } from '../core/session';
import { replay } from '../core/store';
import type { Log } from '../core/store';

export type Presentation = {
  readonly caseId: string;
  readonly level: Level;
  readonly seed: number;
  readonly log: Log;
  /** Hands in the order in which they were counted, by item, so that the last can be taken back. */
  readonly hands: Readonly<Record<string, readonly Verdict[]>>;
};

/** Begins at the first item. */
export function startPresentation(caseId: string, level: Level, seed: number): Presentation {
  return { caseId, level, seed, log: [{ type: 'begin' }], hands: {} };
}

/** The class's session. A log that does not fit the case counts as far as it goes. */
export function sessionOfClass(scenario: Scenario, { level, seed, log }: Presentation): Session {
  return replay(scenario, { level, seed }, log).session;
}

export type Tally = Readonly<Record<Verdict, number>>;

/** How many hands each answer has for an item. */
export function tallyOf({ hands }: Presentation, item: string): Tally {
  const counted = hands[item] ?? [];
  const of = (verdict: Verdict): number => counted.filter((hand) => hand === verdict).length;
  return { fine: of('fine'), ask: of('ask'), tell: of('tell') };
}

/** What most say. Where two have as many, the class is unsure, which is "ask". Undefined before any hand is up. */
export function classVerdict(tally: Tally): Verdict | undefined {
  const most = Math.max(...VERDICTS.map((verdict) => tally[verdict]));
  if (most === 0) return undefined;
  const first = VERDICTS.filter((verdict) => tally[verdict] === most);
  return first.length === 1 ? first[0] : 'ask';
}

/** Sets the hands for one answer, as a typed number does. Whole numbers from 0 to 60; anything else changes nothing. */
export function setHands(presentation: Presentation, item: string, verdict: Verdict, count: number): Presentation {
  if (!Number.isInteger(count) || count < 0 || count > 60) return presentation;
  const others = (presentation.hands[item] ?? []).filter((hand) => hand !== verdict);
  return withHands(presentation, item, [...others, ...Array.from({ length: count }, () => verdict)]);
}

/** One more hand. */
export function addHand(presentation: Presentation, item: string, verdict: Verdict): Presentation {
  return setHands(presentation, item, verdict, tallyOf(presentation, item)[verdict] + 1);
}

/** Takes back the hand that was counted last. */
export function takeBackHand(presentation: Presentation, item: string): Presentation {
  return withHands(presentation, item, (presentation.hands[item] ?? []).slice(0, -1));
}

function withHands(presentation: Presentation, item: string, hands: readonly Verdict[]): Presentation {
  return { ...presentation, hands: { ...presentation.hands, [item]: hands } };
}

/** The next step: count the votes, show what the item is, or go to the next one. Without a hand up nothing is counted. */
export function advance(scenario: Scenario, presentation: Presentation): Presentation {
  const session = sessionOfClass(scenario, presentation);
  const item = currentItem(session);
  const act = (action: Action): Presentation => ({ ...presentation, log: [...presentation.log, action] });
  if (!item) return presentation;
  if (session.phase.name === 'judge') {
    const verdict = classVerdict(tallyOf(presentation, item.id));
    return verdict ? act({ type: 'judge', item: item.id, verdict }) : presentation;
  }
  return session.phase.name === 'why' ? act({ type: 'passWhy', item: item.id }) : act({ type: 'next' });
}

/** The item that would come after the one on the screen, were this one answered rightly; undefined after the last. For the notes. */
export function itemAfter(session: Session): Item | undefined {
  const item = currentItem(session);
  if (!item) return undefined;
  const answered: readonly Action[] = [
    { type: 'judge', item: item.id, verdict: item.side === 'unsafe' ? 'tell' : 'fine' },
    { type: 'passWhy', item: item.id },
    { type: 'next' },
  ];
  // Those that have been done already change nothing.
  return currentItem(answered.reduce(reduce, session));
}

/** Whether all items are done. */
export function isPresented(session: Session): boolean {
  return session.phase.name === 'report' || session.phase.name === 'ending' || session.phase.name === 'results';
}
