/** Maya, who asked the crew: eleven, brown skin, dark curls in a bun with a coral band, amber hoodie. Head in six moods, and body. */
import { C, bumps, c, e, g, ink, l, p, r, ring, svg, turn } from './pen.mjs';
import { LINE, MOODS, SKIN, bareFace, features } from './faces.mjs';

const HAIR = { base: '#4b2a3c', dark: '#36202f', light: '#74435a', rim: '#d98a4e' };
const skin = SKIN.brown;

const curls = (marks, hue, width = 4) =>
  l(marks.map(([x, y, k]) => `M${x - k} ${y}q${k * 0.1} ${-k} ${k} ${-k}t${k * 0.9} ${k * 0.8}`).join(''), hue, width);

const bun = [
  p(bumps(ring(150, 40, 33, 9), 0.6), HAIR.base, { s: C.ink, w: LINE }),
  p('M122 22Q110 40 124 62Q112 58 110 42Q110 28 122 22z', HAIR.dark),
  curls(
    [
      [138, 34, 11],
      [162, 30, 10],
      [150, 54, 11],
      [128, 54, 8],
    ],
    HAIR.light,
  ),
  l('M172 18q14 8 13 24M184 50q-2 8-8 12', HAIR.rim, 4.5),
];

/** Hair behind the face, drawn before it. */
const BACK = [
  [86, 204],
  [58, 204],
  [38, 188],
  [28, 162],
  [32, 134],
  [44, 108],
  [64, 86],
  [90, 70],
  [120, 62],
  [150, 60],
  [180, 62],
  [210, 70],
  [236, 86],
  [256, 108],
  [268, 134],
  [272, 162],
  [262, 188],
  [242, 204],
  [214, 204],
];
const hairBack = [
  bun,
  p(`${bumps(BACK, 0.58, false)}Q150 232 86 204z`, HAIR.base, { s: C.ink, w: LINE }),
  p('M86 203C52 190 44 150 62 112Q74 90 100 76Q70 110 74 160Q78 190 92 206z', HAIR.dark),
  curls(
    [
      [46, 150, 9],
      [50, 180, 9],
      [54, 124, 8],
      [238, 180, 9],
      [240, 150, 9],
      [234, 122, 8],
    ],
    HAIR.light,
  ),
  l('M256 108q10 10 11 24M271 162q-1 14-9 24M236 86q10 4 15 12', HAIR.rim, 5),
];

/** The band and the curls in front of it, drawn after the face. */
const FRINGE = [
  [222, 138],
  [216, 120],
  [202, 107],
  [186, 100],
  [168, 97],
  [150, 99],
  [133, 96],
  [115, 99],
  [99, 107],
  [85, 120],
  [78, 138],
];
const hairFront = [
  p(`M78 138C74 92 112 66 150 66S226 92 222 138${bumps(FRINGE, 0.6, false).slice(8)}z`, HAIR.base, { s: C.ink, w: LINE }),
  curls(
    [
      [104, 102, 7],
      [124, 93, 8],
      [150, 91, 8],
      [176, 93, 8],
    ],
    HAIR.light,
    3.4,
  ),
  l('M64 140Q76 62 150 62T236 140', C.ink, 22, { 'stroke-linecap': 'butt' }),
  l('M64 140Q76 62 150 62T236 140', C.coral, 13.4, { 'stroke-linecap': 'butt' }),
  l('M182 67Q214 78 228 114', '#ffb49c', 4),
  l('M70 120Q80 88 102 75', C.brick, 5),
];

/** Curls in front of the ears, over the ends of the band. */
const puff = (points, hue) => p(bumps(points, 0.6), hue, { s: C.ink, w: LINE });
const strands = [
  puff(
    [
      [66, 124],
      [80, 118],
      [89, 130],
      [84, 144],
      [86, 158],
      [78, 170],
      [66, 164],
      [66, 152],
      [56, 142],
    ],
    HAIR.base,
  ),
  puff(
    [
      [212, 130],
      [220, 118],
      [234, 124],
      [244, 142],
      [234, 152],
      [234, 164],
      [222, 170],
      [214, 158],
      [217, 144],
    ],
    HAIR.base,
  ),
  curls(
    [
      [68, 138, 6],
      [70, 158, 5],
      [219, 138, 6],
      [221, 158, 5],
    ],
    HAIR.light,
    3,
  ),
];

/** Her head in a mood, in 300 × 300 with the neck at 150, 270. */
export const mayaHead = (mood) => {
  const tilted = { t: MOODS[mood].head ? turn(MOODS[mood].head, 150, 262) : undefined };
  return g(tilted, hairBack, bareFace(skin), features(MOODS[mood], { skin, brow: HAIR.dark, lashes: true }), hairFront, strands);
};

/** Her body at a desk, arms folded on it: 420 × 420, the head's 150, 270 goes to 210, 124. */
export const mayaBody = () => [
  e(210, 396, 196, 13, C.ink, { o: 0.35 }),
  ink(
    LINE,
    p('M128 118Q118 50 210 46Q302 50 292 118Q210 160 128 118z', C.honey),
    p('M186 60H234V104Q210 130 186 104z', skin.shade, { s: 'none' }),
    p('M160 100Q210 146 260 100L268 124Q210 168 152 124z', C.paper),
    p(
      'M138 100C104 112 88 136 82 176L70 330Q68 384 104 388H316Q352 384 350 330L338 176C332 136 316 112 282 100Q262 150 210 152Q158 150 138 100z',
      C.amber,
    ),
  ),
  ink(LINE, p('M134 92C118 118 160 168 210 176C260 168 302 118 286 92C276 124 246 142 210 142C174 142 144 124 134 92z', '#ffc765')),
  p('M281 108C276 132 250 158 222 167C252 164 286 136 286 106z', '#ffe9b4'),
  l('M186 168Q182 190 186 210M236 167Q242 190 238 206', C.ink, 9),
  l('M186 168Q182 190 186 210M236 167Q242 190 238 206', C.paper, 4),
  g(
    {},
    c(210, 252, 42, C.velvet),
    c(210, 252, 33, 'none', { s: '#6d57a0', w: 2.5, dash: '42 27.12' }),
    c(210, 252, 25, 'none', { s: '#6d57a0', w: 2.5, dash: '20 32.36' }),
    c(210, 252, 14, C.coral),
    c(210, 252, 4, C.amber),
  ),
  arms(),
];

function arms() {
  const left =
    'M98 134C70 152 58 200 48 262C40 306 28 330 36 358C44 386 76 392 108 391L164 389V338L140 332C126 330 128 318 132 300C142 256 146 226 138 190';
  const right =
    'M322 134C350 152 362 200 372 262C380 306 392 330 384 358C376 386 344 392 312 391L256 389V338L280 332C294 330 292 318 288 300C278 256 274 226 282 190';
  return [
    p(right, C.amber),
    p(
      'M340 152C356 182 364 222 372 262C380 306 392 330 384 358C378 378 362 386 340 390C372 366 366 322 358 276C352 236 350 190 340 152z',
      '#ffe0a0',
    ),
    l(right, C.ink, LINE),
    hand(1),
    ink(LINE, r(252, 335, 24, 57, 9, C.honey)),
    p(left, C.amber),
    p(
      'M96 140C72 158 58 206 50 262C42 306 30 330 38 358C46 384 78 389 108 388L162 387V372L110 374C70 374 58 352 64 318C72 270 78 200 96 140z',
      C.honey,
    ),
    l(left, C.ink, LINE),
    l('M52 338Q72 326 90 332M130 330Q114 336 104 348M368 338Q348 326 330 332M290 330Q306 336 316 348M264 346v35M158 346v35', '#b9661a', 4, {
      o: 0.5,
    }),
    hand(0),
    ink(LINE, r(144, 335, 24, 57, 9, C.honey)),
  ];
}

/** A hand at rest: 0 is in front, 1 behind it. */
function hand(which) {
  return g(
    which ? { t: 'translate(420 0) scale(-1 1)' } : {},
    p(
      'M164 341C180 328 206 325 226 333C244 339 262 348 261 359Q260 365 252 365Q262 370 258 378Q254 384 245 382Q244 391 230 391H164z',
      which ? skin.light : skin.base,
      { s: C.ink, w: LINE },
    ),
    which ? '' : p('M166 388V368Q196 383 244 383Q243 388.5 230 388.5z', skin.shade),
    l('M252 365Q240 365 228 361M245 382Q234 381 224 376', C.ink, 3.6),
    l('M184 350Q198 340 214 347Q220 352 214 356', C.ink, 3.6),
  );
}

/** Maya as layers for the stage. */
export const pictures = {
  ...Object.fromEntries(Object.keys(MOODS).map((mood) => [`friends/maya/head-${mood}`, svg(300, 300, mayaHead(mood))])),
  'friends/maya/body': svg(420, 420, mayaBody()),
};
