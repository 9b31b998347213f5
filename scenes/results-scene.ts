/** The results: cards fly into the album, a stamp lands for each badge that was earned, and the record goes onto the shelf. */
import { BADGES, score, signsMet } from '../src/core/score';
import type { Badge } from '../src/core/score';
import { SIGN_IDS } from '../src/core/signs';
import { SHELF } from '../src/core/shelf';
import type { Session } from '../src/core/session';
import type { Wanted } from './pictures';
import { StageScene, WORLD, stickerOf } from './stage-scene';

const STAMPS: Readonly<Record<Badge, string>> = { spotter: 'stamps/spotter', fairMinded: 'stamps/fair-minded', teller: 'stamps/teller' };
/** The drawn album is 420 wide and the shelf 700: docs/art.md says where their slots are. */
const ALBUM = { x: 46, y: 214, width: 388, scale: 388 / 420 };
const SHELF_AT = { x: 926, y: 402, width: 330, scale: 330 / 700 };
const CARD = 58;
const SLEEVE = 176;
const IN_SHELF = 37;

/** The middle of a sign's slot in the album: five on each page, in the order of the signs. */
function cardPlace(n: number): { x: number; y: number } {
  const [x, y] = (
    [
      [72, 74],
      [160, 74],
      [116, 142],
      [72, 210],
      [160, 210],
    ] as const
  )[n % 5] ?? [72, 74];
  return { x: ALBUM.x + (x + (n < 5 ? 0 : 188)) * ALBUM.scale, y: ALBUM.y + y * ALBUM.scale };
}

/** The middle of a case's slot in the shelf. */
function shelfPlace(n: number): { x: number; y: number } {
  return { x: SHELF_AT.x + (25 + 82 * n + 38) * SHELF_AT.scale, y: SHELF_AT.y + 61 * SHELF_AT.scale };
}

export class ResultsScene extends StageScene {
  protected readonly focus = { x: 640, y: 345 };
  protected override readonly closeUp = 600;

  get pictures(): readonly Wanted[] {
    return [
      { name: 'crew/room', width: WORLD.width },
      { name: 'stage/album', width: ALBUM.width },
      { name: 'stage/shelf', width: SHELF_AT.width },
      ...SIGN_IDS.map((sign) => ({ name: stickerOf(sign), width: CARD })),
      ...SHELF.map((id) => ({ name: `crew/sleeve-${id}`, width: SLEEVE })),
      ...Object.values(STAMPS).map((name) => ({ name, width: 190 })),
    ];
  }

  protected build(): void {
    this.picture('crew/room', 0, 0, WORLD.width);
    const session = this.props.session();
    if (!session) return;
    this.fillAlbum(session);
    this.stamp(session);
    this.fillShelf(session.scenario.id);
  }

  private fillAlbum(session: Session): void {
    this.picture('stage/album', ALBUM.x, ALBUM.y, ALBUM.width);
    signsMet(session).forEach((sign, n) => {
      const { x, y } = cardPlace(SIGN_IDS.indexOf(sign));
      const card = this.spot(stickerOf(sign), x, y, CARD);
      if (!card || !this.props.motionAllowed()) return;
      const { scale } = card;
      card
        .setPosition(660, 240)
        .setScale(scale * 1.8)
        .setAlpha(0);
      this.move(card, { x, y, scale, alpha: 1 }, { delay: 150 + n * 130, duration: 620, ease: 'Cubic.easeInOut' });
    });
  }

  /** Badges that this form of play can earn, on paper: their inks would be lost on the dark room. */
  private stamp(session: Session): void {
    const { form } = session.scenario;
    if (form === 'practice') return;
    const earned = BADGES.filter((badge) => score(session).badges[badge]);
    earned.forEach((badge, n) => {
      const at = { x: 540 + n * 158, y: 345 + (n % 2) * 22 };
      const paper = this.add.rectangle(at.x, at.y, 146, 146, 0xfff6e6).setStrokeStyle(5, 0x241a33);
      this.world?.add(paper.setAngle(n * 5 - 4));
      const stamp = this.spot(STAMPS[badge], at.x, at.y, 126)?.setAngle(n * 9 - 8);
      if (!stamp || !this.props.motionAllowed()) return;
      const { scale } = stamp;
      stamp.setAlpha(0).setScale(scale * 1.7);
      this.move(stamp, { alpha: 1, scale }, { delay: 700 + n * 420, duration: 300, ease: 'Cubic.easeIn' });
    });
  }

  /** Records that were played before stand already; this one comes to them. */
  private fillShelf(own: string): void {
    this.picture('stage/shelf', SHELF_AT.x, SHELF_AT.y, SHELF_AT.width);
    const played = this.props.shelf().filter(({ state }) => state === 'played' || state === 'solved');
    SHELF.forEach((id, n) => {
      if (id !== own && !played.some((record) => record.id === id)) return;
      const { x, y } = shelfPlace(n);
      const sleeve = this.spot(`crew/sleeve-${id}`, x, y, IN_SHELF);
      if (!sleeve || id !== own || !this.props.motionAllowed()) return;
      const { scale } = sleeve;
      sleeve
        .setPosition(1090, 316)
        .setScale((SLEEVE / IN_SHELF) * scale)
        .setAngle(-6);
      this.move(sleeve, { x, y, scale, angle: 0 }, { delay: 1900, duration: 900, ease: 'Back.easeIn' });
    });
  }

  /** All is said when the scene begins. */
  protected show(): void {
    this.fit();
  }

  refresh(): void {
    this.fit();
  }
}
