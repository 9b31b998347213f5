/** The crew room: the Backup Crew's den. Records that call for help lie on the rug, played ones stand on the shelf. */
import type { GameObjects } from 'phaser';
import type { Wanted } from './pictures';
import type { ShelfRecord } from './stage-place';
import { StageScene, WORLD } from './stage-scene';

const ON_SHELF = 100;
const ON_RUG = 150;
const STAMP = 54;

/** Where the n-th played record stands: in the gaps of the shelf, from the top. */
function shelfPlace(n: number): { x: number; y: number } {
  return { x: 305 - 144 * Math.floor(n / 3) + 147 * (n % 3), y: 202 + 134 * (n % 3) };
}

/** Where the n-th record that calls lies. */
function rugPlace(n: number): { x: number; y: number; angle: number } {
  return { x: 700 + n * 90, y: 590 + (n % 2) * 24, angle: -9 + n * 7 };
}

export class CrewScene extends StageScene {
  protected readonly focus = { x: 640, y: 420 };
  private records: GameObjects.Image[] = [];
  private shown = '';

  get pictures(): readonly Wanted[] {
    return [
      { name: 'crew/room', width: WORLD.width },
      { name: 'stage/note', width: 44 },
      { name: 'stamps/spotter', width: STAMP },
      ...this.props.shelf().map(({ id }) => ({ name: `crew/sleeve-${id}`, width: ON_RUG })),
    ];
  }

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    this.records = [];
    this.shown = '';
  }

  protected show(): void {
    const shelf = this.props.shelf();
    const key = shelf.map(({ id, state }) => `${id} ${state}`).join();
    if (key === this.shown) return;
    this.shown = key;
    for (const record of this.records.splice(0)) record.destroy();
    shelf.filter(({ state }) => state !== 'calling').forEach((record, n) => this.stand(record, n));
    shelf.filter(({ state }) => state === 'calling').forEach((record, n) => this.lay(record, n));
  }

  private stand({ id, state }: ShelfRecord, n: number): void {
    const { x, y } = shelfPlace(n);
    const layers = [this.spot(`crew/sleeve-${id}`, x, y, ON_SHELF)];
    if (state === 'solved') layers.push(this.spot('stamps/spotter', x + 38, y + 34, STAMP)?.setAngle(12));
    for (const layer of layers) if (layer) this.records.push(layer);
  }

  /** A record that calls lies in front and hums a few notes. */
  private lay({ id }: ShelfRecord, n: number): void {
    const { x, y, angle } = rugPlace(n);
    const sleeve = this.spot(`crew/sleeve-${id}`, x, y, ON_RUG)?.setAngle(angle);
    if (sleeve) this.records.push(sleeve);
    if (!this.props.motionAllowed()) return;
    for (let note = 0; note < 3; note++) {
      const image = this.spot('stage/note', x + note * 20, y - 60, 44)?.setAlpha(0);
      this.move(
        image,
        { y: y - 300 - (note % 2) * 40, x: x - 60 + note * 70, angle: note % 2 ? 20 : -20 },
        { alpha: { from: 0.9, to: 0 }, duration: 2400, delay: 300 * note, onComplete: () => image?.destroy() },
      );
    }
  }
}
