/** The report board: what was kept hangs there joined by a thread, the adult comes, is told, and the report goes out. */
import type { GameObjects } from 'phaser';
import { pictureOf } from '../src/core/channels';
import { isGoodSentence, isStepDone } from '../src/core/reduce';
import { itemsToKeep, keptResult } from '../src/core/report';
import { ADULTS, itemById } from '../src/core/scenario';
import type { UnsafeItem } from '../src/core/scenario';
import type { Session } from '../src/core/session';
import { stickerOf } from '../src/core/signs';
import { keyOf, onCard } from './pictures';
import type { Wanted } from './pictures';
import { boardIn, cardPlaces } from './report-layout';
import type { BoardLayout } from './report-layout';
import { StageScene, WORLD } from './stage-scene';

/** Widths that the pictures are drawn for: the largest that a layout asks for. */
const DRAWN = { board: 1000, card: 210, sticker: 92, adult: 300, pin: 44, envelope: 170 } as const;
/** The bubble as it is drawn; its strips are laid on it in the same units. */
const BUBBLE = 300;

export class ReportScene extends StageScene {
  protected readonly focus = { x: 640, y: 360 };
  private layout!: BoardLayout;
  private isPinned = false;
  private adult: GameObjects.Image | undefined;
  private adultShown: string | undefined;
  private bubble: GameObjects.Container | undefined;
  private said = '';
  private isSent = false;

  get pictures(): readonly Wanted[] {
    const session = this.props.session();
    const unsafe = session ? evidenceIn(session) : [];
    return [
      { name: 'crew/room', width: WORLD.width },
      { name: 'stage/board', width: DRAWN.board },
      { name: 'stage/thread', width: 200 },
      { name: 'stage/pin', width: DRAWN.pin },
      ...unsafe.map((item) => onCard(pictureOf(item), DRAWN.card)),
      ...[...new Set(unsafe.map(signOf))].flatMap((name) => (name === undefined ? [] : [{ name, width: DRAWN.sticker }])),
      ...ADULTS.map((adult) => ({ name: `adults/${adult}`, width: DRAWN.adult, later: true })),
      { name: 'stage/bubble', width: BUBBLE, later: true },
      { name: 'stage/strip', width: 228, later: true },
      { name: 'stage/envelope', width: DRAWN.envelope, later: true },
      { name: 'stage/sparkle', width: 34, later: true },
    ];
  }

  protected build(): void {
    this.layout = boardIn(this.view());
    this.picture('crew/room', 0, 0, WORLD.width);
    const { x, y, width } = this.layout.board;
    this.picture('stage/board', x, y, width);
    this.isPinned = false;
    this.adult = undefined;
    this.adultShown = undefined;
    this.bubble = undefined;
    this.said = '';
    this.isSent = false;
  }

  protected show(moving: boolean): void {
    const session = this.props.session();
    if (!session) return;
    this.showEvidence(session, moving);
    this.showAdult(session, moving);
    this.showSentence(session, moving);
    this.showSending(session, moving);
  }

  /** An adult, or what was said to them, that had not been drawn when it was asked for. */
  refresh(): void {
    const session = this.props.session();
    if (!session) return;
    this.showAdult(session, true);
    this.showSentence(session, true);
  }

  private showEvidence(session: Session, moving: boolean): void {
    if (!session.report.kept || this.isPinned) return;
    this.isPinned = true;
    const { kept, overlooked } = keptResult(session);
    const hung = [...kept, ...overlooked];
    const items = hung.flatMap((id) => evidenceIn(session).filter((item) => item.id === id));
    const { size, places } = cardPlaces(this.layout, items.length);
    const pins = places.map(({ x, y }) => ({ x, y: y - size * 0.46 }));
    pins.slice(1).forEach(({ x, y }, n) => {
      const from = pins[n];
      const wool = from && this.spot('stage/thread', (from.x + x) / 2, (from.y + y) / 2, Math.hypot(x - from.x, y - from.y));
      if (!from || !wool) return;
      wool.setScale(wool.scaleX, 9 / wool.height).setRotation(Math.atan2(y - from.y, x - from.x));
      this.appear(wool, moving, n + 1);
    });
    items.forEach((item, n) => {
      const at = places[n];
      const pin = pins[n];
      if (!at || !pin) return;
      const turn = (at.angle * Math.PI) / 180;
      // At the corner of the card, whichever way that leans.
      const [dx, dy] = [0.3 * size, 0.3 * size];
      const corner = { x: at.x + dx * Math.cos(turn) - dy * Math.sin(turn), y: at.y + dx * Math.sin(turn) + dy * Math.cos(turn) };
      this.appear(this.spot(onCard(pictureOf(item), size).name, at.x, at.y, size)?.setAngle(at.angle), moving, n);
      const sign = signOf(item);
      if (sign !== undefined) this.appear(this.spot(sign, corner.x, corner.y, size * 0.42)?.setAngle(at.angle + 8), moving, n);
      this.appear(this.spot('stage/pin', pin.x, pin.y - 8, DRAWN.pin), moving, n);
    });
  }

  /** Lays something on the board, the n-th a little after the one before it. */
  private appear(thing: GameObjects.Image | undefined, moving: boolean, n: number): void {
    if (!thing || !moving || !this.props.motionAllowed()) return;
    thing.setAlpha(0);
    this.move(thing, { alpha: 1 }, { delay: n * 160, duration: 320 });
  }

  /** The adult who was chosen last comes in from the side. */
  private showAdult(session: Session, moving: boolean): void {
    const name = session.report.again ?? session.report.adult;
    if (!name || name === this.adultShown) return;
    const { x, y, width } = this.layout.adult;
    const next = this.spot(`adults/${name}`, x, y, width);
    if (!next) return;
    this.adultShown = name;
    this.adult?.destroy();
    this.adult = next;
    if (!moving || !this.props.motionAllowed()) return;
    next.setX(WORLD.width + 200);
    this.move(next, { x }, { duration: 700, ease: 'Back.easeOut' });
  }

  /** What the pupil put together hangs before the board as a bubble, a strip for each piece; once it says enough, it flies to the adult. */
  private showSentence(session: Session, moving: boolean): void {
    const tiles = session.report.tiles ?? [];
    if (tiles.length === 0 || tiles.join() === this.said || !this.textures.exists(keyOf('stage/bubble'))) return;
    this.said = tiles.join();
    this.bubble?.destroy();
    const { held, given } = this.layout.bubble;
    const bubble = this.add.container(held.x, held.y).setScale(held.width / BUBBLE);
    this.bubble = bubble;
    this.world?.add(bubble);
    const gap = Math.min(34, 150 / tiles.length);
    const strips = tiles.map((_, n) => {
      // Of several lengths, as words are.
      const width = 228 - 44 * ((n * 2) % 3);
      return this.spot('stage/strip', width / 2 - 120, (n - (tiles.length - 1) / 2) * gap - 20, width);
    });
    const parts = [this.spot('stage/bubble', 0, 0, BUBBLE), ...strips].filter((part) => part !== undefined);
    bubble.add(parts);
    parts.forEach((part, n) => this.appear(part, moving, n));
    if (!isGoodSentence(tiles)) return;
    const to = { x: given.x, y: given.y, scale: given.width / BUBBLE };
    if (moving) this.move(bubble, to, { delay: 500 + tiles.length * 160, duration: 800, ease: 'Cubic.easeInOut' });
    else bubble.setPosition(to.x, to.y).setScale(to.scale);
  }

  private showSending(session: Session, moving: boolean): void {
    if (this.isSent || session.phase.name !== 'report' || session.phase.step !== 'block' || !isStepDone(session)) return;
    this.isSent = true;
    if (!moving || !this.props.motionAllowed()) return;
    const { x, y, width, height } = this.layout.board;
    const from = { x: x + width / 2, y: y + height / 2 };
    const envelope = this.spot('stage/envelope', from.x, from.y, DRAWN.envelope);
    this.move(
      envelope,
      { x: 1180, y: 60, scale: (envelope?.scale ?? 1) * 0.4, angle: 18, alpha: 0 },
      { duration: 1300, ease: 'Cubic.easeIn' },
    );
    this.sparkle('stage/sparkle', from.x, from.y, 7);
  }
}

/** The unsafe items that can come onto the board, kept or overlooked. */
function evidenceIn(session: Session): readonly UnsafeItem[] {
  return itemsToKeep(session)
    .map((id) => itemById(session.scenario, id))
    .filter((item) => item.side === 'unsafe');
}

function signOf({ signs: [sign] }: UnsafeItem): string | undefined {
  return sign && stickerOf(sign);
}
