/** Tomas's kitchen in the evening: tiles, copper, a window, and a sun laid in the tiles behind him. */
import { C, c, circle, dots, e, g, heart, ink, l, p, r, turn, twinkle } from './pen.mjs';
import { pool, pot, skyline } from './furniture.mjs';
import { device, halo, place, shade, stars, tableTop } from './place-parts.mjs';

const wall = [
  r(0, 0, 1280, 720, 0, '#5a3468'),
  [
    [720, '#65396a'],
    [540, '#77426b'],
    [390, '#8f4f6a'],
    [250, '#aa6368'],
  ].map(([radius, hue]) => c(1110, 250, radius, hue)),
];

/** Tiles of two blues, a sun in them, and the joints over both. */
const tiles = [
  p('M0 100H640V540H0z', '#2c4a80'),
  p('M640 100H1280V540H640z', '#38598e'),
  p('M960 100H1280V540H900Q990 330 960 100z', '#4a6c9c'),
  halo(402, 308, [
    [202, '#3a4f96'],
    [172, '#7a5a9e'],
    [142, '#c46a86'],
    [112, '#ee9468'],
    [82, '#ffc680'],
  ]),
  l(
    `M0 150H1280${[200, 250, 300, 350, 400, 450, 500].map((y) => `M0 ${y}H1280`).join('')}${Array.from({ length: 25 }, (_, i) => `M${i * 50 + 2} 100V520`).join('')}`,
    '#1f2f63',
    2.4,
    { o: 0.55 },
  ),
  p(
    [
      [52, 200],
      [52, 350],
      [152, 450],
      [552, 400],
      [1052, 300],
      [1152, 450],
      [1202, 250],
    ]
      .map(([x, y]) => `${twinkle(x + 25, y + 25, 18)}${circle(x + 25, y + 25, 3)}`)
      .join(''),
    '#ffd08a',
    { o: 0.75 },
  ),
  r(0, 92, 1280, 12, 0, '#d98f6a'),
  r(640, 92, 640, 12, 0, '#f0b784'),
];

/** The window over the sink. */
const window = [
  r(636, 64, 252, 296, 8, '#f0c9b4'),
  r(650, 78, 224, 268, 0, '#2d2a6b'),
  p('M650 170Q710 154 762 168T874 160V346H650z', '#5a3f94'),
  p('M650 222Q710 206 762 222T874 212V346H650z', '#a85592'),
  p('M650 266Q710 252 762 268T874 258V346H650z', '#f0836f'),
  stars(662, 88, 862, 150, 7, 12),
  c(834, 172, 18, '#fff0c2'),
  skyline(650, 874, 346, 9, '#4a2f7a', '#ffc75e', [26, 84]),
  p('M756 78h12v268h-12zM650 206h224v8H650z', '#f0c9b4'),
  p('M626 52H898V72H626z', '#8a3f5c'),
  p(
    'M632 70H892V118q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0q-13 18-26 0z',
    '#ff8f7a',
  ),
  p(
    'M658 70h26v48q-13 18-26 0zM710 70h26v48q-13 18-26 0zM762 70h26v48q-13 18-26 0zM814 70h26v48q-13 18-26 0zM866 70h26v48q-13 18-26 0z',
    '#fff0dc',
  ),
  r(622, 354, 280, 16, 4, '#f7dcc4'),
  pot(690, 354, 0.66, '#e8705f', '#fff0dc'),
  pot(840, 354, 0.56, '#f2d9b0', '#3a6fc4'),
];

/** Copper on a rail. */
const pan = (x, long, size, hue, light) => [
  l(`M${x} 190v${long}`, '#4a2c3f', 8),
  l(`M${x} 178v14`, '#e0a25c', 4),
  c(x, 190 + long + size - 4, size, hue),
  c(x, 190 + long + size - 4, size * 0.76, light),
  p(
    `M${x + size * 0.2} ${190 + long + size * 0.36}a${size * 0.66} ${size * 0.66} 0 0 1 ${size * 0.3} ${size * 1.1}q${size * 0.1} ${-size * 0.7} ${-size * 0.3} ${-size * 1.1}z`,
    '#fff',
    { o: 0.4 },
  ),
];
const rail = [
  r(934, 172, 320, 9, 4, '#8a4a3a'),
  r(934, 172, 320, 4, 2, '#f0b784'),
  pan(986, 40, 40, '#b0603a', '#d98450'),
  pan(1080, 56, 32, '#a8553a', '#c9744a'),
  pan(1170, 34, 44, '#c06a3c', '#e8985c'),
  l('M1232 180v56', '#c98a5c', 6),
  e(1232, 248, 11, 16, '#e0a25c'),
];

/** A shelf of jars over the tiles at the left, spoons in a jug below. */
const jar = (x, y, w, h, hue, full) => [
  r(x, y - h, w, h, 7, '#cfe0f2', { o: 0.75 }),
  r(x + 4, y - h * full, w - 8, h * full - 4, 5, hue),
  r(x - 2, y - h - 10, w + 4, 14, 4, '#c98a5c'),
  r(x + w - 11, y - h + 8, 5, h - 20, 2, '#fff', { o: 0.5 }),
];
const left = [
  r(12, 112, 200, 14, 3, '#b8713f'),
  p('M20 126h184v8H20z', '#2b1c46', { o: 0.4 }),
  jar(22, 112, 40, 58, '#e8604f', 0.7),
  jar(72, 112, 34, 44, '#ffc65a', 0.8),
  jar(116, 112, 44, 66, '#8fcf7a', 0.6),
  jar(170, 112, 34, 50, '#f7e6c8', 0.75),
  p('M-10 300H104Q118 300 118 314V540H-10z', '#e8795f'),
  p('M70 300H104Q118 300 118 314V540H80Q104 420 70 300z', '#ff9f7e'),
  p('M-10 404H118V410H-10z', '#b8504a'),
  r(96, 340, 8, 46, 4, '#fff0dc'),
  r(96, 424, 8, 60, 4, '#fff0dc'),
  g({ t: turn(-6, 40, 350) }, r(14, 330, 50, 44, 3, '#fff6e6'), c(32, 348, 9, '#ffb648'), p('M18 370l14-14 8 8 6-6 14 12z', '#5fb88a')),
  p(heart(70, 446, 11), '#fff0dc'),
  r(20, 384, 12, 12, 3, '#6cb8ff'),
];

/** The stove, and soup on it. */
const stove = [
  r(912, 430, 376, 14, 3, '#f7dcc4'),
  r(920, 444, 366, 100, 0, '#4a3560'),
  r(1120, 444, 166, 100, 0, '#5f4672'),
  dots(
    [
      [960, 468],
      [1006, 468],
      [1176, 468],
      [1222, 468],
    ],
    '#f0b784',
    10,
  ),
  p('M1108 352H1240V416Q1240 430 1224 430H1124Q1108 430 1108 416z', '#3fa39a'),
  p('M1204 352H1240V416Q1240 430 1224 430H1196Q1214 396 1204 352z', '#7fd6c0'),
  p('M1090 368h20v12h-20zM1238 368h20v12h-20zM1102 342h144v12h-144z', '#2b7c7a'),
  p('M1160 330h28v12h-28z', '#2b1c46'),
  l('M1140 316q-12-16 0-30t0-28M1176 306q-12-16 0-30t0-30M1210 318q-10-14 0-26t0-24', '#fff0dc', 7, { o: 0.28 }),
  pool(1110, 74, 150, '#ffd98a'),
  l('M1110 0V40', '#2b1c46', 4),
  p('M1060 84Q1064 40 1110 38Q1156 40 1160 84z', '#e0457b'),
  p('M1124 40Q1156 46 1160 84H1134Q1138 56 1124 40z', '#ff8aa5'),
  e(1110, 85, 46, 7, '#fff3cf'),
];

const room = [wall, tiles, window, rail, left, stove];

/** The counter: flour, a rolling pin, an apron's worth of mess. */
const desk = [
  tableTop({
    dark: '#7d4a4a',
    base: '#c98a66',
    mid: '#dba077',
    lit: '#edb98c',
    rim: '#fbdcb4',
    front: '#935a52',
    grain: 'M-10 116Q230 100 470 120T760 108M50 198Q290 182 560 200T950 192',
  }),
  shade(124, 204, 118),
  ink(
    4,
    g({ t: turn(-9, 120, 180) }, r(6, 166, 228, 22, 11, C.woodDark), r(44, 156, 152, 42, 14, '#e0a25c')),
    p('M88 74q-14 22-2 44q-10 24 4 42h60q14-18 4-42q12-22-2-44z', C.paper),
    p('M84 66h72l-6 18H90z', C.paper2),
  ),
  g({ t: turn(-9, 120, 180) }, l('M60 166h110', '#fbdcb4', 6)),
  p('M134 86h16q12 16 0 32q8 20-2 38h-16q10-36 2-70z', C.white),
  p(heart(116, 122, 14), C.rose),
  ink(
    3.6,
    e(1200, 176, 58, 20, C.sky),
    e(1200, 170, 58, 20, '#d9ecff'),
    [
      [1172, 160],
      [1226, 162],
      [1198, 150],
    ].map(([x, y]) => p(heart(x, y, 17), '#e0a25c')),
  ),
  device('stream', 'tablet'),
];

/** A bowl being stirred, and the phone on its tripod that looks on. */
const toy = [
  e(176, 288, 170, 10, C.ink, { o: 0.4 }),
  ink(
    4,
    l('M290 148L258 284M290 148L324 284M290 148V268', C.ink, 11),
    l('M290 150L259 282M290 150L323 282', C.lilac, 4),
    r(282, 124, 16, 26, 5, C.ink2),
    g({ t: turn(4, 290, 70) }, r(242, 8, 96, 122, 14, C.night), r(251, 20, 78, 98, 6, '#5c2547')),
  ),
  g(
    { t: turn(4, 290, 70) },
    c(290, 62, 22, 'none', { s: '#ff6fae', w: 5 }),
    p(twinkle(290, 62, 14), '#ffcde3'),
    l('M262 102h30M304 102h14', '#ff6fae', 5),
  ),
  ink(
    4,
    e(112, 176, 98, 22, C.paper2),
    g(
      { t: turn(28, 150, 120) },
      r(140, 4, 16, 84, 7, C.woodDark),
      p('M148 84Q112 120 124 164Q148 188 172 164Q184 120 148 84z', '#d9ccff'),
      l('M148 90Q130 130 140 170M148 90Q166 130 156 170M148 90V172', C.ink, 3),
    ),
    p('M28 176Q60 156 92 168Q120 150 150 166Q180 158 196 178Q150 196 112 196T28 176z', '#ffc98a'),
    p('M12 176Q60 200 112 200T212 176Q212 246 160 284H64Q12 246 12 176z', C.rose),
  ),
  p('M208 184Q204 244 158 280H124Q180 240 176 194Q196 190 208 184z', '#ff9fbe'),
  p('M16 194Q60 214 112 214T208 192L206 206Q160 228 112 228T18 208z', C.paper, { o: 0.85 }),
  l('M52 176q20-8 36 0', '#fff0dc', 4),
];

const bit = [
  ink(2.6, p(heart(24, 24, 18), '#e0a25c')),
  p(heart(24, 23, 12), '#f7c98a'),
  dots(
    [
      [18, 18],
      [30, 18],
      [24, 26],
      [24, 32],
    ],
    '#8a4f2e',
    1.6,
  ),
];

/** The four pieces by file name. */
export const pictures = place('stream', room, desk, toy, bit);
