/** The results: the record goes back to the shelf, and a stamp lands for each badge that was earned. */
import { BADGES, score } from '../src/core/score';
import type { Badge } from '../src/core/score';
import type { Wanted } from './pictures';
import { StageScene, WORLD } from './stage-scene';

const STAMPS: Readonly<Record<Badge, string>> = { spotter: 'stamps/spotter', fairMinded: 'stamps/fair-minded', teller: 'stamps/teller' };

export class ResultsScene extends StageScene {
  protected readonly focus = { x: 640, y: 340 };

  get pictures(): readonly Wanted[] {
    return [
      { name: 'crew/room', width: WORLD.width },
      { name: 'stage/record', width: 230 },
      { name: 'stage/sparkle', width: 34 },
      { name: `crew/sleeve-${this.caseId()}`, width: 280 },
      ...Object.values(STAMPS).map((name) => ({ name, width: 190 })),
    ];
  }

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    const session = this.props.session();
    if (!session) return;
    const record = this.spot('stage/record', 470, 360, 230);
    this.spot(`crew/sleeve-${this.caseId()}`, 330, 360, 280)?.setAngle(-4);
    if (this.props.motionAllowed()) {
      record?.setX(640);
      this.move(record, { x: 420, rotation: -3 }, { duration: 1100, delay: 200, ease: 'Cubic.easeInOut' });
    }
    const earned = BADGES.filter((badge) => score(session).badges[badge]);
    earned.forEach((badge, n) => {
      const x = 650 + n * 205;
      // The inks are made for paper; on the dark room they would be lost.
      const paper = this.add.rectangle(x, 370 + (n % 2) * 24, 176, 176, 0xfff6e6).setStrokeStyle(5, 0x241a33);
      this.world?.add(paper.setAngle(n * 5 - 4));
      const stamp = this.spot(STAMPS[badge], x, 370 + (n % 2) * 24, 150)?.setAngle(n * 9 - 8);
      if (!stamp || !this.props.motionAllowed()) return;
      const { scale } = stamp;
      stamp.setAlpha(0).setScale(scale * 1.7);
      this.move(stamp, { alpha: 1, scale }, { delay: 700 + n * 420, duration: 300, ease: 'Cubic.easeIn' });
    });
  }

  /** All is said when the scene begins. */
  protected show(): void {
    this.fit();
  }

  private caseId(): string {
    return this.props.session()?.scenario.id ?? '';
  }
}
