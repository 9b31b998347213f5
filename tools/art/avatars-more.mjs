/** More profile pictures, for every app on the table: one inked thing on a bold ground, as on the first sheet. */
import { C, bumps, c, e, g, heart, ink, l, p, r, scallop, star, svg, turn, twinkle } from './pen.mjs';

/** The ground, a rounder patch of light on it, then the thing itself in ink. */
const avatar = (ground, light, ...kids) => svg(96, 96, r(0, 0, 96, 96, 0, ground), c(62, 34, 38, light), ink(3, kids));

/** Light, shade and patterns have no outline; the outline of a shape goes over them. */
const bare = (...kids) => g({ stroke: 'none' }, kids);
const inside = (d, fill, ...kids) => [p(d, fill, { s: 'none' }), bare(kids), p(d, 'none')];

const eyes = (at, y, size = 3.6) => bare(at.map((x) => [c(x, y, size, C.ink), c(x + 1.2, y - 1.2, size * 0.36, '#fff')]));
const blush = (at, y, hue) => bare(at.map((x) => e(x, y, 4.2, 2.8, hue)));

const whale = avatar(
  '#ffb648',
  '#ffcf85',
  p('M33 30Q33 22 24 21Q22 13 30 13Q36 14 37 20Q39 13 46 14Q52 17 48 22Q41 22 41 30z', '#c9ecff'),
  inside(
    'M12 55Q12 31 37 30Q57 30 65 45Q70 53 74 44Q66 38 65 28Q75 27 79 34Q82 25 88 27Q90 38 83 46Q85 79 46 80Q12 79 12 55z',
    '#3f87d9',
    p('M13.5 60Q28 71 47 65Q62 60 78 64Q70 78.5 46 78.5Q15 77 13.5 60z', '#e2f3ff'),
    p(
      'M37 31.5Q56 32 63.5 46Q70 57 76 45Q68 38 67 30Q74 30 78 37Q82 29 86.5 29Q88 37 81 46Q81 55 76 61Q60 56 52 42Q47 34 37 31.5z',
      '#79b8f5',
    ),
  ),
  l('M24 69q3 3 6 2M35 73q3 2.5 6 1', '#8fb6da', 2.4),
  p('M40 60Q52 56 62 62Q60 72 50 74Q49 66 40 60z', '#2c68b3'),
  eyes([26], 51, 3.8),
  l('M15 61Q22 66 30 62', C.ink, 2.6),
);

const bee = avatar(
  '#7f62d1',
  '#9c83e6',
  l('M30 38Q26 26 18 25M36 34Q36 22 29 17', C.ink, 3),
  [c(17, 25, 3, C.amber), c(28, 16, 3, C.amber)],
  e(53, 27, 10, 17, '#d5efff', { t: turn(-20, 53, 38) }),
  e(66, 31, 11, 18, '#f0faff', { t: turn(26, 62, 40) }),
  p('M78 52L87 56L79 62z', C.ink),
  inside(
    'M18 56Q19 34 48 33Q80 35 81 57Q79 79 49 80Q19 79 18 56z',
    '#ffc13d',
    p('M58 34Q79 38 79.5 57Q78 70 66 75.5Q74 54 58 34z', '#ffe08a'),
    p('M43 33h9Q57 56 52 80h-9Q49 56 43 33zM62 35l8 5Q74 57 70 73l-8 5Q67 56 62 35z', '#3a2648'),
  ),
  eyes([27, 38], 54, 3.8),
  blush([24, 40], 62, '#ff8f5e'),
  l('M29 62q3.5 4 7 0', C.ink, 2.6),
);

const lemon = avatar(
  '#1f8a86',
  '#3fb0a6',
  g(
    { t: turn(-14, 48, 54) },
    p('M52 34Q50 12 78 13Q78 33 52 34z', '#4fb765'),
    l('M54 32Q60 24 68 19', '#256b43', 2.2),
    inside(
      'M10 55Q10 50 18 48Q27 30 48 30T78 48Q86 50 86 55T78 63Q69 80 48 80T18 63Q10 60 10 55z',
      '#ffd93f',
      p('M54 31.5Q69 33 76.5 49.5Q84 51 84 55T77 61.5Q70 75 58 77.5Q76 56 54 31.5z', '#fff08f'),
      p('M12 55Q12 60 19.5 62Q27 75 40 78Q26 66 26 50Q24 44 19.5 49Q12 51 12 55z', '#f0b428'),
    ),
    l('M46 30L45 25', C.ink, 4),
    eyes([40, 57], 54, 3.8),
    blush([34, 63], 62, '#ff9d5c'),
    p('M44 61h9q0 6-4.5 6T44 61z', '#a8403a', { w: 2.4 }),
  ),
);

const turtle = avatar(
  '#ff8f7d',
  '#ffb5a2',
  p('M22 60Q12 62 7 74Q16 76 24 72z', '#8ccf5f'),
  [p('M24 66h15v14q-8 5-15 0z', '#6fb548'), p('M54 66h15v14q-8 5-15 0z', '#6fb548')],
  p('M62 70Q62 60 68 56Q64 38 77 36Q91 37 90 50Q89 61 80 63Q78 73 68 76z', '#a5df72'),
  inside(
    'M16 66Q14 26 45 25Q74 27 74 66Q45 74 16 66z',
    '#2b8f66',
    p('M50 26Q73 30 72.5 65L60 68Q68 44 50 26z', '#55c08c'),
    p('M17.5 65Q16 44 26 34Q22 52 27 67z', '#1f7052'),
  ),
  l('M37 36h16l8 12-8 12H37l-8-12zM37 36l-5-6M53 36l5-6M61 48l11 2M29 48l-11 2M37 60l-3 9M53 60l3 9', '#0f4a38', 2.4),
  p('M14 65Q45 74 75 65L76 71Q45 80 13 71z', '#ffdf8f'),
  eyes([80], 47, 3.8),
  blush([79], 56, '#ff9f7a'),
  l('M81.5 56q4 .5 6-3', C.ink, 2.4),
);

const FIVE = star(48, 52, 5, 33, 17.5);
const starry = avatar(
  '#2d4fa8',
  '#4a70cf',
  bare(p(`${twinkle(17, 30, 5)}${twinkle(80, 30, 6)}${twinkle(80, 74, 3.5)}`, '#fff0c9')),
  p(FIVE, C.ink, { w: 14 }),
  p(FIVE, '#ffc13d', { s: '#ffc13d', w: 8 }),
  bare(
    p('M48 17L56 37.5L80 41.5L64 57.5L68 79Q60 77 56 74Q66 56 50 36z', '#ffe28c', { s: '#ffe28c', w: 4 }),
    p('M17 43L33 58L28 79L32 77L39 60L26 44z', '#f09a2c', { s: '#f09a2c', w: 3 }),
  ),
  eyes([40, 56], 50, 3.8),
  blush([34, 62], 57, '#ff8a5e'),
  p('M44 56h8q0 6-4 6t-4-6z', '#a8403a', { w: 2.4 }),
);

const teacup = avatar(
  '#c94f6d',
  '#e0748e',
  l('M36 31q-5-5 0-10t0-9M50 29q-5-5 0-9t0-9', C.white, 3.4, { o: 0.9 }),
  e(46, 77, 34, 7, '#f3dcb6'),
  p('M70 46Q86 42 85 54Q83 66 64 68L66 61Q77 58 77 53Q76 50 70 52z', '#5fd6a8'),
  inside(
    'M16 40H74Q74 76 46 78Q18 76 16 40z',
    '#5fd6a8',
    p('M60 42H72.5Q72 71 50 76Q63 64 60 42z', '#b4f2d9'),
    p('M17.5 42H25Q26 66 40 75.5Q20 70 17.5 42z', '#3aad83'),
  ),
  e(45, 40, 29, 7, '#fff6e6'),
  bare(e(45, 41, 23, 4.2, '#a8592b')),
  eyes([37, 53], 57, 3.4),
  l('M42 64q3 3.4 6 0', C.ink, 2.6),
);

const CLOUD = bumps(
  [
    [22, 74],
    [16, 54],
    [30, 40],
    [54, 34],
    [74, 48],
    [76, 74],
  ],
  0.58,
  false,
);
const cloud = avatar(
  '#5f6fe0',
  '#8290f0',
  [
    [30, '#ff6b5e'],
    [24, '#ffb648'],
    [18, '#5fd6a8'],
  ].map(([k, hue]) => p(`M${54 - k} 46a${k} ${k} 0 0 1 ${2 * k} 0z`, hue)),
  inside(`${CLOUD}z`, '#fffdf7', p('M22 74Q8 66 17 53Q17 66 36 67T80 64Q82 70 76 74z', '#d3dbfa')),
  eyes([40, 58], 57),
  blush([34, 64], 63, '#ffb3bd'),
  l('M46 62q3 3.4 6 0', C.ink, 2.6),
);

const SHIELD = 'M18 20Q34 22 48 13Q62 22 78 20V48Q76 72 48 86Q20 72 18 48z';
const crest = avatar(
  '#1f6f5a',
  '#35937a',
  inside(
    SHIELD,
    '#fff6e6',
    p('M18 35h9v35Q18.5 60 18 48zM35 35h8v48l-8-5zM53 35h8v43l-8 5zM69 35h9V48Q77.5 60 69 70z', '#6a4bb0'),
    p('M18 20Q34 22 48 13Q62 22 78 20V35H18z', C.amber),
    p('M70 20q4 .5 8 0V48Q77 68 58 80Q72 62 70 20z', '#fff', { o: 0.35 }),
    p('M18 20q4 .5 8 0V50Q28 66 40 81Q20 70 18 48z', C.ink, { o: 0.25 }),
  ),
  l('M18 35H78', C.ink, 3),
  c(48, 54, 16, '#fffdf7'),
  bare(
    p(star(48, 54, 5, 7.5, 5.8), C.ink),
    p(
      'M48 38.5l5 3-5 3.5-5-3.5zM63.5 50l-2 6-5-2.5 1-5.5zM32.5 50l2 6 5-2.5-1-5.5zM58 66.5l-6-.5 1-5.5 5-.5zM38 66.5l6-.5-1-5.5-5-.5z',
      C.ink,
    ),
  ),
  bare(p(star(48, 26.5, 5, 7, 3.2), '#4a2f8c')),
);

const badge = avatar(
  '#123a44',
  '#1c5560',
  p(scallop(48, 48, 34, 14), '#2fb392'),
  bare(p('M64 20Q80 30 80 48T64 76Q72 48 64 20z', '#6df0d0'), p('M30 22Q17 32 17 48T30 74Q23 48 30 22z', '#1f8a78')),
  c(48, 48, 25, '#0f1d22'),
  bare(p('M62 31Q71 38 71 48T62 65Q67 48 62 31z', '#24505a')),
  l('M34 45v6M41 40v16M62 45v6M55 40v16M48 35v26', '#2fe0b5', 4.4),
);

const LEAF = heart(48, 31, 16.5);
const clover = avatar(
  '#ffd25f',
  '#ffe394',
  p('M49 50Q52 70 65 82L58 88Q45 74 45 52z', '#2f8f4f'),
  c(48, 47, 5, '#2f9a55'),
  [
    [-45, '#2f9a55', '#237a45'],
    [45, '#4cba6a', '#86dd91'],
    [135, '#4cba6a', '#86dd91'],
    [225, '#2f9a55', '#237a45'],
  ].map(([a, hue, tone], i) =>
    g(
      { t: turn(a, 48, 47) },
      p(LEAF, hue),
      bare(p(i % 3 ? 'M48 44Q63 37 64 26Q63 17 57 17.5Q58 33 48 44z' : 'M48 44Q33 37 32 26Q33 17 39 17.5Q38 33 48 44z', tone)),
      l('M48 44V34', '#1a5c37', 2.2),
    ),
  ),
);

const panda = avatar(
  '#f2779b',
  '#f9a0ba',
  [c(23, 26, 12, '#2c2a40'), c(73, 26, 12, '#2c2a40')],
  inside(
    'M48 18Q82 18 84 50Q84 80 48 82Q12 80 12 50Q14 18 48 18z',
    '#fffdf7',
    p('M66 21Q82 28 82.5 50Q82 72 64 79Q80 48 66 21z', '#fff0d6'),
    p('M30 21Q14 28 13.5 50Q14 72 32 79Q18 50 30 21z', '#d9d4e6'),
    e(31, 49, 11, 13, '#2c2a40', { t: turn(28, 31, 49) }),
    e(65, 49, 11, 13, '#2c2a40', { t: turn(-28, 65, 49) }),
  ),
  bare([33, 63].map((x) => [c(x, 48, 5, '#fff'), c(x + 0.6, 48.6, 3.6, C.ink), c(x + 2, 46.8, 1.5, '#fff')])),
  blush([25, 71], 65, '#ffabbd'),
  p('M43 58Q48 55 53 58Q52 63 48 63T43 58z', C.ink),
  l('M48 63v3M41 67q3.5 3 7-1q3.5 4 7 1', C.ink, 2.6),
);

const hat = avatar(
  '#3d4fb5',
  '#5a6dd6',
  p(scallop(48, 21, 11, 9), '#fffdf7'),
  bare(p('M53 13Q60 17 58 26Q55 29 52 29Q57 21 53 13z', '#ffdf9c')),
  inside(
    'M16 64Q14 28 48 27Q82 28 80 64z',
    C.coral,
    p('M18 57Q30 51 48 51T78 57L75.5 44Q66 38 48 38T20.5 44z', C.amber),
    p('M58 28Q79 34 78.5 63H66Q70 42 58 28z', '#fff', { o: 0.35 }),
    p('M36 29Q17 36 17.5 63H28Q26 42 36 29z', '#8f2848', { o: 0.35 }),
  ),
  l('M25 49l5-3 6 3 6-5 6 4 6-4 6 5 6-3 5 3', '#8f2848', 2.6),
  r(11, 60, 74, 19, 9, '#fff6e6'),
  bare(p('M68 62h8q7 1 7 7.5t-7 8h-8z', '#fffdf7'), p('M20 62q-7 1-7 7.5t7 8h6v-15.5z', '#e3cfa8')),
  l('M26 66v7M37 66v7M48 66v7M59 66v7M70 66v7', '#c9ad7c', 2.6),
);

const feather = avatar(
  '#186a78',
  '#2d8f9a',
  inside(
    'M26 76Q14 50 34 30Q52 12 80 14Q82 26 77 36L66 38L74 42Q68 54 58 60L49 58L55 63Q44 74 28 74z',
    C.coral,
    p('M26 72Q42 44 80 14Q82 26 77 36L66 38L74 42Q68 54 58 60L49 58L55 63Q44 73 30 73z', '#ffa98f'),
    p('M80 14Q82 26 77 36L66 38L70 40Q58 34 56 23Q66 15 80 14z', C.amber),
  ),
  l('M70 23Q36 46 18 84', C.ink, 3.4),
  l('M36 57L29 46M47 45L41 32M40 62l13-3', C.ink, 2.2, { o: 0.6 }),
);

/** More avatars by file name. */
export const pictures = Object.fromEntries(
  Object.entries({ whale, bee, lemon, turtle, star: starry, teacup, cloud, crest, badge, clover, panda, hat, feather }).map(
    ([name, picture]) => [`avatars/${name}`, picture],
  ),
);
