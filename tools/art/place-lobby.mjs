/** Oskar's place: a room under the roof with everything one builds with, and the glow of a big screen. */
import { C, box, c, e, g, ink, l, p, poly, r, turn } from './pen.mjs';
import { pile, pot, spines } from './furniture.mjs';
import { blockDisc, device, mug, place, shade, stars, tableTop } from './place-parts.mjs';

/** One block from a corner: top, left and right side, its foot at x, y. */
const cube = (x, y, k, [top, left, right]) => [
  p(
    poly([
      [x, y - 2 * k],
      [x + k, y - 1.5 * k],
      [x, y - k],
      [x - k, y - 1.5 * k],
    ]),
    top,
  ),
  p(
    poly([
      [x - k, y - 1.5 * k],
      [x, y - k],
      [x, y],
      [x - k, y - 0.5 * k],
    ]),
    left,
  ),
  p(
    poly([
      [x + k, y - 1.5 * k],
      [x, y - k],
      [x, y],
      [x + k, y - 0.5 * k],
    ]),
    right,
  ),
];
const HUES = {
  orange: ['#ffc98a', '#d9702a', '#ff9a3d'],
  coral: ['#ffab92', '#c9443c', '#ff6b5e'],
  mint: ['#b6f2d8', '#2f9c78', '#5fd6a8'],
  sky: ['#b9ddff', '#3a86d1', '#6cb8ff'],
  lilac: ['#ddd0ff', '#7f62d1', '#b79cff'],
  amber: ['#ffe3a8', '#e8932b', '#ffb648'],
};

const wall = [
  r(0, 0, 1280, 720, 0, '#3c3474'),
  [
    [620, '#463878'],
    [470, '#573e7c'],
    [330, '#70477c'],
    [210, '#8c5274'],
  ].map(([radius, hue]) => c(812, 250, radius, hue)),
];

/** A sun of squares painted on the wall. */
const mural = [
  [260, '#4b4390'],
  [220, '#68499a'],
  [180, '#a05894'],
  [140, '#df7b74'],
  [100, '#ffb877'],
].map(([radius, hue]) => p(blockDisc(400, 320, radius, 20), hue));

/** The roof comes down on both sides; on the right it has a window to the stars. */
const roof = [
  p('M0 0H420L0 300z', '#2b2459'),
  p('M860 0H1280V306z', '#33285f'),
  l('M110 0V216M250 0V112M1010 0V92M1150 0V198', '#221b4a', 8),
  p('M396 0H424L0 304V284z', '#9a6046'),
  p('M850 0H884L1280 280V304z', '#c98a5c'),
  p('M884 0H890L1280 276V280z', '#f0c48a'),
  p('M1016 22H1150L1236 82V196L1016 40z', '#c9a0b4'),
  p('M1030 32H1146L1226 88V176L1030 38z', '#2d2a6b'),
  p('M1226 120V176L1090 80Q1160 84 1226 120z', '#5a3f94'),
  stars(1080, 40, 1210, 110, 5, 9),
  c(1176, 88, 13, '#fff0c2'),
  c(1170, 84, 12, '#2d2a6b'),
];

/** What is on the screen: a sunset over hills of blocks. */
const steps = (floor, high) => `M634 ${floor}${high.map((y) => `V${y}h26`).join('')}V${floor}z`;
const screen = [
  [1.14, 1.07].map((k) => r(804 - 196 * k, 222 - 138 * k, 392 * k, 276 * k, 34, '#ffb46a', { o: 0.16 })),
  r(622, 98, 364, 248, 16, '#1d1638'),
  r(634, 110, 340, 224, 6, '#f0785e'),
  r(634, 110, 340, 62, 6, '#b0508a'),
  r(634, 164, 340, 40, 0, '#dc6474'),
  r(634, 236, 340, 60, 0, '#ff9f5e'),
  p(blockDisc(874, 236, 48, 12), '#ffe6a8'),
  p(box(668, 134, 60, 12) + box(680, 122, 36, 12) + box(790, 146, 72, 12), '#ffc7b0', { o: 0.7 }),
  p(steps(334, [262, 248, 248, 262, 276, 276, 276, 276, 262, 262, 276, 276, 262]), '#8a4a92'),
  p(steps(334, [290, 290, 304, 304, 304, 304, 290, 290, 304, 304, 290, 304, 290]), '#2f8f78'),
  p(steps(334, [304, 304, 318, 318, 318, 318, 304, 304, 318, 318, 304, 318, 318]), '#5fc48f'),
  p('M712 304V236h12v-12h12v12h12v-12h12v12h12v68z', '#fbe0b4'),
  p('M748 304V236v-12h12v12h12v68z', '#d99a6a'),
  p('M730 304v-22h18v22zM728 246h8v12h-8zM750 246h8v12h-8z', '#5d3a5a'),
  p('M738 224V194h3l24 10-24 9v11z', '#b32d60'),
  p('M974 110V334H930Q970 220 930 110z', '#fff', { o: 0.1 }),
  p('M782 346h44l10 48h-64z', '#2b2150'),
  r(744, 386, 120, 14, 6, '#2b2150'),
];

/** A chest of drawers under the screen, and what has piled up on it. */
const dresser = [
  r(600, 398, 416, 14, 4, '#d98f5a'),
  r(612, 412, 392, 118, 0, '#9a5c46'),
  r(900, 412, 104, 118, 0, '#b8714c'),
  p(box(626, 424, 176, 44) + box(626, 478, 176, 44) + box(814, 424, 178, 44) + box(814, 478, 178, 44), '#7c4640'),
  [714, 903].map((x) => r(x - 16, 438, 32, 8, 4, '#f0c48a')),
  cube(640, 398, 20, HUES.mint),
  cube(678, 398, 16, HUES.coral),
  cube(650, 368, 13, HUES.amber),
  cube(960, 398, 22, HUES.sky),
  cube(930, 398, 13, HUES.lilac),
];

const bed = [
  p('M1036 372Q1040 350 1062 350H1280V540H1036z', '#5b3a62'),
  p('M1060 420Q1070 382 1120 384H1206Q1232 386 1236 430z', '#fff0d8'),
  p('M1180 384H1206Q1232 386 1236 430H1196Q1200 400 1180 384z', '#fffaf0'),
  p('M1030 426Q1140 400 1280 418V540H1030z', '#2f7f86'),
  p('M1150 411Q1220 408 1280 418V540H1130Q1180 480 1150 411z', '#3fa39a'),
  p(
    [0, 1, 2, 3].map((i) => box(1060 + i * 62, 440 + (i % 2) * 20, 24, 24)).join('') +
      [0, 1, 2].map((i) => box(1092 + i * 62, 484 - (i % 2) * 14, 24, 24)).join(''),
    '#ffd28a',
    { o: 0.75 },
  ),
];

const leftSide = [
  r(18, 336, 196, 14, 3, '#a3634a'),
  p('M24 350h184v8H24z', '#241b4a', { o: 0.4 }),
  spines(26, 336, 92, 12, 7, 70),
  pot(164, 336, 0.82, '#f2d9b0', '#e8705f'),
  r(18, 446, 196, 14, 3, '#a3634a'),
  p('M24 460h184v8H24z', '#241b4a', { o: 0.4 }),
  pile(74, 446, [
    [104, 26, '#e8705f', '#ff9f86'],
    [92, 24, '#3f7fc4', '#6cb0ee'],
  ]),
  cube(164, 446, 26, HUES.orange),
  cube(164, 407, 17, HUES.lilac),
];

const room = [wall, mural, roof, screen, dresser, bed, leftSide];

/** The bench he builds on: bricks about, and a drawing of what it will be. */
const brick = (x, y, tilt, hue, light) =>
  g(
    { t: turn(tilt, x, y) },
    [0, 1, 2].map((i) => r(x + 8 + i * 24, y - 10, 16, 14, 3, hue)),
    r(x, y, 80, 34, 4, hue),
    g({ stroke: 'none' }, p(`M${x + 58} ${y + 2}h18q2 0 2 2v26q0 2-2 2h-26q12-10 8-30z`, light)),
  );
const desk = [
  tableTop({
    dark: '#6a3d3a',
    base: '#9d6247',
    mid: '#b5744f',
    lit: '#cb8a5a',
    rim: '#f0b57a',
    front: '#804a40',
    grain: 'M0 112Q240 96 480 118T780 104',
  }),
  p('M1096 78l140-8 26 88-158 12z', '#2f6fc0'),
  p('M1226 71h10l26 87-62 5q40-43 26-92z', '#5a94e0'),
  l('M1122 150V116h14v-12h16v12h14v-18h18v18h16v32z', '#d9ecff', 3),
  shade(122, 196, 116),
  ink(4, brick(38, 150, -3, C.sky, '#b9ddff'), brick(122, 156, 4, C.amber, '#ffe3a8'), brick(82, 108, 0, C.coral, '#ffab92')),
  mug(1186, 222, 0.9, C.pine, '#8fe6c4', '#5d3326'),
  device('lobby', 'tablet'),
];

/** A small castle on its plate. */
const tower = (x, top, w, hue, light, roofHue) => [
  r(x, top, w, 248 - top, 3, hue),
  p(`M${x} ${top}v-18h${w / 5}v10h${w / 5}v-10h${w / 5}v10h${w / 5}v-10h${w / 5}v18z`, roofHue),
  g({ stroke: 'none' }, p(`M${x + w - 18} ${top + 6}h16V246h-22q12-70 6-${240 - top}z`, light)),
];
const toy = [
  e(180, 288, 174, 10, C.ink, { o: 0.4 }),
  ink(
    4,
    r(10, 258, 340, 30, 8, C.pine),
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => r(24 + i * 36, 248, 22, 12, 3, C.mint)),
    r(92, 140, 176, 108, 3, C.paper2),
    p('M92 142v-24h22v12h22v-12h22v12h44v-12h22v12h22v-12h22v24z', C.paper),
    tower(36, 108, 76, C.amber, C.glow, C.honey),
    tower(248, 108, 76, C.coral, '#ffab92', C.brick),
    tower(140, 76, 80, C.lilac, '#ddd0ff', C.violet),
    p('M152 248v-44q0-28 28-28t28 28v44z', C.woodDeep),
    l('M180 58V10', C.ink, 4),
    p('M182 10L224 22L182 36z', C.rose),
    [62, 274].map((x) => p(`M${x} 168v-16q0-12 12-12t12 12v16z`, C.ink)),
    p('M168 128v-12q0-12 12-12t12 12v12z', C.glow),
  ),
  p('M18 266H340V274H18z', '#8fe6c4', { o: 0.8 }),
  l('M120 174h14M226 190h14M118 214h12M230 222h12M48 200h20M56 222h16M260 206h20M270 226h14M150 150h18M184 164h14', C.ink2, 3, { o: 0.45 }),
];

const bit = ink(2.6, cube(24, 45, 20, HUES.orange), c(24, 15, 4, '#d9702a'));

/** The four pieces by file name. */
export const pictures = place('lobby', room, desk, toy, bit);
