/** A case as a teacher reads it: every item with its verdict, signs and reasons, in the order of the file. */
import { factsOf, pictureOf } from '../core/channels';
import type { AppChannel, Kind } from '../core/channels';
import { wordsOf } from '../core/marks';
import type { Word } from '../core/marks';
import { reduce } from '../core/reduce';
import { itemById } from '../core/scenario';
import type { Item, Level, Scenario } from '../core/scenario';
import { currentItem, slotOf, startSession } from '../core/session';
import type { Start } from '../core/session';
import type { CheckId, ClueId, SignId } from '../core/signs';
import { votedIn } from './presentation';
import type { Presentation, Voted } from './presentation';

/** A case's texts in one language, as its pack brings them. Our own tests have checked them. */
export type CaseTexts = {
  readonly title: string;
  readonly friend: string;
  readonly app: string;
  readonly tagline: string;
  readonly brief: { readonly hello: string; readonly ask: string; readonly note: string };
  readonly senders: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
  readonly items: Readonly<Record<string, { readonly text: string; readonly title?: string; readonly why: string; readonly alt: string }>>;
  readonly ending: { readonly thanks: string; readonly good: string };
};

export type ReadItem = {
  readonly id: string;
  readonly slot: string;
  readonly side: 'safe' | 'unsafe';
  readonly kind: Kind;
  readonly channel: AppChannel;
  readonly title: string | undefined;
  /** The text word by word; those that show a sign carry it. */
  readonly words: readonly Word[];
  /** Name of its picture in `assets/art`. */
  readonly art: string;
  readonly alt: string;
  readonly sender: string;
  readonly note: string;
  readonly why: string;
  readonly signs: readonly SignId[];
  readonly clues: readonly ClueId[];
  readonly checks: readonly CheckId[];
  /** The sign that a safe one looks like at first glance. */
  readonly resembles: SignId | undefined;
  readonly levels: readonly Level[] | undefined;
};

/** Every item of a case, or those of one level. */
export function readCase(scenario: Scenario, texts: CaseTexts, level?: Level): readonly ReadItem[] {
  return scenario.slots
    .flatMap((slot) => slot.variants)
    .filter((item) => level === undefined || (item.levels?.includes(level) ?? true))
    .map((item) => readItem(scenario, texts, item));
}

/** The items of one play in their order, as a pupil meets them who answers each rightly: what the paper edition holds. */
export function readPlay(scenario: Scenario, texts: CaseTexts, start: Start): readonly ReadItem[] {
  const items: ReadItem[] = [];
  let session = reduce(startSession(scenario, start), { type: 'begin' });
  for (let item = currentItem(session); item && session.phase.name === 'judge'; item = currentItem(session)) {
    items.push(readItem(scenario, texts, item));
    session = reduce(session, { type: 'judge', item: item.id, verdict: item.side === 'unsafe' ? 'tell' : 'fine' });
    session = reduce(reduce(session, { type: 'passWhy', item: item.id }), { type: 'next' });
  }
  return items;
}

/** An item that a class has voted on, with its hands. */
export type VotedItem = ReadItem & Pick<Voted, 'tally' | 'verdict'>;

/** What happened in a presentation, item by item in its order. */
export function readVotes(scenario: Scenario, texts: CaseTexts, presentation: Presentation): readonly VotedItem[] {
  return votedIn(scenario, presentation).map(({ item, tally, verdict }) => ({
    ...readItem(scenario, texts, itemById(scenario, item)),
    tally,
    verdict,
  }));
}

function readItem(scenario: Scenario, texts: CaseTexts, item: Item): ReadItem {
  const words = texts.items[item.id];
  const sender = texts.senders[item.from];
  return {
    id: item.id,
    slot: slotOf(scenario, item.id),
    side: item.side,
    kind: item.kind,
    channel: factsOf(item.kind).channel,
    title: words?.title,
    words: wordsOf(words?.text ?? ''),
    art: pictureOf(item),
    alt: words?.alt ?? '',
    sender: sender?.name ?? '',
    note: sender?.note ?? '',
    why: words?.why ?? '',
    signs: item.side === 'unsafe' ? item.signs : [],
    clues: item.side === 'unsafe' ? item.clues : [],
    checks: item.side === 'safe' ? item.checks : [],
    resembles: item.side === 'safe' ? item.resembles : undefined,
    levels: item.levels,
  };
}
