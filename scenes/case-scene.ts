/** The case: the friend at their own place. Face, stickers and what stands beside them follow the session; nothing here is known ahead of it. */
import type { GameObjects, Tweens } from 'phaser';
import { itemById } from '../src/core/scenario';
import { points } from '../src/core/score';
import { SIGN_IDS } from '../src/core/signs';
import type { Session } from '../src/core/session';
import { placePictures, putUpPlace, showMood } from './friend-place';
import type { Room } from './friend-place';
import { moodOf } from './mood';
import type { Wanted } from './pictures';
import { StageScene } from './stage-scene';

const STICKER = 62;
/** The tonearm beside the record, in radians from where it plays. */
const ARM_AT_REST = -0.42;
/** Where a new item lies until it has been answered, and where it comes from. */
const TABLET = { x: 681, y: 540 };
const ON_DESK = { x: 566, y: 640 };

/** Where the n-th sticker hangs: in two rows on the wall above the shelf. */
function stickerPlace(n: number): { x: number; y: number; angle: number } {
  return { x: 975 + (n % 4) * 76, y: 116 + Math.floor(n / 4) * 74, angle: ((n * 37) % 17) - 8 };
}

export class CaseScene extends StageScene {
  protected readonly focus = { x: 560, y: 330 };
  protected override readonly closeUp = 430;
  protected override readonly eyes = 265;
  private room: Room | undefined;
  private stickers: GameObjects.Image[] = [];
  private card: GameObjects.Image | undefined;
  private bars: GameObjects.Rectangle[] = [];
  private turning: Tweens.Tween[] = [];
  /** What was shown last: compared with what is to be shown now. */
  private shown: Session | undefined;

  get pictures(): readonly Wanted[] {
    const scenario = this.props.session()?.scenario;
    return [
      ...(scenario ? placePictures(scenario) : []),
      ...SIGN_IDS.map((sign) => ({ name: `stickers/${sign.replace('.', '-')}`, width: STICKER })),
    ];
  }

  protected build(): void {
    const scenario = this.props.session()?.scenario;
    this.room = scenario && putUpPlace(scenario, (name, x, y, width) => this.picture(name, x, y, width));
    this.room?.arm?.setRotation(ARM_AT_REST);
    this.card = this.spot('stage/card', ON_DESK.x, ON_DESK.y, 96)?.setVisible(false);
    this.bars = [0, 1, 2, 3, 4].map((n) => {
      const bar = this.add
        .rectangle(639 + n * 21, 556, 13, 34, 0x2fe0b5)
        .setOrigin(0.5, 1)
        .setScale(1, 0.2)
        .setVisible(false);
      this.world?.add(bar);
      return bar;
    });
    this.stickers = [];
    this.turning = [];
    this.shown = undefined;
  }

  protected show(moving: boolean): void {
    const session = this.props.session();
    this.showRecord();
    if (!session || session === this.shown) return;
    const before = moving ? this.shown : undefined;
    this.shown = session;
    const head = this.room && showMood(this.room, moodOf(session));
    this.showStickers(session, before !== undefined);
    this.showCard(session, before);
    if (before && before.phase !== session.phase) this.react(session, head);
  }

  /** A small movement for every change: a nod, a lean, a sparkle. Never a shake of the head. */
  private react(session: Session, head: GameObjects.Image | undefined): void {
    if (head) {
      head.setRotation(0);
      this.move(head, { rotation: session.phase.name === 'why' ? 0.05 : -0.04 }, { duration: 260, yoyo: true });
      if (!this.props.motionAllowed()) head.setRotation(0);
    }
    const answer = session.answers.at(-1);
    if (session.phase.name === 'feedback' && answer?.verdict && points(itemById(session.scenario, answer.item), answer.verdict) === 2) {
      this.sparkle('stage/sparkle', 411, 250);
      this.comeAlive();
    }
  }

  /** What stands beside the friend hops, and a few small things rise from it. */
  private comeAlive(): void {
    const toy = this.room?.toy;
    if (!toy || !this.room || !this.props.motionAllowed()) return;
    const { scaleX, scaleY } = toy;
    this.move(toy, { scaleX: scaleX * 1.06, scaleY: scaleY * 0.92 }, { duration: 140, yoyo: true, repeat: 1 });
    for (let n = 0; n < 4; n++) {
      const bit = this.spot(this.room.bit, 850 + n * 46, 500, 48)?.setAlpha(0);
      this.move(
        bit,
        { y: 250 - (n % 2) * 60, x: 820 + n * 70, angle: n % 2 ? 30 : -30 },
        { alpha: { from: 1, to: 0 }, duration: 1500, delay: 110 * n, onComplete: () => bit?.destroy() },
      );
    }
  }

  /** One sticker on the wall for each unsafe item that was told about, the newest flying there from the desk. */
  private showStickers(session: Session, moving: boolean): void {
    const signs = session.answers.flatMap(({ item, verdict }, index) => {
      const found = itemById(session.scenario, item);
      const isOpen = index === session.answers.length - 1 && session.phase.name !== 'feedback' && 'item' in session.phase;
      return found.side === 'unsafe' && verdict === 'tell' && !isOpen ? [found.signs[0]] : [];
    });
    for (const extra of this.stickers.splice(signs.length)) extra.destroy();
    signs.slice(this.stickers.length).forEach((sign) => {
      const { x, y, angle } = stickerPlace(this.stickers.length);
      const sticker = sign && this.spot(`stickers/${sign.replace('.', '-')}`, x, y, STICKER)?.setAngle(angle);
      if (!sticker) return;
      this.stickers.push(sticker);
      if (!moving || !this.props.motionAllowed()) return;
      const { scale } = sticker;
      sticker.setPosition(ON_DESK.x, ON_DESK.y).setScale(scale * 2.2);
      this.move(sticker, { x, y, scale }, { duration: 800, ease: 'Cubic.easeInOut' });
    });
  }

  /** The item on the table lies on the desk as a card; a new one flies out of the tablet. */
  private showCard(session: Session, before: Session | undefined): void {
    const lies = 'item' in session.phase && session.phase.name !== 'feedback';
    this.card?.setVisible(lies).setPosition(ON_DESK.x, ON_DESK.y).setAngle(-8);
    if (!lies || session.phase.name !== 'judge' || !before || !this.card || !this.props.motionAllowed()) return;
    const { scale } = this.card;
    this.card
      .setPosition(TABLET.x, TABLET.y)
      .setScale(scale * 0.3)
      .setAngle(20);
    this.move(this.card, { x: ON_DESK.x, y: ON_DESK.y, angle: -8, scale }, { duration: 600, ease: 'Back.easeOut' });
  }

  /** The record turns and the bars dance for as long as music plays. */
  private showRecord(): void {
    const playing = this.props.musicPlaying();
    for (const bar of this.bars) bar.setVisible(playing);
    if (playing === this.turning.length > 0 && this.props.motionAllowed()) return;
    for (const tween of this.turning.splice(0)) tween.remove();
    this.move(this.room?.arm, { rotation: playing ? 0 : ARM_AT_REST }, { duration: 500 });
    if (!playing) return;
    if (!this.props.motionAllowed()) {
      this.bars.forEach((bar, n) => bar.setScale(1, 0.4 + 0.12 * ((n * 2) % 5)));
      return;
    }
    const record = this.room?.record;
    if (record)
      this.turning.push(this.tweens.add({ targets: record, rotation: record.rotation + Math.PI * 2, duration: 1800, repeat: -1 }));
    this.bars.forEach((bar, n) => {
      this.turning.push(
        this.tweens.add({ targets: bar, scaleY: 1, duration: 260 + n * 70, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' }),
      );
    });
  }
}
