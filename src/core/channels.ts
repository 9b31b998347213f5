/** The channels where words can arrive, and what can arrive in each: one table that the gate, the views and the stage read. */

/** Each has an app and a view of its own; `inbox` shows what has arrived in all of them. */
export const CHANNELS = ['playlist', 'lobby', 'doc', 'group', 'stream', 'nudge', 'club', 'inbox'] as const;
export type Channel = (typeof CHANNELS)[number];
/** A channel whose app brings items of its own. */
export type AppChannel = Exclude<Channel, 'inbox'>;
export const APP_CHANNELS = CHANNELS.filter((channel) => channel !== 'inbox');

type KindFacts = {
  readonly channel: AppChannel;
  /** Folder in `assets/art` that its picture is from: a thing's cover, or the sender's profile picture. */
  readonly picture: 'covers' | 'avatars';
  /** Whether it has a title beside the text to judge. */
  readonly titled: boolean;
  /** Whether it holds songs: always, never, or as its author likes. */
  readonly songs: 'always' | 'never' | 'maybe';
};

const avatar = (channel: AppChannel, titled = false): KindFacts => ({ channel, picture: 'avatars', titled, songs: 'never' });
const thing = (channel: AppChannel): KindFacts => ({ channel, picture: 'covers', titled: true, songs: 'never' });

const FACTS = {
  playlist: { channel: 'playlist', picture: 'covers', titled: false, songs: 'always' },
  cover: { channel: 'playlist', picture: 'covers', titled: true, songs: 'maybe' },
  follower: avatar('playlist'),
  invitation: { channel: 'playlist', picture: 'covers', titled: true, songs: 'maybe' },
  line: avatar('lobby'),
  gift: thing('lobby'),
  nameplate: avatar('lobby'),
  party: thing('lobby'),
  comment: avatar('doc'),
  suggestion: avatar('doc', true),
  access: avatar('doc'),
  file: thing('doc'),
  message: avatar('group'),
  direct: avatar('group'),
  joiner: avatar('group'),
  poll: avatar('group'),
  live: avatar('stream'),
  sticker: thing('stream'),
  question: avatar('stream'),
  guest: avatar('stream'),
  nudge: avatar('nudge'),
  kudos: thing('nudge'),
  request: avatar('nudge'),
  goal: thing('nudge'),
  notice: avatar('club'),
  private: avatar('club'),
  event: thing('club'),
  photo: thing('club'),
} as const satisfies Readonly<Record<string, KindFacts>>;

/** What an item is within its channel. */
export type Kind = keyof typeof FACTS;
export const KINDS = Object.keys(FACTS) as readonly Kind[];

/** What is known of a kind: its channel, its picture, and whether it has a title or songs. */
export function factsOf(kind: Kind): KindFacts {
  return FACTS[kind];
}

/** The kinds that can arrive in a channel, in the order of its app. */
export function kindsOf(channel: Channel): readonly Kind[] {
  return channel === 'inbox' ? KINDS : KINDS.filter((kind) => FACTS[kind].channel === channel);
}

/** Name of an item's picture in `assets/art`. */
export function pictureOf(item: { readonly kind: Kind; readonly art: string }): string {
  return `${FACTS[item.kind].picture}/${item.art}`;
}
