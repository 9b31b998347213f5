/** The case: the friend at their own place. Face, stickers and what stands beside them follow the session; nothing here is known ahead of it. */
import type { GameObjects, Tweens } from 'phaser';
import { pictureOf } from '../src/core/channels';
import { itemById } from '../src/core/scenario';
import { points } from '../src/core/score';
import { SIGN_IDS, stickerOf } from '../src/core/signs';
import type { SignId } from '../src/core/signs';
import { currentItem } from '../src/core/session';
import type { Session } from '../src/core/session';
import { bitOf, placePictures, putUpPlace, showMood } from './friend-place';
import type { Room } from './friend-place';
import { moodOf, moodsFrom } from './mood';
import { keyOf, onCard } from './pictures';
import type { Wanted } from './pictures';
import { StageScene } from './stage-scene';

const STICKER = 62;
/** The tonearm beside the record, in radians from where it plays. */
const ARM_AT_REST = -0.42;
/** The card that a new item lies on until it has been answered, in front of the device: every desk keeps that spot clear. */
const CARD = { x: 660, y: 634, width: 106, angle: -8 };

/** Where the n-th sticker hangs: in two rows on the wall above the shelf. */
function stickerPlace(n: number): { x: number; y: number; angle: number } {
  return { x: 975 + (n % 4) * 76, y: 116 + Math.floor(n / 4) * 74, angle: ((n * 37) % 17) - 8 };
}

/** The main sign of each unsafe item that was told about, once its answer has been given back. */
function stickersOf(session: Session): readonly SignId[] {
  return session.answers.flatMap(({ item, verdict }, index) => {
    const found = itemById(session.scenario, item);
    const isOpen = index === session.answers.length - 1 && session.phase.name !== 'feedback' && 'item' in session.phase;
    const [sign] = found.side === 'unsafe' ? found.signs : [];
    return sign && verdict === 'tell' && !isOpen ? [sign] : [];
  });
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
    const session = this.props.session();
    if (!session) return [];
    const item = currentItem(session);
    const hung = new Set(stickersOf(session));
    return [
      ...placePictures(session.scenario, moodsFrom(session)),
      ...(item ? [{ ...onCard(pictureOf(item), CARD.width), later: true }] : []),
      { ...bitOf(session.scenario), later: true },
      { name: 'stage/sparkle', width: 34, later: true },
      // Those that hang there already belong to the first frame.
      ...SIGN_IDS.map((sign) => ({ name: stickerOf(sign), width: STICKER, later: !hung.has(sign) })),
    ];
  }

  protected build(): void {
    const session = this.props.session();
    this.room = session && putUpPlace(session.scenario, moodsFrom(session), (name, x, y, width) => this.picture(name, x, y, width));
    this.room?.arm?.setRotation(ARM_AT_REST);
    this.card = undefined;
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
    this.showCard(session, before !== undefined);
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
    const signs = stickersOf(session);
    for (const extra of this.stickers.splice(signs.length)) extra.destroy();
    for (const sign of signs.slice(this.stickers.length)) {
      const { x, y, angle } = stickerPlace(this.stickers.length);
      const sticker = this.spot(stickerOf(sign), x, y, STICKER)?.setAngle(angle);
      // One that has not been drawn yet hangs there a moment later, and those after it behind it.
      if (!sticker) return;
      this.stickers.push(sticker);
      if (!moving || !this.props.motionAllowed()) continue;
      const { scale } = sticker;
      sticker.setPosition(CARD.x, CARD.y).setScale(scale * 2.2);
      this.move(sticker, { x, y, scale }, { duration: 800, ease: 'Cubic.easeInOut' });
    }
  }

  /** The item on the table lies on the desk as a card with its own picture; a new one is slid there from the front of the desk. */
  private showCard(session: Session, moving: boolean): void {
    const item = session.phase.name === 'feedback' ? undefined : currentItem(session);
    const name = item && onCard(pictureOf(item), CARD.width).name;
    if (this.card && name && this.card.texture.key === keyOf(name)) return;
    this.card?.destroy();
    const { x, y, width, angle } = CARD;
    this.card = name === undefined ? undefined : this.spot(name, x, y, width)?.setAngle(angle);
    if (!this.card || !moving || !this.props.motionAllowed()) return;
    this.card.setPosition(x + 30, y + 220).setAngle(angle + 20);
    this.move(this.card, { x, y, angle }, { duration: 600, ease: 'Back.easeOut' });
  }

  /** Heads, stickers and the card that had not been drawn when they were asked for. */
  refresh(): void {
    const session = this.props.session();
    if (!session || !this.room) return;
    showMood(this.room, moodOf(session));
    this.showStickers(session, false);
    this.showCard(session, true);
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
