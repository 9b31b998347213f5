/** Where the report board, its cards, the adult and the sentence are, in whatever part of the world the box shows. */
import type { View } from './stage-scene';

type Spot = { readonly x: number; readonly y: number; readonly width: number };

export type BoardLayout = {
  /** Upper left corner and size. */
  readonly board: Spot & { readonly height: number };
  /** Where cards can hang. */
  readonly cork: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Middle and width. */
  readonly adult: Spot;
  /** The sentence while it is not finished, and where it is heard. */
  readonly bubble: { readonly held: Spot; readonly given: Spot };
};

export type CardPlace = { readonly x: number; readonly y: number; readonly angle: number };

/** Height of the board's drawing in shares of its width, and where its cork begins and ends. */
const BOARD = { ratio: 560 / 900, left: 52 / 900, right: 848 / 900, top: 46 / 560, bottom: 506 / 560 };
const MARGIN = 22;
/** What the adult and the sentence take at the side of the board, in shares of what is seen. */
const SIDE = 0.29;
/** Cards are never larger than this, however few they are. */
const LARGEST = 210;

/** A board as large as there is room for, at the left; the adult stands at the right, before it where the box is narrow. */
export function boardIn(view: View): BoardLayout {
  const width = Math.min(view.width - 2 * MARGIN, (view.height - 2 * MARGIN) / BOARD.ratio);
  const height = width * BOARD.ratio;
  const side = view.width * SIDE;
  const right = view.x + view.width;
  const free = view.width - width - 2 * MARGIN;
  // In the middle of what is left beside the adult, where anything is left.
  const x = view.x + MARGIN + Math.max(0, (free - side) / 2);
  const y = view.y + (view.height - height) / 2;
  const edge = Math.min(x + width * BOARD.right, right - side);
  const adult = Math.min(300, side * 0.98, view.height * 0.62);
  const bubble = Math.min(270, side * 0.92, view.height * 0.5);
  const foot = view.y + view.height;
  return {
    board: { x, y, width, height },
    cork: {
      x: x + width * BOARD.left,
      y: y + height * BOARD.top,
      width: edge - x - width * BOARD.left,
      height: height * (BOARD.bottom - BOARD.top),
    },
    adult: { x: right - side / 2, y: foot - adult * 0.46, width: adult },
    bubble: {
      held: { x: edge - bubble * 0.3, y: y + height * 0.56, width: bubble * 1.1 },
      given: {
        x: right - side / 2 - bubble * 0.04,
        y: Math.max(view.y + bubble * 0.4, foot - adult * 0.95 - bubble * 0.34),
        width: bubble,
      },
    },
  };
}

/** Where so many cards hang: in rows that run to and fro as the thread does. */
export function cardPlaces({ cork }: BoardLayout, count: number): { readonly size: number; readonly places: readonly CardPlace[] } {
  const fits = (rows: number): number => Math.min(cork.width / Math.ceil(count / rows), cork.height / rows);
  const rows = [1, 2, 3].reduce((best, one) => (fits(one) > fits(best) ? one : best), 1);
  const columns = Math.ceil(count / rows);
  const size = Math.min(LARGEST, fits(rows) * 0.9);
  const places = Array.from({ length: count }, (_, n) => {
    const row = Math.floor(n / columns);
    const inRow = Math.min(columns, count - row * columns);
    const along = ((n % columns) + 0.5) / inRow;
    return {
      x: cork.x + cork.width * (row % 2 ? 1 - along : along),
      y: cork.y + (cork.height * (row + 0.5)) / rows + size * 0.03 + (((n * 31) % 5) - 2) * size * 0.008,
      angle: ((n * 23) % 9) - 4,
    };
  });
  return { size, places };
}
