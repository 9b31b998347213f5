/** The ending: the friend is happy, what stands beside them comes alive, and a few small things rise once. */
import { bitOf, placePictures, putUpPlace } from './friend-place';
import type { Wanted } from './pictures';
import { StageScene } from './stage-scene';

const NOTES = 6;

export class EndingScene extends StageScene {
  protected readonly focus = { x: 600, y: 330 };
  protected override readonly closeUp = 430;

  get pictures(): readonly Wanted[] {
    const scenario = this.props.session()?.scenario;
    return scenario ? [...placePictures(scenario, ['happy']), bitOf(scenario)] : [];
  }

  protected build(): void {
    const scenario = this.props.session()?.scenario;
    if (!scenario) return;
    const room = putUpPlace(scenario, ['happy'], (name, x, y, width) => this.picture(name, x, y, width));
    if (!this.props.motionAllowed()) return;
    this.move(room.head, { rotation: 0.06 }, { duration: 420, yoyo: true, repeat: 1, delay: 300 });
    this.move(room.record, { rotation: Math.PI * 4 }, { duration: 4200, ease: 'Cubic.easeOut' });
    if (room.toy) this.move(room.toy, { scaleY: room.toy.scaleY * 0.9 }, { duration: 180, yoyo: true, repeat: 3 });
    for (let n = 0; n < NOTES; n++) {
      const note = this.spot(room.bit, 850 + n * 28, 470, 44)?.setAlpha(0);
      this.move(
        note,
        { y: 150 - (n % 3) * 40, x: 780 + n * 62, angle: n % 2 ? 24 : -24 },
        { alpha: { from: 1, to: 0 }, duration: 2600, delay: 250 * n, ease: 'Sine.easeOut' },
      );
    }
  }

  /** Nothing changes here: the ending is one moment. */
  protected show(): void {
    this.fit();
  }

  refresh(): void {
    this.fit();
  }
}
