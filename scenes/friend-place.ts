/** The friend at their own place in the evening: the layers that a case and its ending are both played in. Every channel has a place. */
import { BlendModes } from 'phaser';
import type { GameObjects } from 'phaser';
import type { Scenario } from '../src/core/scenario';
import { MOODS } from './mood';
import type { Mood } from './mood';
import type { Wanted } from './pictures';

/** A picture by its place in the world, as docs/art.md gives it: upper left corner and width. */
type Layer = readonly [name: string, x: number, y: number, width: number];

const BEHIND: Layer = ['room', 0, 0, 1280];
const IN_FRONT: Layer = ['desk', 0, 460, 1280];
/** What stands on the playlist's desk; the other channels have a toy there. */
const DECK: readonly Layer[] = [
  ['lamp', 1068, 318, 204],
  ['deck', 770, 424, 310],
  ['arm', 1033.2, 477.3, 138],
  ['tablet', 584, 474, 194],
];
const GLOW: Layer = ['glow', 840, 65, 660];
const TOY: Layer = ['toy', 770, 424, 310];
const BIT_WIDTH = 48;

const BODY = { x: 222, y: 270, width: 378 };
const HEAD = 318;
/** Where the head turns, in the world. */
const NECK = { x: 411, y: 382 };

export type Room = {
  readonly heads: ReadonlyMap<Mood, GameObjects.Image>;
  readonly record: GameObjects.Image | undefined;
  readonly arm: GameObjects.Image | undefined;
  /** The thing that comes alive where there is no record. */
  readonly toy: GameObjects.Image | undefined;
  /** Name of the small picture that rises from it. */
  readonly bit: string;
};

type Where = Pick<Scenario, 'friend' | 'channel'>;

/** Every picture of a friend's place. */
export function placePictures({ friend, channel }: Where): readonly Wanted[] {
  const layers = channel === 'playlist' ? [BEHIND, GLOW, IN_FRONT, ...DECK] : [BEHIND, IN_FRONT, TOY];
  return [
    ...layers.map(([name, , , width]) => ({ name: `places/${channel}/${name}`, width })),
    channel === 'playlist' ? { name: 'stage/record', width: 187 } : { name: bitOf(channel), width: BIT_WIDTH },
    { name: 'stage/card', width: 96 },
    { name: 'stage/sparkle', width: 34 },
    { name: 'stage/note', width: 44 },
    { name: `friends/${friend}/body`, width: BODY.width },
    ...MOODS.map((mood) => ({ name: `friends/${friend}/head-${mood}`, width: HEAD })),
  ];
}

function bitOf(channel: Where['channel']): string {
  return channel === 'playlist' ? 'stage/note' : `places/${channel}/bit`;
}

type Put = (name: string, x: number, y: number, width: number) => GameObjects.Image | undefined;

/** Puts up the place with `put`, which adds a picture by its upper left corner. */
export function putUpPlace({ friend, channel }: Where, put: Put): Room {
  const layer = ([name, x, y, width]: Layer) => put(`places/${channel}/${name}`, x, y, width);
  layer(BEHIND);
  if (channel === 'playlist') layer(GLOW)?.setBlendMode(BlendModes.SCREEN);
  layer(IN_FRONT);
  put(`friends/${friend}/body`, BODY.x, BODY.y, BODY.width);
  const heads = new Map<Mood, GameObjects.Image>();
  for (const mood of MOODS) {
    const head = put(`friends/${friend}/head-${mood}`, NECK.x, NECK.y, HEAD);
    if (head) heads.set(mood, head.setOrigin(0.5, 0.9));
  }
  const rest = { heads, bit: bitOf(channel) };
  if (channel !== 'playlist') {
    const toy = layer(TOY);
    // It hops from where it stands.
    toy?.setOrigin(0.5, 1).setPosition(toy.x + toy.displayWidth / 2, toy.y + toy.displayHeight);
    return { ...rest, record: undefined, arm: undefined, toy };
  }
  const [lamp, deck, arm, tablet] = DECK;
  if (lamp) layer(lamp);
  if (deck) layer(deck);
  const record = put('stage/record', 890.4, 535.8, 187)?.setOrigin(0.5);
  const tonearm = arm && layer(arm)?.setOrigin(130 / 160, 24 / 160);
  if (tablet) layer(tablet);
  return { ...rest, record, arm: tonearm, toy: undefined };
}

/** Shows one of the heads and hides the others. */
export function showMood(room: Room, mood: Mood): GameObjects.Image | undefined {
  for (const [name, head] of room.heads) head.setVisible(name === mood);
  return room.heads.get(mood);
}
