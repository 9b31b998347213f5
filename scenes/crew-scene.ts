/** The crew room: the Backup Crew's den, with the record of the case that calls. */
import type { Wanted } from './pictures';
import { StageScene, WORLD } from './stage-scene';

export class CrewScene extends StageScene {
  readonly pictures: readonly Wanted[] = [
    { name: 'crew/room', width: WORLD.width },
    { name: 'stage/note', width: 44 },
  ];
  protected readonly focus = { x: 700, y: 360 };

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    if (!this.props.motionAllowed()) return;
    for (let n = 0; n < 4; n++) {
      const note = this.spot('stage/note', 640 + n * 40, 430, 44)?.setAlpha(0);
      this.move(
        note,
        { y: 190 - (n % 2) * 50, x: 600 + n * 70, angle: n % 2 ? 20 : -20 },
        { alpha: { from: 0.9, to: 0 }, duration: 2400, delay: 300 * n },
      );
    }
  }

  /** The room looks the same whatever has been won: that is told beside it. */
  protected show(): void {
    this.fit();
  }
}
