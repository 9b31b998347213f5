/** The class's votes: the friend listens at their own place, and three bars grow with the hands that are counted. */
import type { GameObjects } from 'phaser';
import { VERDICTS } from '../src/core/session';
import type { Session } from '../src/core/session';
import { placePictures, putUpPlace, showMood } from './friend-place';
import type { Room } from './friend-place';
import { moodOf, moodsFrom } from './mood';
import type { Wanted } from './pictures';
import { StageScene } from './stage-scene';

/** The colours of the answers' buttons, for `fine`, `ask` and `tell`. */
const COLOURS = [0x5fd6a8, 0xffb648, 0xff8f84];
/** The board that the bars stand on, and one bar at its full height, in the world. */
const BOARD = { x: 960, y: 350, width: 500, height: 470 };
const BAR = { width: 110, height: 380, foot: 555, gap: 150 };
const NIGHT = 0x1d1730;
const INK = 0x241a33;
/** So many hands fill a bar at least, so that the first one does not. */
const FULL = 10;

export class VotesScene extends StageScene {
  protected readonly focus = { x: 700, y: 340 };
  protected override readonly closeUp = 900;
  private room: Room | undefined;
  private bars: GameObjects.Rectangle[] = [];
  private shown: Session | undefined;

  get pictures(): readonly Wanted[] {
    const session = this.props.session();
    return session ? [...placePictures(session.scenario, moodsFrom(session)), { name: 'stage/sparkle', width: 34, later: true }] : [];
  }

  protected build(): void {
    const session = this.props.session();
    this.room = session && putUpPlace(session.scenario, moodsFrom(session), (name, x, y, width) => this.picture(name, x, y, width));
    const board = this.add.rectangle(BOARD.x, BOARD.y, BOARD.width, BOARD.height, NIGHT, 0.86).setStrokeStyle(6, INK);
    const foot = this.add.rectangle(BOARD.x, BAR.foot, BOARD.width - 60, 6, 0xfff6e6);
    this.bars = COLOURS.map((colour, n) =>
      this.add
        .rectangle(BOARD.x + (n - 1) * BAR.gap, BAR.foot, BAR.width, BAR.height, colour)
        .setOrigin(0.5, 1)
        .setScale(1, 0),
    );
    this.world?.add([board, ...this.bars, foot]);
    this.shown = undefined;
  }

  protected show(moving: boolean): void {
    const session = this.props.session();
    const votes = this.props.votes?.();
    const most = Math.max(FULL, ...VERDICTS.map((verdict) => votes?.[verdict] ?? 0));
    VERDICTS.forEach((verdict, n) => {
      const scaleY = (votes?.[verdict] ?? 0) / most;
      if (moving) this.move(this.bars[n], { scaleY }, { duration: 320, ease: 'Back.easeOut' });
      else this.bars[n]?.setScale(1, scaleY);
    });
    if (session === this.shown) return;
    this.shown = session;
    if (!this.room) return;
    const head = showMood(this.room, moodOf(session));
    if (moving) this.move(head?.setRotation(0), { rotation: 0.04 }, { duration: 260, yoyo: true });
    if (moving && session?.phase.name === 'feedback') this.sparkle('stage/sparkle', 411, 250);
  }

  refresh(): void {
    if (this.room) showMood(this.room, moodOf(this.props.session()));
  }
}
