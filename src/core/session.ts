/** The session: one play of one case, and the actions that are the only thing to change it. */
import type { Adult, Item, Level, MenuEntry, Scenario, Tile } from './scenario';
import type { CheckId, ClueId, Family, SignId } from './signs';
import { itemById } from './scenario';
import { drawItem, drawOrder } from './draw';

export const VERDICTS = ['fine', 'ask', 'tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why the pupil judged as they did: a sign (standard), a family (starter), a check (for `fine`), or a clue. */
export type Reason = { readonly sign: SignId } | { readonly family: Family } | { readonly check: CheckId } | { readonly clue: ClueId };

/** The words a pupil tapped, counted against the marks of the text they read, so that it holds in every language. */
export type Marked = {
  readonly signs: readonly SignId[];
  readonly inside: number;
  readonly outside: number;
};

export type Why = { readonly reason: Reason; readonly marked?: Marked };

/** What was done with one item that was shown. */
export type Answer = {
  readonly item: string;
  readonly verdict?: Verdict;
  readonly why?: Why;
  /** The pupil chose not to judge this one. It costs nothing. */
  readonly skipped?: true;
};

export const REPORT_STEPS = ['keep', 'tell', 'block', 'again'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export type Phase =
  | { readonly name: 'brief' }
  | { readonly name: 'judge'; readonly item: string }
  | { readonly name: 'why'; readonly item: string }
  | { readonly name: 'feedback'; readonly item: string }
  | { readonly name: 'report'; readonly step: ReportStep }
  | { readonly name: 'ending' }
  | { readonly name: 'results' };

/** What has been done on the report; a step that was skipped leaves its field out. */
export type Report = {
  readonly kept?: readonly string[];
  /** The adult who had no time, in a case where the first has none. */
  readonly busy?: Adult;
  readonly adult?: Adult;
  readonly tiles?: readonly Tile[];
  readonly pressed: readonly MenuEntry[];
  readonly again?: Adult;
};

export type Session = {
  readonly scenario: Scenario;
  readonly level: Level;
  readonly seed: number;
  /** Slot ids in the order in which they are played, drawn from the seed. */
  readonly order: readonly string[];
  readonly phase: Phase;
  readonly paused: boolean;
  /** Every item that was shown, in order. The one on the table now is the last. */
  readonly answers: readonly Answer[];
  readonly report: Report;
};

export type Action =
  | { readonly type: 'begin' }
  | { readonly type: 'judge'; readonly item: string; readonly verdict: Verdict }
  | { readonly type: 'explain'; readonly item: string; readonly why: Why }
  | { readonly type: 'passWhy'; readonly item: string }
  | { readonly type: 'skip' }
  | { readonly type: 'next' }
  | { readonly type: 'keep'; readonly items: readonly string[] }
  | { readonly type: 'chooseAdult'; readonly adult: Adult }
  | { readonly type: 'saySentence'; readonly tiles: readonly Tile[] }
  | { readonly type: 'press'; readonly entry: MenuEntry }
  | { readonly type: 'tellAgain'; readonly adult: Adult }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

/** What a play starts from. The seed is any whole number from 0 to 4294967295. */
export type Start = { readonly level: Level; readonly seed: number };

/** A new session, standing at the brief. */
export function startSession(scenario: Scenario, start: Start): Session {
  return {
    scenario,
    level: start.level,
    seed: start.seed,
    order: drawOrder(scenario, start.seed),
    phase: { name: 'brief' },
    paused: false,
    answers: [],
    report: { pressed: [] },
  };
}

/** The item on the table, or undefined outside judging. */
export function currentItem(session: Session): Item | undefined {
  const { phase } = session;
  return 'item' in phase ? itemById(session.scenario, phase.item) : undefined;
}

/** The answer given to an item, or undefined when it has not been shown. */
export function answerTo(session: Session, item: string): Answer | undefined {
  return session.answers.find((answer) => answer.item === item);
}

/** The slot an item stands in. */
export function slotOf(scenario: Scenario, item: string): string {
  const slot = scenario.slots.find((candidate) => candidate.variants.some((variant) => variant.id === item));
  if (!slot) throw new Error(`The case ${scenario.id} has no slot for ${item}.`);
  return slot.id;
}

/** Slots that are done: judged, or skipped with nothing left to show in their place. */
export function slotsDone(session: Session): number {
  const shown = new Set(session.answers.map((answer) => slotOf(session.scenario, answer.item)));
  const open = 'item' in session.phase ? 1 : 0;
  return shown.size - open;
}

/** Whether this sender has been told about, under this account or another one of theirs. */
export function isStopped(session: Session, sender: string): boolean {
  return session.answers.some((answer) => {
    if (answer.verdict !== 'tell') return false;
    const item = itemById(session.scenario, answer.item);
    return item.side === 'unsafe' && item.from === sender;
  });
}

/** The next item to show in a slot, or undefined when all that fit have been shown and skipped. */
export function itemFor(session: Session, slotId: string): Item | undefined {
  const slot = session.scenario.slots.find((candidate) => candidate.id === slotId);
  if (!slot) return undefined;
  const shown = new Set(session.answers.map((answer) => answer.item));
  return drawItem(slot, session.seed, session.level, {
    fits: (condition) => isStopped(session, condition.sender) === (condition.is === 'stopped'),
    shown,
  });
}
