/** Where the album, the stamped sheets and the shelf are: side by side in a flat box, in two rows where there is height for them. */
import type { View } from './stage-scene';

/** Upper left corner and width. */
type Place = { readonly x: number; readonly y: number; readonly width: number };
/** Middle and width. */
type Spot = Place;

export type ResultsLayout = {
  readonly isFlat: boolean;
  readonly album: Place;
  readonly shelf: Place;
  /** The slot of the n-th sign in the album, the n-th sheet of paper, and the slot of the n-th case in the shelf. */
  readonly cardAt: (n: number) => Spot;
  readonly paperAt: (n: number, count: number) => Spot;
  readonly sleeveAt: (n: number) => Spot;
};

/** Where things stand on the sideboard, in the world. */
const FOOT = 470;
/** A box that shows less height than this is flat. */
const FLAT = 450;
const MARGIN = 26;
/** The drawings are 420 × 300 and 700 × 130; docs/art.md says where their slots are. */
const ALBUM = { width: 420, ratio: 300 / 420, card: 58 };
const SHELF = { width: 700, ratio: 130 / 700, sleeve: 76 };
const SLOTS = [
  [72, 74],
  [160, 74],
  [116, 142],
  [72, 210],
  [160, 210],
] as const;

/** The layout for what the box shows. */
export function layOut(view: View): ResultsLayout {
  const isFlat = view.height < FLAT;
  const { album, shelf, papers } = isFlat ? flat(view) : tall(view);
  const ofAlbum = album.width / ALBUM.width;
  const ofShelf = shelf.width / SHELF.width;
  return {
    isFlat,
    album,
    shelf,
    cardAt(n) {
      const [x, y] = SLOTS[n % SLOTS.length] ?? SLOTS[0];
      const page = n < SLOTS.length ? 0 : 188;
      return { x: album.x + (x + page) * ofAlbum, y: album.y + y * ofAlbum, width: ALBUM.card * ofAlbum };
    },
    paperAt(n, count) {
      const step = papers.room / count;
      return { x: papers.x + (n + 0.5) * step, y: papers.y, width: Math.min(papers.largest, step * 0.94) };
    },
    sleeveAt: (n) => ({ x: shelf.x + (25 + 82 * n + 38) * ofShelf, y: shelf.y + 61 * ofShelf, width: SHELF.sleeve * ofShelf }),
  };
}

type Rows = {
  readonly album: Place;
  readonly shelf: Place;
  readonly papers: { readonly x: number; readonly y: number; readonly room: number; readonly largest: number };
};

function flat({ x, y, width, height }: View): Rows {
  // In a strip so low that the sideboard is out of sight they stand on its lower edge.
  const foot = Math.min(FOOT, y + height - 8);
  const tall = Math.min(foot - y - 14, height * 0.86);
  const album = { x: x + MARGIN, y: foot - tall, width: tall / ALBUM.ratio };
  const shelfWidth = width * 0.42;
  const shelf = { x: x + width - MARGIN - shelfWidth, y: foot - shelfWidth * SHELF.ratio, width: shelfWidth };
  const from = album.x + album.width + 14;
  return { album, shelf, papers: { x: from, y: foot - tall * 0.55, room: shelf.x - 14 - from, largest: tall * 0.72 } };
}

function tall({ x, y, width, height }: View): Rows {
  const shelfWidth = Math.min(width * 0.92, height * 1.35);
  const shelf = { x: x + (width - shelfWidth) / 2, y: FOOT - shelfWidth * SHELF.ratio, width: shelfWidth };
  const high = Math.min(290, shelf.y - y - 30, width * 0.42 * ALBUM.ratio);
  const album = { x: x + width * 0.04, y: (y + shelf.y - high) / 2, width: high / ALBUM.ratio };
  const from = album.x + album.width + 16;
  return { album, shelf, papers: { x: from, y: album.y + high / 2, room: x + width - MARGIN - from, largest: 200 } };
}
