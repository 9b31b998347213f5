/** Layouts of the stage: whatever part of the world a box shows, what belongs on the picture is on it, and nothing lies on anything else. */
import { expect, test } from 'vitest';
import { FRONT, ROOM } from '../../scenes/crew-layout';
import { boardIn, cardPlaces } from '../../scenes/report-layout';
import { layOut } from '../../scenes/results-layout';
import type { View } from '../../scenes/stage-scene';

/** From a strip of 4.8 to 1 to a box on a phone. */
const VIEWS: readonly View[] = [
  { x: 0, y: 228, width: 1280, height: 267, scale: 1 },
  { x: 0, y: 190, width: 1280, height: 345, scale: 1 },
  { x: 0, y: 132, width: 1280, height: 457, scale: 1 },
  { x: 0, y: 40, width: 1280, height: 640, scale: 1 },
  { x: 0, y: 0, width: 1280, height: 720, scale: 1 },
  { x: 125, y: 0, width: 1030, height: 720, scale: 1 },
  { x: 196, y: 0, width: 888, height: 720, scale: 1 },
];

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const around = (x: number, y: number, width: number, height = width): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const isWithin = (box: Box, { x, y, width, height }: View): boolean =>
  box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each(VIEWS)('the report board of $width by $height holds up to nine cards side by side, the adult beside them', (view) => {
  const layout = boardIn(view);
  const adult = around(layout.adult.x, layout.adult.y, layout.adult.width);
  for (let count = 1; count <= 9; count++) {
    const { size, places } = cardPlaces(layout, count);
    const cards = places.map(({ x, y }) => around(x, y, size * 0.84, size * 0.94));
    cards.forEach((card, n) => {
      expect(isWithin(card, view), `${count} cards, the ${n}th`).toBe(true);
      expect(overlap(card, adult), `${count} cards, the ${n}th before the adult`).toBe(false);
      expect(
        cards.slice(n + 1).filter((other) => overlap(card, other)),
        `${count} cards, the ${n}th`,
      ).toEqual([]);
    });
    if (count <= 6) expect(size / layout.board.width, `${count} cards`).toBeGreaterThan(0.17);
  }
});

test.each(VIEWS)('the results of $width by $height show album, sheets and shelf whole, and apart', (view) => {
  const { album, shelf, paperAt } = layOut(view);
  const whole = [
    { left: album.x, right: album.x + album.width, top: album.y, bottom: album.y + (album.width * 300) / 420 },
    { left: shelf.x, right: shelf.x + shelf.width, top: shelf.y, bottom: shelf.y + (shelf.width * 130) / 700 },
    ...[0, 1, 2].map((n) => {
      const { x, y, width } = paperAt(n, 3);
      return around(x, y, width);
    }),
  ];
  whole.forEach((box, n) => {
    expect(isWithin(box, view), `the ${n}th`).toBe(true);
    expect(
      whole.slice(n + 1).filter((other) => overlap(box, other)),
      `the ${n}th`,
    ).toEqual([]);
  });
  expect(shelf.width / view.width).toBeGreaterThan(0.4);
});

test('in the crew room the phone stands under the portrait or beside it, and not before it', () => {
  for (const { phone, portrait } of [ROOM, FRONT]) {
    expect(overlap(around(phone.x, phone.y, phone.width * 0.7), around(portrait.x, portrait.y, portrait.width))).toBe(false);
  }
});
