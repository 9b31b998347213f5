/** The ending: Maya is relieved, her record plays on, and a few notes rise once. */
import { ROOM_PICTURES, putUpRoom, showMood } from './maya-room';
import type { Wanted } from './pictures';
import { StageScene } from './stage-scene';

const NOTES = 6;

export class EndingScene extends StageScene {
  readonly pictures: readonly Wanted[] = ROOM_PICTURES;
  protected readonly focus = { x: 600, y: 330 };
  protected override readonly closeUp = 430;

  protected build(): void {
    const room = putUpRoom((name, x, y, width) => this.picture(name, x, y, width));
    const head = showMood(room, 'happy');
    if (!this.props.motionAllowed()) return;
    this.move(head, { rotation: 0.06 }, { duration: 420, yoyo: true, repeat: 1, delay: 300 });
    this.move(room.record, { rotation: Math.PI * 4 }, { duration: 4200, ease: 'Cubic.easeOut' });
    for (let n = 0; n < NOTES; n++) {
      const note = this.spot('stage/note', 850 + n * 28, 470, 44)?.setAlpha(0);
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
}
