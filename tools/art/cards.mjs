/** What the stage keeps things in and hears from: the sticker album, the front of the record shelf, a lock, and the phone a friend calls on. */
import { C, box, c, circle, dots, e, g, ink, l, p, r, ring, svg, turn, twinkle } from './pen.mjs';

/** Middles of the album's ten slots, one for each sign: five on a page, as on a die. */
const SLOTS = [72, 260].flatMap((x) => [
  [x, 74],
  [x + 88, 74],
  [x + 44, 142],
  [x, 210],
  [x + 88, 210],
]);

const album = svg(
  420,
  300,
  e(210, 287, 202, 11, C.ink, { o: 0.4 }),
  ink(4, r(8, 14, 404, 268, 16, C.coral)),
  p('M396 16q14 0 14 14v236q0 14-14 14H340Q390 150 396 16z', '#ff9d86'),
  p('M24 16Q10 16 10 30v236q0 14 14 14h12Q20 150 24 16z', C.brick),
  ink(3, p('M292 262H316V297L304 287L292 297z', C.mint)),
  p('M308 268h6.5V293.5L308 288z', '#b5f0d8'),
  ink(
    3,
    p('M22 28Q120 22 210 40Q300 22 398 28V270Q300 262 210 278Q120 262 22 270z', C.paper2),
    p('M210 30Q130 10 26 18V258Q130 250 210 270z', C.paper),
    p('M210 30Q290 10 394 18V258Q290 250 210 270z', C.white),
  ),
  p('M208.5 31Q202 30 190 27.5V264Q200 266 208.5 268z', C.paper2),
  p('M211.5 31Q218 29 224 28V265Q218 266 211.5 268z', C.paper2, { o: 0.6 }),
  l('M30 262Q120 256 206 274M390 262Q300 256 214 274', '#d3b98d', 2),
  dots(SLOTS, C.paper2, 33),
  l(SLOTS.map(([x, y]) => circle(x, y, 33)).join(''), '#a98f6d', 2.6, { dash: '6 7.1' }),
  [
    [24, '#e3cba0'],
    [21.6, C.paper2],
    [11, '#e3cba0'],
    [8.6, C.paper2],
    [2.4, '#c9ac7c'],
  ].map(([k, hue]) => dots(SLOTS, hue, k)),
  p(`${twinkle(70, 142, 10)}${twinkle(350, 142, 10)}`, C.amber),
  p(`${twinkle(162, 142, 10)}${twinkle(258, 142, 10)}`, C.lilac),
);

/** The front of the record shelf: eight slots of 76 × 86, their feet on y 104, the first from x 25, then every 82. */
const EIGHT = Array.from({ length: 8 }, (_, i) => 25 + 82 * i);
const shelf = svg(
  700,
  130,
  ink(4, r(4, 4, 692, 122, 10, C.wood)),
  p('M686 6q8 0 8 8v102q0 8-8 8H560Q672 80 676 6z', '#d08a50'),
  p('M14 6Q6 6 6 14v102q0 8 8 8h8Q12 60 18 6z', C.woodDark),
  l('M60 9H250M300 12H520M600 9H650', '#d99a63', 2.4),
  ink(
    3,
    EIGHT.map((x) => r(x, 18, 76, 86, 5, C.woodDeep)),
  ),
  p(EIGHT.map((x) => `M${x + 1.5} 102.5V23q0-3.5 3.5-3.5h67L${x + 60} 32H${x + 16}V92z`).join(''), '#3d2028'),
  p(EIGHT.map((x) => box(x + 1.5, 94, 73, 8.5)).join(''), C.woodDark),
  ink(3, r(10, 103, 680, 17, 6, '#c98450')),
  p('M14 105H686q2 0 2 3v2H12v-2q0-3 2-3z', '#f0b57a'),
  l('M40 115H180M230 116H420M480 115H560', C.woodDark, 2.4, { o: 0.6 }),
  ink(
    2.4,
    EIGHT.map((x) => r(x + 24, 106.5, 28, 10, 3, C.amber)),
  ),
  l(EIGHT.map((x) => `M${x + 46} 109.5h2`).join(''), '#fff3cf', 2.4),
);

/** A padlock of brass with a friendly look: its keyhole is its nose. */
const lock = svg(
  48,
  48,
  p('M14 24V16a10 10 0 0 1 20 0V24', 'none', { s: C.ink, w: 10 }),
  p('M14 24V16a10 10 0 0 1 20 0V24', 'none', { s: '#cfc6e0', w: 5 }),
  l('M29 8.5a9 9 0 0 1 5 7.5v5', '#fff', 2),
  ink(3, r(5, 21, 38, 25, 8, C.amber)),
  p('M35 22.5q6.5 0 6.5 7v8q0 7-6.5 7h-6Q38 34 35 22.5z', '#ffe3a0'),
  p('M13 22.5q-6.5 0-6.5 7v8q0 7 6.5 7h3Q8 34 13 22.5z', C.honey),
  [c(15.5, 31, 2.6, C.ink), c(32.5, 31, 2.6, C.ink), c(16.4, 30.2, 0.9, '#fff'), c(33.4, 30.2, 0.9, '#fff')],
  p('M24 27a3.4 3.4 0 0 1 2 6.1l1 4.4h-6l1-4.4A3.4 3.4 0 0 1 24 27z', C.ink),
  l('M19 40.5q5 3.5 10 0', C.ink, 2),
);

/** A round old phone that rings, its receiver hopping. */
const HANDSET = 'M24 46Q14 46 15 36Q18 16 60 15T105 36Q106 46 96 46H87Q80 46 80 39Q80 33 60 33T40 39Q40 46 33 46z';
const ARCS = 'M12 62Q5 72 8 84M108 62Q115 72 112 84';
const phone = svg(
  120,
  120,
  e(60, 112, 46, 5, C.ink, { o: 0.35 }),
  l(ARCS, C.ink, 10),
  l(ARCS, C.amber, 4.6),
  ink(4, p('M49 36H71V58H49z', C.violet), p('M42 56Q60 50 78 56Q96 68 100 98Q100 110 88 110H32Q20 110 20 98Q24 68 42 56z', C.coral)),
  p('M75.5 57.5Q94 70 98 98Q98 108 88 108H76Q92 82 75.5 57.5z', '#ffa797'),
  p('M43 57.5Q26 70 22 98Q22 108 32 108h5Q28 82 43 57.5z', C.brick),
  ink(3.4, c(60, 82, 22, C.paper), c(60, 82, 7.5, C.amber)),
  dots(ring(60, 82, 14.8, 8, 0.5), C.ink, 3.2),
  g(
    { t: `translate(0 -2) ${turn(-8, 60, 34)}` },
    p(HANDSET, C.coral, { s: C.ink, w: 4 }),
    p('M78 17.5Q102 22 103 36Q104 44 96 44H90Q96 28 78 17.5z', '#ffa797'),
    p('M17 37Q18 28 28 23Q24 34 30 44H24Q16 44 17 37z', C.brick),
    l('M52 21Q68 20 78 23', '#fff', 3, { o: 0.7 }),
  ),
);

/** These by file name. */
export const pictures = { 'stage/album': album, 'stage/shelf': shelf, 'stage/lock': lock, 'stage/phone-call': phone };
