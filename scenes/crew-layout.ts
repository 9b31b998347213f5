/** Where things are in the crew room: in the whole room, or, where the box is flat, on the sideboard seen from nearby. */

/** Middle, width, and lean in degrees. */
export type Spot = { readonly x: number; readonly y: number; readonly width: number; readonly angle?: number };

export type CrewLayout = {
  readonly window: Spot;
  /** Where the n-th record that has been played stands, and where the n-th of `count` that waits leans. */
  readonly played: (n: number) => Spot;
  readonly waiting: (n: number, played: number) => Spot;
  /** The friend who calls next: their record, their portrait in its frame, the phone. */
  readonly record: Spot;
  readonly portrait: Spot;
  readonly phone: Spot;
};

/** The middles of the shelf's compartments, in the order in which records fill them. */
const COMPARTMENTS = [
  [305, 201],
  [451, 335],
  [162, 201],
  [305, 335],
  [451, 201],
  [162, 335],
  [451, 468],
  [305, 468],
] as const;

/** The whole room: the phone stands on the cabinet, the portrait hangs beside the window. */
export const ROOM: CrewLayout = {
  window: { x: 1066, y: 190, width: 180 },
  played(n) {
    const [x, y] = COMPARTMENTS[n] ?? [162, 468];
    return { x, y, width: 104 };
  },
  waiting: (n) => ({ x: 692 + n * 33, y: 492 - (n % 2) * 6, width: 76, angle: -6 + n * 2 }),
  record: { x: 984, y: 474, width: 124, angle: -9 },
  portrait: { x: 1040, y: 366, width: 128 },
  phone: { x: 896, y: 398, width: 92 },
};

/** The sideboard: all records in one row, as the row's order is; then the one that calls, the phone under its portrait, the lamp. */
export const FRONT: CrewLayout = {
  window: { x: 746, y: 288, width: 112 },
  played: (n) => ({ x: 645 + n * 33, y: 410, width: 104, angle: 2 }),
  waiting: (n, played) => ({ x: 645 + (n + played) * 33, y: 410, width: 104, angle: 4 }),
  record: { x: 936, y: 398, width: 124, angle: -5 },
  portrait: { x: 1054, y: 302, width: 100 },
  phone: { x: 1054, y: 416, width: 100 },
};
