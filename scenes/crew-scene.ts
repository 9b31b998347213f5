/** The crew room: played records stand on the shelf, new ones lie on the sideboard, and the friend who calls next is on the phone. */
import type { GameObjects } from 'phaser';
import type { Wanted } from './pictures';
import type { ShelfRecord } from './stage-place';
import { StageScene, WORLD } from './stage-scene';

const ON_SHELF = 104;
const ON_SIDEBOARD = 76;
const ON_CALL = 124;
const STAMP = 54;
const CALLER = { x: 1046, y: 366, width: 150 };
const WINDOW = { x: 976, y: 100, width: 180 };

/** The middles of the shelf's compartments, in the order in which records fill them. */
const COMPARTMENTS = [
  [305, 201],
  [451, 335],
  [162, 201],
  [305, 335],
  [451, 201],
  [162, 335],
  [451, 468],
  [305, 468],
] as const;

/** Where the n-th record that has not been taken yet leans. */
function sideboardPlace(n: number): { x: number; y: number; angle: number } {
  return { x: 692 + n * 33, y: 492 - (n % 2) * 6, angle: -6 + n * 2 };
}

export class CrewScene extends StageScene {
  /** Towards the friend who calls, where not everything can be seen. */
  protected readonly focus = { x: 740, y: 400 };
  protected override readonly closeUp = 960;
  private things: GameObjects.Image[] = [];
  private shown = '';

  get pictures(): readonly Wanted[] {
    const shelf = this.props.shelf();
    const caller = shelf.find(({ state }) => state === 'calling');
    return [
      { name: 'crew/room', width: WORLD.width },
      { name: 'crew/window-morning', width: WINDOW.width },
      { name: 'crew/window-day', width: WINDOW.width },
      { name: 'stage/note', width: 44 },
      { name: 'stage/lock', width: 34 },
      { name: 'stage/phone-call', width: 92 },
      { name: 'stamps/spotter', width: STAMP },
      ...shelf.map(({ id }) => ({ name: `crew/sleeve-${id}`, width: ON_CALL })),
      ...(caller ? [{ name: `people/${caller.friend}`, width: CALLER.width }] : []),
    ];
  }

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    const time = this.props.timeOfDay();
    if (time !== 'evening') this.picture(`crew/window-${time}`, WINDOW.x, WINDOW.y, WINDOW.width);
    this.things = [];
    this.shown = '';
  }

  protected show(): void {
    const shelf = this.props.shelf();
    const key = shelf.map(({ id, state }) => `${id} ${state}`).join();
    if (key === this.shown) return;
    this.shown = key;
    for (const thing of this.things.splice(0)) thing.destroy();
    const waiting = shelf.filter(({ state }) => state === 'calling' || state === 'locked');
    shelf.filter((record) => !waiting.includes(record)).forEach((record, n) => this.stand(record, n));
    const [caller] = waiting.filter(({ state }) => state === 'calling');
    waiting.filter((record) => record !== caller).forEach((record, n) => this.lean(record, n));
    if (caller) this.call(caller);
  }

  refresh(): void {
    this.shown = '';
    this.show();
  }

  private put(name: string, x: number, y: number, width: number): GameObjects.Image | undefined {
    const thing = this.spot(name, x, y, width);
    if (thing) this.things.push(thing);
    return thing;
  }

  /** A record that has been played stands on the shelf, with a stamp once it is solved. */
  private stand({ id, state }: ShelfRecord, n: number): void {
    const [x, y] = COMPARTMENTS[n] ?? [162, 468];
    this.put(`crew/sleeve-${id}`, x, y, ON_SHELF);
    if (state === 'solved') this.put('stamps/spotter', x + 38, y + 34, STAMP)?.setAngle(12);
  }

  private lean({ id, state }: ShelfRecord, n: number): void {
    const { x, y, angle } = sideboardPlace(n);
    this.put(`crew/sleeve-${id}`, x, y, ON_SIDEBOARD)?.setAngle(angle);
    if (state === 'locked') this.put('stage/lock', x + 20, y + 24, 34);
  }

  /** Whoever calls next: their record, their face at the phone, and a few notes. */
  private call({ id, friend }: ShelfRecord): void {
    this.put(`crew/sleeve-${id}`, 984, 474, ON_CALL)?.setAngle(-9);
    const face = this.put(`people/${friend}`, CALLER.x, CALLER.y, CALLER.width);
    const phone = this.put('stage/phone-call', CALLER.x + 84, CALLER.y + 44, 92);
    if (!this.props.motionAllowed()) return;
    if (face) this.move(face, { y: face.y - 8 }, { duration: 320, yoyo: true, repeat: 1 });
    this.move(phone, { angle: 14 }, { duration: 90, yoyo: true, repeat: 5 });
    for (let n = 0; n < 3; n++) {
      const note = this.spot('stage/note', 940 + n * 20, 420, 44)?.setAlpha(0);
      this.move(
        note,
        { y: 180 - (n % 2) * 40, x: 860 + n * 60, angle: n % 2 ? 20 : -20 },
        { alpha: { from: 0.9, to: 0 }, duration: 2400, delay: 300 * n, onComplete: () => note?.destroy() },
      );
    }
  }
}
