/** The results: cards fly into the album, a stamp lands for each badge that was earned, and the record goes onto the shelf. */
import { BADGES, score, signsMet } from '../src/core/score';
import type { Badge } from '../src/core/score';
import { SIGN_IDS, stickerOf } from '../src/core/signs';
import { SHELF } from '../src/core/shelf';
import type { Session } from '../src/core/session';
import { denFront } from './pictures';
import type { Wanted } from './pictures';
import { layOut } from './results-layout';
import type { ResultsLayout } from './results-layout';
import { StageScene } from './stage-scene';

const STAMPS: Readonly<Record<Badge, string>> = { spotter: 'stamps/spotter', fairMinded: 'stamps/fair-minded', teller: 'stamps/teller' };
/** Widths that the pictures are drawn for: the largest that a layout asks for. */
const DRAWN = { album: 420, shelf: 970, card: 62, sleeve: 176, paper: 200, stamp: 160 } as const;
const BACKDROP = denFront();
/** In the free wall over the shelf of a flat box. */
const WINDOW = { x: 944, y: 236, width: 112 };

export class ResultsScene extends StageScene {
  protected readonly focus = { x: 640, y: 362 };
  private layout!: ResultsLayout;

  get pictures(): readonly Wanted[] {
    return [
      BACKDROP,
      { name: 'stage/album', width: DRAWN.album },
      { name: 'stage/shelf', width: DRAWN.shelf },
      { name: `crew/window-${this.props.timeOfDay()}`, width: WINDOW.width },
      { name: 'stage/paper', width: DRAWN.paper },
      ...SIGN_IDS.map((sign) => ({ name: stickerOf(sign), width: DRAWN.card })),
      ...SHELF.map((id) => ({ name: `crew/sleeve-${id}`, width: DRAWN.sleeve })),
      ...Object.values(STAMPS).map((name) => ({ name, width: DRAWN.stamp })),
    ];
  }

  protected build(): void {
    this.layout = layOut(this.view());
    this.picture(BACKDROP.name, 0, 0, BACKDROP.width);
    if (this.layout.isFlat) this.picture(`crew/window-${this.props.timeOfDay()}`, WINDOW.x, WINDOW.y, WINDOW.width);
    const session = this.props.session();
    if (!session) return;
    this.fillAlbum(session);
    this.stamp(session);
    this.fillShelf(session.scenario.id);
  }

  private fillAlbum(session: Session): void {
    const { album, cardAt } = this.layout;
    this.picture('stage/album', album.x, album.y, album.width);
    signsMet(session).forEach((sign, n) => {
      const { x, y, width } = cardAt(SIGN_IDS.indexOf(sign));
      const card = this.spot(stickerOf(sign), x, y, width);
      if (!card || !this.props.motionAllowed()) return;
      const { scale } = card;
      card
        .setPosition(album.x + album.width * 1.5, album.y)
        .setScale(scale * 1.8)
        .setAlpha(0);
      this.move(card, { x, y, scale, alpha: 1 }, { delay: 150 + n * 130, duration: 620, ease: 'Cubic.easeInOut' });
    });
  }

  /** Badges that this form of play can earn, on paper: their inks would be lost on the dark wall. */
  private stamp(session: Session): void {
    if (session.scenario.form === 'practice') return;
    const earned = BADGES.filter((badge) => score(session).badges[badge]);
    earned.forEach((badge, n) => {
      const { x, y, width } = this.layout.paperAt(n, earned.length);
      this.spot('stage/paper', x, y, width)?.setAngle(n * 4 - 4);
      const stamp = this.spot(STAMPS[badge], x, y + width * 0.03, width * 0.8)?.setAngle(n * 9 - 8);
      if (!stamp || !this.props.motionAllowed()) return;
      const { scale } = stamp;
      stamp.setAlpha(0).setScale(scale * 1.7);
      this.move(stamp, { alpha: 1, scale }, { delay: 700 + n * 420, duration: 300, ease: 'Cubic.easeIn' });
    });
  }

  /** Records that were played before stand already; this one comes to them. */
  private fillShelf(own: string): void {
    const { shelf, sleeveAt } = this.layout;
    this.picture('stage/shelf', shelf.x, shelf.y, shelf.width);
    const played = this.props.shelf().filter(({ state }) => state === 'played' || state === 'solved');
    SHELF.forEach((id, n) => {
      if (id !== own && !played.some((record) => record.id === id)) return;
      const { x, y, width } = sleeveAt(n);
      const sleeve = this.spot(`crew/sleeve-${id}`, x, y, width);
      if (!sleeve || id !== own || !this.props.motionAllowed()) return;
      const { scale } = sleeve;
      sleeve
        .setPosition(shelf.x + shelf.width / 2, shelf.y - shelf.width * 0.1)
        .setScale((DRAWN.sleeve / width) * scale)
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
