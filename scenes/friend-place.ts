/** The friend at their own place in the evening: the layers that a case and its ending are both played in. Every channel has a place. */
import type { GameObjects } from 'phaser';
import type { Scenario } from '../src/core/scenario';
import type { Mood } from './mood';
import { keyOf } from './pictures';
import type { Layer, Wanted } from './pictures';

/** Where everything is in the world, as docs/art.md gives it: upper left corner and width. */
const ROOM = { x: 0, y: 0, width: 1280 };
const GLOW = { x: 840, y: 65, width: 660 };
const DESK = { x: 0, y: 460, width: 1280 };
const BODY = { x: 222, y: 270, width: 378 };
/** What stands still on the playlist's desk; the other channels have a toy there. */
const ON_DESK = {
  lamp: { x: 1068, y: 318, width: 204 },
  deck: { x: 770, y: 424, width: 310 },
  tablet: { x: 584, y: 474, width: 194 },
};
const ARM = { x: 1033.2, y: 477.3, width: 138 };
const RECORD = { x: 890.4, y: 535.8, width: 187 };
const TOY = { x: 770, y: 424, width: 310 };
const HEAD = 318;
/** Where the head turns, in the world. */
const NECK = { x: 411, y: 382 };

export type Room = {
  readonly friend: string;
  readonly head: GameObjects.Image | undefined;
  readonly record: GameObjects.Image | undefined;
  readonly arm: GameObjects.Image | undefined;
  /** The thing that comes alive where there is no record. */
  readonly toy: GameObjects.Image | undefined;
  /** Name of the small picture that rises from it. */
  readonly bit: string;
};

type Where = Pick<Scenario, 'friend' | 'channel'>;

/** All that never moves, as one picture. */
function still({ friend, channel }: Where): Wanted {
  const at = `places/${channel}`;
  const layers: Layer[] = [{ name: `${at}/room`, ...ROOM }];
  if (channel === 'playlist') layers.push({ name: `${at}/glow`, ...GLOW, glows: true });
  layers.push({ name: `${at}/desk`, ...DESK }, { name: `friends/${friend}/body`, ...BODY });
  if (channel === 'playlist') for (const [name, place] of Object.entries(ON_DESK)) layers.push({ name: `${at}/${name}`, ...place });
  return { name: `${at}+${friend}`, width: ROOM.width, sheet: { width: 1280, height: 720, layers } };
}

/** What a friend's place is made of. The first frame shows them in the first of the moods. */
export function placePictures(where: Where, moods: readonly Mood[]): readonly Wanted[] {
  const { friend, channel } = where;
  const moving =
    channel === 'playlist'
      ? [
          { name: 'stage/record', width: RECORD.width },
          { name: 'places/playlist/arm', width: ARM.width },
        ]
      : [{ name: `places/${channel}/toy`, width: TOY.width }];
  return [still(where), ...moving, ...moods.map((mood, n) => ({ name: headOf(friend, mood), width: HEAD, later: n > 0 }))];
}

/** The small picture that rises from what stands beside the friend. */
export function bitOf({ channel }: Pick<Where, 'channel'>): Wanted {
  return { name: channel === 'playlist' ? 'stage/note' : `places/${channel}/bit`, width: 48 };
}

function headOf(friend: string, mood: Mood): string {
  return `friends/${friend}/head-${mood}`;
}

type Put = (name: string, x: number, y: number, width: number) => GameObjects.Image | undefined;

/** Puts up the place with `put`, which adds a picture by its upper left corner. The head is the first of the moods that has been drawn. */
export function putUpPlace(where: Where, moods: readonly Mood[], put: Put): Room {
  const { friend, channel } = where;
  put(still(where).name, ROOM.x, ROOM.y, ROOM.width);
  let head: GameObjects.Image | undefined;
  for (const mood of moods) head ??= put(headOf(friend, mood), NECK.x, NECK.y, HEAD)?.setOrigin(0.5, 0.9);
  const room = { friend, head, bit: bitOf(where).name };
  if (channel !== 'playlist') {
    const toy = put(`places/${channel}/toy`, TOY.x, TOY.y, TOY.width);
    // It hops from where it stands.
    toy?.setOrigin(0.5, 1).setPosition(toy.x + toy.displayWidth / 2, toy.y + toy.displayHeight);
    return { ...room, record: undefined, arm: undefined, toy };
  }
  const record = put('stage/record', RECORD.x, RECORD.y, RECORD.width)?.setOrigin(0.5);
  const arm = put('places/playlist/arm', ARM.x, ARM.y, ARM.width)?.setOrigin(130 / 160, 24 / 160);
  return { ...room, record, arm, toy: undefined };
}

/** Gives the friend the head of a mood. One that has not been drawn yet comes a moment later, when this is asked again. */
export function showMood({ friend, head }: Room, mood: Mood): GameObjects.Image | undefined {
  const key = keyOf(headOf(friend, mood));
  if (!head || head.texture.key === key || !head.scene.textures.exists(key)) return head;
  head.setTexture(key);
  return head.setScale(HEAD / head.width);
}
