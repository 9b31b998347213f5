/** The crew room: played records stand on the shelf, new ones lie on the sideboard, and the friend who calls next is on the phone. */
import type { GameObjects } from 'phaser';
import { FRONT, ROOM } from './crew-layout';
import type { CrewLayout, Spot } from './crew-layout';
import { denFront } from './pictures';
import type { Wanted } from './pictures';
import type { ShelfRecord } from './stage-place';
import { StageScene, WORLD } from './stage-scene';

const STAMP = 54;
/** The sheet's frame is 160 wide; what hangs in it is 120. */
const FRAME = 160 / 120;
/** A box that shows less height than this shows the sideboard alone. */
const FLAT = 590;
const BACKDROP = denFront({ name: 'crew/lamp', x: 1098, y: 236, width: 180 });

export class CrewScene extends StageScene {
  private things: GameObjects.Image[] = [];
  private shown = '';
  private isMirrored = false;

  /** Towards the friend who calls, where not everything can be seen. */
  protected get focus() {
    return this.isFlat() ? { x: 640, y: 362 } : { x: 740, y: 400 };
  }
  protected override readonly closeUp = 960;

  private isFlat(): boolean {
    const { width, height } = this.props.size();
    return height / Math.max(width / WORLD.width, height / WORLD.height) < FLAT;
  }

  private layout(): CrewLayout {
    return this.isFlat() ? FRONT : ROOM;
  }

  get pictures(): readonly Wanted[] {
    const shelf = this.props.shelf();
    const caller = shelf.find(({ state }) => state === 'calling');
    const { window: at, record, portrait, phone } = this.layout();
    return [
      this.isFlat() ? BACKDROP : { name: 'crew/room', width: WORLD.width },
      { name: `crew/window-${this.props.timeOfDay()}`, width: at.width },
      { name: 'stage/note', width: 44, later: true },
      { name: 'stage/lock', width: 34 },
      { name: 'stage/phone-call', width: phone.width },
      { name: 'stamps/spotter', width: STAMP },
      ...shelf.map(({ id }) => ({ name: `crew/sleeve-${id}`, width: record.width })),
      { name: 'crew/frame', width: portrait.width * FRAME },
      ...(caller ? [{ name: `people/${caller.friend}`, width: portrait.width }] : []),
    ];
  }

  protected build(): void {
    this.isMirrored = this.isFlat() && document.documentElement.dir === 'rtl';
    if (this.isFlat()) this.picture(BACKDROP.name, 0, 0, WORLD.width)?.setFlipX(this.isMirrored);
    else this.picture('crew/room', 0, 0, WORLD.width);
    const { x, y, width } = this.layout().window;
    this.at(`crew/window-${this.props.timeOfDay()}`, { x, y, width });
    this.things = [];
    this.shown = '';
  }

  protected show(): void {
    const shelf = this.props.shelf();
    const key = shelf.map(({ id, state }) => `${id} ${state}`).join();
    if (key === this.shown) return;
    this.shown = key;
    for (const thing of this.things.splice(0)) thing.destroy();
    const layout = this.layout();
    const waiting = shelf.filter(({ state }) => state === 'calling' || state === 'locked');
    const played = shelf.filter((record) => !waiting.includes(record));
    played.forEach((record, n) => this.stand(record, layout.played(n)));
    const [caller] = waiting.filter(({ state }) => state === 'calling');
    waiting.filter((record) => record !== caller).forEach((record, n) => this.lean(record, layout.waiting(n, played.length)));
    if (caller) this.call(caller, layout);
  }

  /** The caller may have changed meanwhile, and their picture has come now. */
  refresh(): void {
    this.shown = '';
    this.show();
  }

  private put(name: string, spot: Spot): GameObjects.Image | undefined {
    const thing = this.at(name, spot);
    if (thing) this.things.push(thing);
    return thing;
  }

  /** Adds a picture where the layout has it, or on the other side: the title stands before the side where a line begins. */
  private at(name: string, { x, y, width, angle = 0 }: Spot): GameObjects.Image | undefined {
    return this.spot(name, this.isMirrored ? WORLD.width - x : x, y, width)?.setAngle(this.isMirrored ? -angle : angle);
  }

  /** A record that has been played, with a stamp once it is solved. */
  private stand({ id, state }: ShelfRecord, at: Spot): void {
    this.put(`crew/sleeve-${id}`, at);
    const corner = at.width * 0.35;
    if (state === 'solved') this.put('stamps/spotter', { x: at.x + corner, y: at.y + corner, width: STAMP, angle: 12 });
  }

  private lean({ id, state }: ShelfRecord, at: Spot): void {
    this.put(`crew/sleeve-${id}`, at);
    const corner = at.width * 0.3;
    if (state === 'locked') this.put('stage/lock', { x: at.x + corner, y: at.y + corner, width: 34 });
  }

  /** Whoever calls next: their record, their portrait over the phone, and a few notes. */
  private call({ id, friend }: ShelfRecord, { record, portrait, phone }: CrewLayout): void {
    this.put(`crew/sleeve-${id}`, record);
    this.put('crew/frame', { ...portrait, width: portrait.width * FRAME });
    this.put(`people/${friend}`, portrait);
    const ringing = this.put('stage/phone-call', phone);
    if (!this.props.motionAllowed()) return;
    this.move(ringing, { angle: 9 }, { duration: 90, yoyo: true, repeat: 5 });
    for (let n = 0; n < 3; n++) {
      const note = this.at('stage/note', { x: phone.x - 60 + n * 20, y: phone.y, width: 44 })?.setAlpha(0);
      this.move(
        note,
        { y: phone.y - 170 - (n % 2) * 40, x: (note?.x ?? 0) - 60 + n * 40, angle: n % 2 ? 20 : -20 },
        { alpha: { from: 0.9, to: 0 }, duration: 2400, delay: 300 * n, onComplete: () => note?.destroy() },
      );
    }
  }
}
