/** Maya's room in the evening: the layers that the case and its ending are both played in. */
import { BlendModes } from 'phaser';
import type { GameObjects } from 'phaser';
import { MOODS } from './mood';
import type { Mood } from './mood';
import type { Wanted } from './pictures';

/** Width of each picture in the world. Places are those of docs/art.md. */
const WIDTHS = {
  room: 1280,
  glow: 660,
  desk: 1280,
  'maya-body': 378,
  lamp: 204,
  deck: 310,
  record: 187,
  arm: 138,
  tablet: 194,
  card: 96,
  sparkle: 34,
  note: 44,
} as const;

const HEAD = 318;
/** Where the head turns, in the world. */
const NECK = { x: 411, y: 382 };

/** Every picture of the room. */
export const ROOM_PICTURES: readonly Wanted[] = [
  ...Object.entries(WIDTHS).map(([name, width]) => ({ name: `stage/${name}`, width })),
  ...MOODS.map((mood) => ({ name: `stage/maya-head-${mood}`, width: HEAD })),
];

export type Room = {
  readonly heads: ReadonlyMap<Mood, GameObjects.Image>;
  readonly record: GameObjects.Image | undefined;
  readonly arm: GameObjects.Image | undefined;
};

/** Puts up the room with `put`, which adds a picture by its upper left corner. */
export function putUpRoom(put: (name: string, x: number, y: number, width: number) => GameObjects.Image | undefined): Room {
  put('stage/room', 0, 0, WIDTHS.room);
  put('stage/glow', 840, 65, WIDTHS.glow)?.setBlendMode(BlendModes.SCREEN);
  put('stage/desk', 0, 460, WIDTHS.desk);
  put('stage/maya-body', 222, 270, WIDTHS['maya-body']);
  const heads = new Map<Mood, GameObjects.Image>();
  for (const mood of MOODS) {
    const head = put(`stage/maya-head-${mood}`, NECK.x, NECK.y, HEAD);
    if (head) heads.set(mood, head.setOrigin(0.5, 0.9));
  }
  put('stage/lamp', 1068, 318, WIDTHS.lamp);
  put('stage/deck', 770, 424, WIDTHS.deck);
  const record = put('stage/record', 890.4, 535.8, WIDTHS.record)?.setOrigin(0.5);
  const arm = put('stage/arm', 1033.2, 477.3, WIDTHS.arm)?.setOrigin(130 / 160, 24 / 160);
  put('stage/tablet', 584, 474, WIDTHS.tablet);
  return { heads, record, arm };
}

/** Shows one of the heads and hides the others. */
export function showMood(room: Room, mood: Mood): GameObjects.Image | undefined {
  for (const [name, head] of room.heads) head.setVisible(name === mood);
  return room.heads.get(mood);
}
