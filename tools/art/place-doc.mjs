/** Priya's place: a corner of the library after closing time, with a round window and a green lamp. */
import { C, box, c, circle, e, g, ink, l, n, p, r, ring, turn } from './pen.mjs';
import { pile, pool } from './furniture.mjs';
import { books, device, halo, mug, place, shade, tableTop } from './place-parts.mjs';

const wall = [
  r(0, 0, 1280, 720, 0, '#2f2a5e'),
  [
    [760, '#37305f'],
    [560, '#443a62'],
    [400, '#574560'],
    [260, '#6f5560'],
  ].map(([radius, hue]) => c(1130, 380, radius, hue)),
];

/** A round window with coloured glass: the last of the sun stands right behind her. */
const window = [
  p(`M150 540V250a252 252 0 0 1 504 0V540z`, '#221c4a'),
  p(`M168 540V252a234 234 0 0 1 468 0V540z`, '#453a7c'),
  p(`M540 64a234 234 0 0 1 96 188V540H590V252q-4-110-50-188z`, '#57468a'),
  halo(402, 280, [
    [206, '#2a2358'],
    [196, '#5a4aa0'],
    [164, '#8a5aa4'],
    [130, '#d0708f'],
    [98, '#f5a06c'],
    [66, '#ffcf8e'],
  ]),
  l(
    ring(0, 0, 1, 16)
      .map(([x, y]) => `M${n(402 + x * 98)} ${n(280 + y * 98)}l${n(x * 98)} ${n(y * 98)}`)
      .join(''),
    '#2a2358',
    4,
  ),
  [130, 164].map((radius) => c(402, 280, radius, 'none', { s: '#2a2358', w: 3.4 })),
  p(
    ring(402, 280, 147, 16, 0.5)
      .map(([x, y], i) => (i % 2 ? circle(Math.round(x), Math.round(y), 10) : ''))
      .join(''),
    '#ffd98a',
  ),
  p(
    ring(402, 280, 180, 16, 0.5)
      .map(([x, y], i) => (i % 2 ? '' : circle(Math.round(x), Math.round(y), 8)))
      .join(''),
    '#7fd6c8',
  ),
];

/** Tall shelves: a frame, a board every 116, books upon them. */
const BOARDS = [106, 222, 338, 454, 570];
const bookcase = (x, w, seed, wood, light) => [
  r(x, -10, w, 560, 0, wood),
  p(BOARDS.map((y) => box(x + 12, y - 92, w - 24, 92)).join(''), '#2a1a36'),
  books(
    BOARDS.map((y) => [x + 14, y, w - 28, 86]),
    seed,
  ),
  p(BOARDS.map((y) => box(x, y, w, 12)).join(''), light),
  r(x + w - 10, -10, 10, 560, 0, light),
];

const shelves = [bookcase(-10, 150, 4, '#6d3f3c', '#8a5247'), bookcase(676, 214, 23, '#7d4a42', '#b0704f')];

/** A ladder on rails, and the paper globe beside the clock. */
const ladder = [
  p('M690 18H880v8H690z', '#e0a25c'),
  p('M812 10L760 540H776L828 10zM872 10L872 540H888L888 10z', '#c98450'),
  p('M822 70H880v9H821zM813 160H880v9H812zM804 250H880v9H803zM795 340H880v9H794zM786 430H880v9H785z', '#e0a25c'),
];

const reading = [
  r(926, 96, 250, 168, 6, '#241a40', { o: 0.4 }),
  r(934, 88, 250, 168, 6, '#b0704f'),
  r(1168, 88, 16, 168, 6, '#dca069'),
  r(948, 102, 222, 140, 0, '#f4dcb0'),
  p('M948 196Q1000 150 1044 180T1110 160T1170 176V242H948z', '#7fb8a4'),
  p('M948 214Q1010 190 1070 214T1170 204V242H948z', '#4f8f8a'),
  c(1112, 138, 16, '#f0885e'),
  l('M966 132q12-12 20 0q10-12 20 0M1016 152q8-8 14 0q6-8 14 0', '#5a4b6b', 3),
  r(908, 404, 380, 16, 3, '#d98f5a'),
  r(920, 420, 360, 130, 0, '#7d4a42'),
  r(934, 432, 336, 92, 0, '#2a1a36'),
  books(
    [
      [940, 524, 166, 82],
      [1156, 524, 110, 82],
    ],
    41,
  ),
  pile(1024, 404, [
    [150, 24, '#3a6fc4', '#6c9ee8'],
    [126, 22, '#e8705f', '#ff9f86'],
    [138, 20, '#2fa58a', '#6fd6a4'],
  ]),
];

/** The green lamp, painted, with its light in rings. */
const lamp = [
  pool(1150, 322, 190, '#ffd98a'),
  p('M1130 404q0-14 16-16h28q16 2 16 16z', '#c98a3a'),
  p('M1156 300h10v90h-10z', '#c98a3a'),
  p('M1162 300h4v90h-4zM1172 388h2q16 2 16 16h-16q6-8-2-16z', '#ffd98a'),
  e(1152, 320, 70, 9, '#fff3cf'),
  p('M1068 318Q1072 262 1108 258H1204Q1236 262 1240 318z', '#1f8a63'),
  p('M1180 258H1204Q1236 262 1240 318H1196Q1200 280 1180 258z', '#5fd6a8'),
  l('M1096 300Q1098 276 1114 270', '#7fe0b8', 5),
  r(1064, 314, 180, 8, 4, '#ffd98a'),
  l('M1230 322v34', '#c98a3a', 2.4),
  c(1230, 360, 4, '#ffd98a'),
];

const room = [wall, window, shelves, ladder, reading, lamp];

/** Her table: a notebook with what she writes, and pencils. */
const desk = [
  tableTop({
    dark: '#4f2a33',
    base: '#7a4340',
    mid: '#915247',
    lit: '#ab6850',
    rim: '#dc9c6a',
    front: '#633840',
    grain: 'M-10 112Q220 96 460 116T760 106M60 198Q300 182 560 198T960 190',
  }),
  p('M1110 66Q1290 60 1290 66V150Q1180 160 1110 66z', '#ffd98a', { o: 0.14 }),
  shade(128, 204, 120),
  ink(
    4,
    g(
      { t: turn(-5, 128, 160) },
      p('M20 118H240V196H20z', C.rose),
      p('M26 112Q80 100 130 114Q180 100 234 112V188Q180 178 130 192Q80 178 26 188z', C.paper),
      l('M130 114V192', C.ink, 3),
    ),
  ),
  g(
    { t: turn(-5, 128, 160) },
    p('M230 112V186Q196 180 168 184Q196 140 186 107Q208 106 230 112z', C.white),
    l('M46 128q34-8 66 2M46 144q34-8 66 2M46 160q34-8 50 0M150 130q32-9 62-2M150 146q32-9 40-5', C.sea, 3, { o: 0.6 }),
  ),
  ink(
    3.4,
    g(
      { t: turn(-62, 1130, 178) },
      p('M1120 160h84l20 7-20 7h-84z', C.amber),
      p('M1204 160l20 7-20 7z', C.paper),
      r(1108, 160, 14, 14, 4, C.rose),
    ),
  ),
  mug(1206, 222, 0.82, C.sea, '#a8d4ff', '#7a3a2a'),
  device('doc', 'laptop'),
];

/** A heap of paper, a fountain pen that writes by itself, and the arrow that points. */
const sheet = (tilt, hue) => g({ t: turn(tilt, 150, 190) }, r(48, 96, 204, 176, 6, hue));
const toy = [
  e(170, 286, 160, 10, C.ink, { o: 0.4 }),
  ink(4, sheet(7, C.paper2), sheet(-6, '#e6d0ea'), sheet(2, C.paper)),
  g(
    { t: turn(2, 150, 190) },
    p('M226 98H246q4 0 4 4V266q0 4-4 4H206Q250 190 226 98z', C.white),
    r(68, 116, 92, 14, 5, C.sky),
    l('M70 152H226M70 174H212M70 196H228M70 218H180', C.ink2, 5, { o: 0.4 }),
    l('M70 244q12-16 22 0t22 0t22 0t22-6', C.sea, 5),
    r(170, 144, 50, 16, 4, C.amber, { o: 0.6 }),
  ),
  ink(
    4,
    g(
      { t: turn(38, 190, 238) },
      p('M178 198L190 240L202 198z', C.amber),
      r(174, 176, 32, 24, 5, C.ink2),
      r(170, 34, 40, 144, 10, C.sea),
      r(170, 30, 40, 56, 14, C.violet),
      r(168, 80, 44, 12, 4, C.amber),
      l('M190 236v-22', C.ink, 3),
      c(190, 212, 3, C.ink),
      p('M206 40h10v54q-6 8-10 0z', C.glow),
    ),
    p('M46 24L46 96L63 80L75 106L90 99L78 74L101 72z', C.white),
  ),
  g({ t: turn(38, 190, 238) }, l('M179 102v62M179 44v26', '#b9ddff', 5)),
];

const bit = [ink(2.6, p('M10 4H30L40 14V44H10z', C.paper), p('M30 4V14H40z', C.sky)), l('M16 22h17M16 29h18M16 36h11', C.sea, 3)];

/** The four pieces by file name. */
export const pictures = place('doc', room, desk, toy, bit);
