/** The report board: what was kept hangs there joined by a thread, the adult comes, and the report goes out. */
import type { GameObjects } from 'phaser';
import { isStepDone } from '../src/core/reduce';
import { keptResult } from '../src/core/report';
import { ADULTS, itemById } from '../src/core/scenario';
import { SIGN_IDS } from '../src/core/signs';
import type { Session } from '../src/core/session';
import type { Wanted } from './pictures';
import { StageScene, WORLD } from './stage-scene';

const BOARD = { x: 80, y: 60, width: 860 };
const ADULT = { x: 1080, y: 430, width: 300 };

/** Where the n-th piece of evidence hangs. */
function pinPlace(n: number): { x: number; y: number; angle: number } {
  return { x: 210 + (n % 3) * 290 + (n > 2 ? 40 : 0), y: 220 + Math.floor(n / 3) * 220 + ((n * 31) % 40), angle: ((n * 23) % 13) - 6 };
}

export class ReportScene extends StageScene {
  readonly pictures: readonly Wanted[] = [
    { name: 'crew/room', width: WORLD.width },
    { name: 'stage/board', width: BOARD.width },
    { name: 'stage/card', width: 150 },
    { name: 'stage/pin', width: 44 },
    { name: 'stage/envelope', width: 170 },
    { name: 'stage/sparkle', width: 34 },
    ...ADULTS.map((adult) => ({ name: `adults/${adult}`, width: ADULT.width })),
    ...SIGN_IDS.map((sign) => ({ name: `stickers/${sign.replace('.', '-')}`, width: 92 })),
  ];
  protected readonly focus = { x: 620, y: 340 };
  private thread!: GameObjects.Graphics;
  private pinned: GameObjects.Image[] = [];
  private adult: GameObjects.Image | undefined;
  private adultShown: string | undefined;
  private isSent = false;

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    this.picture('stage/board', BOARD.x, BOARD.y, BOARD.width);
    this.pinned = [];
    this.adult = undefined;
    this.adultShown = undefined;
    this.isSent = false;
    this.thread = this.add.graphics();
  }

  protected show(moving: boolean): void {
    const session = this.props.session();
    if (!session) return;
    this.showEvidence(session, moving);
    this.showAdult(session, moving);
    this.showSending(session, moving);
  }

  private showEvidence(session: Session, moving: boolean): void {
    if (!session.report.kept || this.pinned.length > 0) return;
    const { kept, overlooked } = keptResult(session);
    const pins = [...kept, ...overlooked].map((id, n) => ({ item: itemById(session.scenario, id), ...pinPlace(n) }));
    pins.forEach(({ item, x, y, angle }, n) => {
      const sign = item.side === 'unsafe' ? item.signs[0] : undefined;
      const layers = [
        this.spot('stage/card', x, y, 150)?.setAngle(angle),
        sign ? this.spot(`stickers/${sign.replace('.', '-')}`, x, y, 92)?.setAngle(angle) : undefined,
      ];
      for (const layer of layers) {
        if (!layer) continue;
        this.pinned.push(layer);
        if (!moving || !this.props.motionAllowed()) continue;
        const { scale } = layer;
        layer.setAlpha(0).setScale(scale * 1.5);
        this.move(layer, { alpha: 1, scale }, { delay: n * 160, duration: 320 });
      }
    });
    this.world?.add(this.thread);
    this.thread.lineStyle(5, 0xe0457b, 1);
    pins.slice(1).forEach(({ x, y }, n) => {
      const from = pins[n];
      if (from) this.thread.lineBetween(from.x, from.y - 66, x, y - 66);
    });
    for (const { x, y } of pins) this.spot('stage/pin', x, y - 70, 44);
    if (moving && this.props.motionAllowed()) {
      this.thread.setAlpha(0);
      this.move(this.thread, { alpha: 1 }, { delay: pins.length * 160, duration: 500 });
    }
  }

  /** The adult who was chosen last comes in from the side. */
  private showAdult(session: Session, moving: boolean): void {
    const name = session.report.again ?? session.report.adult;
    if (!name || name === this.adultShown) return;
    this.adultShown = name;
    this.adult?.destroy();
    this.adult = this.spot(`adults/${name}`, ADULT.x, ADULT.y, ADULT.width);
    if (!moving || !this.adult || !this.props.motionAllowed()) return;
    this.adult.setX(WORLD.width + 200);
    this.move(this.adult, { x: ADULT.x }, { duration: 700, ease: 'Back.easeOut' });
  }

  private showSending(session: Session, moving: boolean): void {
    if (this.isSent || session.phase.name !== 'report' || session.phase.step !== 'block' || !isStepDone(session)) return;
    this.isSent = true;
    if (!moving || !this.props.motionAllowed()) return;
    const envelope = this.spot('stage/envelope', 510, 420, 170);
    this.move(
      envelope,
      { x: 1180, y: 60, scale: (envelope?.scale ?? 1) * 0.4, angle: 18, alpha: 0 },
      { duration: 1300, ease: 'Cubic.easeIn' },
    );
    this.sparkle('stage/sparkle', 510, 400, 7);
  }
}
