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

/** Stands at the brief: a class is told what is coming before it comes (D19). */
export function startPresentation(caseId: string, level: Level, seed: number): Presentation {
  return { caseId, level, seed, log: [], hands: {} };
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

/** The next step: begin, count the votes, show what the item is, go to the next one, talk about the next step of telling. */
export function advance(scenario: Scenario, presentation: Presentation): Presentation {
  const { phase } = sessionOfClass(scenario, presentation);
  const act = (action: Action): Presentation => ({ ...presentation, log: [...presentation.log, action] });
  switch (phase.name) {
    case 'brief':
      return act({ type: 'begin' });
    case 'judge': {
      // Without a hand up nothing is counted.
      const verdict = classVerdict(tallyOf(presentation, phase.item));
      return verdict ? act({ type: 'judge', item: phase.item, verdict }) : presentation;
    }
    case 'why':
      return act({ type: 'passWhy', item: phase.item });
    case 'feedback':
      return act({ type: 'next' });
    case 'report':
      // A class talks a step of telling over; there is nothing to press.
      return act({ type: 'skip' });
    case 'ending':
    case 'results':
      return presentation;
  }
}

/** One step back. The log loses its last action and nothing else: hands that had been counted are still up. */
export function stepBack(scenario: Scenario, presentation: Presentation): Presentation {
  const { applied } = replay(scenario, presentation, presentation.log);
  return applied === 0 ? presentation : { ...presentation, log: presentation.log.slice(0, applied - 1) };
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

/** One item that the class has voted on: the hands, and what they came to. */
export type Voted = { readonly item: string; readonly tally: Tally; readonly verdict: Verdict };

/** What the class has voted on, in its order. */
export function votedIn(scenario: Scenario, presentation: Presentation): readonly Voted[] {
  return sessionOfClass(scenario, presentation).answers.flatMap(({ item, verdict }) =>
    verdict ? [{ item, tally: tallyOf(presentation, item), verdict }] : [],
  );
}

/** Whether all items are done. */
export function isPresented(session: Session): boolean {
  return session.phase.name === 'report' || session.phase.name === 'ending' || session.phase.name === 'results';
}
