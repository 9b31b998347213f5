/** The shape of a case once it has passed the gate: language-free, frozen, ready to be played. */
import type { Channel, Kind } from './channels';
import type { CheckId, ClueId, SignId } from './signs';

/**
 * What a scenario is played as. A `case` has twelve items and a report; `practice` has three and no report; a `checkup` has
 * twelve which are judged without feedback until the end.
 */
export const FORMS = ['case', 'practice', 'checkup'] as const;
export type Form = (typeof FORMS)[number];

/** How the friend knows a sender. `unknown` means known only through the app. */
export const RELATIONS = ['classmate', 'family', 'teacher', 'coach', 'neighbour', 'app', 'unknown'] as const;
export type Relation = (typeof RELATIONS)[number];

export const LEVELS = ['starter', 'standard'] as const;
export type Level = (typeof LEVELS)[number];

export type Sender = {
  readonly id: string;
  readonly relation: Relation;
  /** Set when this account belongs to the same sender as another: blocking one does not stop the other. */
  readonly sameAs?: string;
};

/** Holds once the sender has been told about (`stopped`), or while they have not (`open`). */
export type Condition = { readonly sender: string; readonly is: 'stopped' | 'open' };

type ItemBase = {
  readonly id: string;
  readonly from: string;
  readonly kind: Kind;
  /** Cover picture or profile picture, by its name in its kind's folder; its description is required in every language. */
  readonly art: string;
  /** Songs in the playlist; left out where the kind has none. */
  readonly songs?: number;
  readonly when?: Condition;
  /** Levels this item is for; left out when it is for both. */
  readonly levels?: readonly Level[];
};
export type UnsafeItem = ItemBase & {
  readonly side: 'unsafe';
  /** One to three signs, the clearest first. */
  readonly signs: readonly SignId[];
  readonly clues: readonly ClueId[];
};
export type SafeItem = ItemBase & {
  readonly side: 'safe';
  /** The sign it looks like at first glance. */
  readonly resembles: SignId;
  /** The checks that clear it, the clearest first. */
  readonly checks: readonly CheckId[];
  /** Set in the practice where checking with someone is the best answer: it is fine once an adult has seen to it. */
  readonly best?: 'ask';
};
export type Item = SafeItem | UnsafeItem;

/** One place in the case. It holds several items; the session's seed and the pupil's answers choose one. */
export type Slot = {
  readonly id: string;
  readonly side: 'safe' | 'unsafe';
  /** A slot that has to come earlier, where a thread goes on. */
  readonly after?: string;
  readonly variants: readonly Item[];
};

/** Adults a pupil can choose to tell. */
export const ADULTS = ['home', 'school', 'relative', 'helpline'] as const;
export type Adult = (typeof ADULTS)[number];

/** The pieces a first sentence is built from. `nothing` plays the worry down. */
export const TILES = ['show', 'what', 'feel', 'help', 'nothing'] as const;
export type Tile = (typeof TILES)[number];

/** Entries of the app's own menu. `report` and `block` are the two to find. */
export const MENU_ENTRIES = ['share', 'hide', 'rename', 'quality', 'mute', 'pin', 'colour', 'leave', 'report', 'block'] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];

export type Scenario = {
  readonly schema: 1;
  readonly id: string;
  /** Raised when a change would make an old log play out differently. */
  readonly revision: number;
  readonly form: Form;
  readonly channel: Channel;
  readonly friend: string;
  readonly senders: readonly Sender[];
  readonly slots: readonly Slot[];
  /** The app's own menu, in the order in which it lists its entries. */
  readonly menu: readonly MenuEntry[];
  /** Whether the first adult who is told has no time, so that another has to be told (D10); see `isBusyAtFirst`. */
  readonly firstAdultBusy?: boolean;
};

/** Whether this adult, told first, has no time in this case. A helpline always has: nobody may learn here that it does not. */
export function isBusyAtFirst({ firstAdultBusy }: Pick<Scenario, 'firstAdultBusy'>, adult: Adult | undefined): boolean {
  return firstAdultBusy === true && adult !== 'helpline';
}

/** All items of a case, in the order of its file. */
export function itemsOf(scenario: Scenario): readonly Item[] {
  return scenario.slots.flatMap((slot) => slot.variants);
}

/** The item with this id. Throws when the case has none: ids come from the session, which only holds real ones. */
export function itemById(scenario: Scenario, id: string): Item {
  const item = itemsOf(scenario).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The case ${scenario.id} has no item ${id}.`);
  return item;
}

/** The sender with this id. Throws when the case has none; the gate has checked every item's sender. */
export function senderById(scenario: Scenario, id: string): Sender {
  const sender = scenario.senders.find((candidate) => candidate.id === id);
  if (!sender) throw new Error(`The case ${scenario.id} has no sender ${id}.`);
  return sender;
}
