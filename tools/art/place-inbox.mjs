/** Kit's place: the living room, a sofa, a woven sun on the wall, a big window on the harbour and the cat asleep before it. */
import { C, c, e, g, heart, ink, l, n, p, r, ring, scallop, star, turn } from './pen.mjs';
import { pile, pool, pot } from './furniture.mjs';
import { books, device, dusk, halo, mug, place, shade, stars, tableTop } from './place-parts.mjs';

const wall = [
  r(0, 0, 1280, 720, 0, '#3f3a6e'),
  [
    [820, '#4c3f70'],
    [640, '#5e4672'],
    [470, '#774f70'],
    [310, '#96606c'],
  ].map(([radius, hue]) => c(1200, 300, radius, hue)),
];

/** Woven of wool: rings, a fringe, and the warmest ring where the head is. */
const weave = [
  l(
    ring(0, 0, 1, 40)
      .map(([x, y]) => `M${n(402 + 204 * x)} ${n(270 + 204 * y)}l${n(24 * x)} ${n(24 * y)}`)
      .join(''),
    '#f2cfa0',
    5,
    { o: 0.5 },
  ),
  halo(402, 270, [
    [208, '#5a4a92'],
    [178, '#a2578a'],
    [148, '#d96f72'],
    [118, '#f2986a'],
    [88, '#ffcb8a'],
  ]),
  p(scallop(402, 270, 190, 30), 'none', { s: '#f2cfa0', w: 3, o: 0.45 }),
  c(402, 270, 163, 'none', { s: '#ffd9a8', w: 7, dash: '.1 17.1', o: 0.55 }),
];

/** The harbour in the last light. */
const boat = (x, y, k, hue) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    p('M-30-6H34L24 10H-22z', hue),
    p('M0-64V-10H-24z', '#fff0dc'),
    p('M4-54L26-10H4z', '#ffcaa0'),
  );
const view = [
  r(676, 76, 420, 316, 0, '#2d2a6b'),
  dusk(676, 1096, 392, [
    [136, '#4b3a8c', 10],
    [186, '#82509c', -10],
    [230, '#c8628c', 8],
    [268, '#f4876e', -6],
    [296, '#ffb36e', 4],
  ]),
  stars(690, 84, 1086, 160, 9, 30),
  c(900, 312, 40, '#fff0c2'),
  p('M676 314H1096V392H676z', '#4a4a96'),
  p('M676 314Q720 268 770 290T840 314z', '#5a3f86'),
  p('M992 314Q1020 276 1096 270V314z', '#4a347a'),
  l('M866 326H934M850 340H950M872 354H926M846 368H960M690 346h50M1010 336h60M720 374h40M1000 366h70', '#ffc98f', 4, { o: 0.75 }),
  p('M1040 280L1046 204H1068L1074 280z', '#fff0dc'),
  p('M1044 232H1071L1073 256H1042z', '#e0607a'),
  r(1044, 186, 26, 20, 4, '#ffd27a'),
  p('M1040 188L1057 170L1074 188z', '#e0607a'),
  p('M1044 190L880 156V178L1044 202z', '#fff0c2', { o: 0.3 }),
  boat(762, 344, 0.8, '#b8466a'),
  boat(990, 352, 0.55, '#3a2a68'),
];
const window = [
  p('M658 58H1114V410H658zM676 76V392H806V76zM820 76V392H952V76zM966 76V392H1096V76z', '#d3a6b0', { 'fill-rule': 'evenodd' }),
  p('M1096 58H1114V410H1096zM658 58H1114V65H658z', '#f7d8c4'),
  r(640, 406, 492, 20, 5, '#f0c9b4'),
  r(640, 418, 492, 8, 4, '#a57a9b'),
  p('M622 44H692Q702 160 668 250Q690 340 684 440H606Q628 240 622 44z', '#2b7c86'),
  p('M634 44h12Q652 160 638 250Q650 340 642 440h-16Q640 234 634 44zM668 44h10Q684 150 660 240Q670 150 668 44z', '#206272'),
  p('M1150 44H1080Q1070 160 1104 250Q1082 340 1088 440H1166Q1144 240 1150 44z', '#3fa39a'),
  p('M1138 44h-12Q1120 160 1134 250Q1122 340 1130 440h16Q1132 234 1138 44z', '#6fd0bc'),
  r(596, 34, 580, 12, 6, '#e0a25c'),
  [c(598, 40, 12, '#ffc977'), c(1174, 40, 12, '#ffc977')],
];

/** The cat, curled up on the cushion of the sill. */
const cat = [
  r(706, 384, 164, 24, 12, '#d9567f'),
  r(806, 384, 64, 24, 12, '#ff8aa5'),
  g(
    { t: 'translate(720 306)' },
    p('M4 84Q-12 34 44 18Q112 4 132 52Q138 78 122 84z', '#e8843f'),
    p('M72 13Q120 16 132 52Q138 78 122 84H104Q124 40 72 13z', '#ffb878'),
    l('M58 18q-6 10-4 20M76 16q-4 10-2 20M94 20q-2 9 1 18', '#b85a2c', 6),
    l('M120 78Q84 92 40 80', '#f09a55', 14),
    l('M44 80h.1M60 84l4-6M78 85l3-7', '#b85a2c', 5),
    p('M-6 72L-12 38L8 50Q22 46 34 50L52 38L50 70Q46 86 22 86T-6 72z', '#f09a55'),
    p('M-7 53l-2-8 10 6zM45 53l3-8-10 6z', '#ff9fae'),
    p('M14 70Q22 62 30 70Q34 84 22 84T14 70z', '#fff0dc'),
    l('M4 66q5 5 10 0M30 66q5 5 10 0', '#3a2234', 3),
    l('M20 73q2.5 3 5 0', '#3a2234', 2.6),
  ),
];

/** The sofa, broad enough for all: its back, its arms, its cushions. */
const sofa = [
  p('M60 540V392Q60 352 104 352H600Q644 352 644 392V540z', '#8f3f62'),
  p('M352 352H600Q644 352 644 392V540H352z', '#a44a68'),
  p('M560 352H600Q644 352 644 392V540H600Q620 430 560 352z', '#c45f74'),
  l('M352 372V520', '#742f56', 4),
  p('M24 540V440Q24 410 58 410T92 440V540z', '#a44a68'),
  p('M612 540V440Q612 410 646 410T680 440V540z', '#c45f74'),
  p('M654 411Q680 416 680 440V540H660Q668 460 654 411z', '#e87f82'),
  g(
    { t: turn(-12, 150, 440) },
    r(96, 388, 110, 106, 18, '#2f8f8f'),
    p('M180 388h8q18 0 18 18v70q0 18-18 18h-14q26-50 6-106z', '#5fc0b0'),
    p(star(150, 441, 8, 30, 17), '#ffd98a'),
  ),
];

const left = [
  r(-8, 96, 190, 14, 3, '#b8713f'),
  r(-8, 220, 190, 14, 3, '#b8713f'),
  p('M0 110h176v8H0zM0 234h176v8H0z', '#241a40', { o: 0.35 }),
  books(
    [
      [-6, 96, 118, 78],
      [62, 220, 116, 84],
    ],
    19,
  ),
  pot(146, 96, 0.78, '#e8705f', '#fff0dc'),
  pot(28, 220, 0.74, '#f2d9b0', '#3fa39a'),
];

/** A standing lamp at the right, lit, and a small chest with post on it. */
const lamp = [
  pool(1214, 212, 170, '#ffd98a'),
  p('M1210 250h8V500h-8z', '#3a2a58'),
  p('M1166 256L1186 168H1242L1262 256z', '#ffb648'),
  p('M1222 168H1242L1262 256H1228z', '#ffe3a0'),
  e(1214, 256, 48, 7, '#fff6d8'),
  r(1010, 456, 280, 12, 3, '#d98f5a'),
  r(1022, 468, 268, 70, 0, '#8a4f4a'),
  pile(1150, 456, [
    [96, 18, '#3a6fc4', '#6c9ee8'],
    [84, 16, '#e8705f', '#ff9f86'],
  ]),
];

const room = [wall, weave, view, window, cat, left, lamp, sofa];

/** The low table: a plate of biscuits, what one reads, and a key. */
const desk = [
  tableTop({
    dark: '#5a3648',
    base: '#8f5850',
    mid: '#a5685a',
    lit: '#c07e62',
    rim: '#eeb588',
    front: '#6f4454',
    grain: 'M-10 112Q220 96 460 118T760 106M60 198Q300 182 560 198T950 190',
  }),
  shade(120, 208, 112),
  ink(
    4,
    g({ t: turn(3, 120, 190) }, r(22, 180, 196, 26, 4, C.sea)),
    g({ t: turn(-3, 120, 160) }, r(34, 152, 176, 26, 4, C.amber)),
    p('M96 150Q70 150 70 128H170Q170 150 144 150z', C.lilac),
  ),
  p('M150 130H168Q166 148 144 148Q152 142 150 130z', '#ddd0ff'),
  [
    [-34, '#2f8a6c'],
    [-12, '#37a07a'],
    [14, '#4bbb8c'],
    [36, '#6fd6a4'],
  ].map(([tilt, hue]) => p('M120 128Q106 100 120 72Q134 100 120 128z', hue, { s: C.ink, w: 3.4, t: turn(tilt, 120, 130) })),
  l('M46 194H150M60 165H140', '#fff3d6', 5, { o: 0.7 }),
  mug(1180, 222, 0.88, C.coral, '#ffb5a4', '#5d3326'),
  device('inbox', 'laptop'),
];

/** A wire tray, full of post. */
const post = (x, y, tilt, hue, flap) =>
  g(
    { t: turn(tilt, x + 70, y + 50) },
    r(x, y, 140, 104, 8, hue),
    p(`M${x + 2} ${y + 5}L${x + 62} ${y + 52}Q${x + 70} ${y + 58} ${x + 78} ${y + 52}L${x + 138} ${y + 5}z`, flap),
  );
const WIRES = 'M24 172H336L318 278H42zM30 208H330M36 244H324M76 172L88 278M128 172L134 278M180 172V278M232 172L226 278M284 172L272 278';
const toy = [
  e(180, 288, 172, 10, C.ink, { o: 0.4 }),
  ink(
    4,
    p('M30 150L58 118H302L330 150z', '#5a4b7a'),
    post(196, 52, 16, C.coral, '#ffab92'),
    post(26, 58, -14, C.sky, '#b9ddff'),
    post(110, 16, -3, C.paper, C.white),
    post(168, 106, 9, C.amber, C.glow),
    post(54, 98, -6, C.lilac, '#ddd0ff'),
    c(180, 74, 15, C.rose),
    c(121, 156, 13, C.violet),
  ),
  p(star(180, 74, 5, 8, 4), C.paper),
  l(WIRES, C.ink, 11),
  l(WIRES, '#d9ccff', 5),
  l('M24 172H336', C.ink, 15),
  l('M24 172H336', C.lilac, 8),
  l('M190 170H330', '#efe6ff', 3),
  ink(4, r(132, 212, 96, 36, 8, C.paper)),
  p(heart(180, 231, 11), C.rose),
];

const bit = [ink(2.6, r(4, 10, 40, 29, 5, C.paper), p('M6 12L21 25Q24 27 27 25L42 12', C.paper2)), c(24, 27, 4.6, C.violet)];

/** The four pieces by file name. */
export const pictures = place('inbox', room, desk, toy, bit);
