/** Profile pictures in Tunely, shown in a circle: one inked thing on a bold ground. */
import { C, c, e, g, ink, l, p, r, svg, turn, twinkle } from './pen.mjs';

/** The ground, a rounder patch of light on it, then the thing itself in ink. */
const avatar = (ground, light, ...kids) => svg(96, 96, r(0, 0, 96, 96, 0, ground), c(62, 34, 38, light), ink(3, kids));

const shine = (d, o = 0.55) => l(d, '#fff', 3, { o });
const eyes = (x1, x2, y, size = 3.6) =>
  g(
    { stroke: 'none' },
    c(x1, y, size, C.ink),
    c(x2, y, size, C.ink),
    c(x1 + 1.2, y - 1.2, size * 0.36, '#fff'),
    c(x2 + 1.2, y - 1.2, size * 0.36, '#fff'),
  );

const note = avatar(
  '#e0457b',
  '#f0689a',
  p('M40 64V26L70 18V56', 'none', { w: 10 }),
  p('M40 64V26L70 18V56', 'none', { s: C.amber, w: 5 }),
  p('M37.5 24L72.5 15V28L37.5 37z', C.amber),
  e(32, 66, 11, 8.5, C.amber, { t: turn(-18, 32, 66) }),
  e(62, 58, 11, 8.5, C.amber, { t: turn(-18, 62, 58) }),
  shine('M44 28l20-5.5'),
);

const comet = avatar(
  '#2b2b6e',
  '#3b3d8f',
  g(
    { stroke: 'none' },
    p('M10 26Q34 24 62 50L50 66Q34 44 10 26z', '#6cb8ff'),
    p('M18 14Q46 20 70 46L58 58Q44 34 18 14z', '#b79cff'),
    p('M26 24Q44 32 60 50L54 56Q42 40 26 24z', '#fff6e6'),
  ),
  c(62, 62, 17, C.amber),
  g(
    { stroke: 'none' },
    p('M62 46.5a15.5 15.5 0 0 1 0 31q10-15 0-31z', '#ffe19a'),
    c(55, 58, 3, C.honey),
    c(60, 70, 2.4, C.honey),
    p(`${twinkle(80, 28, 6)}${twinkle(22, 62, 5)}${twinkle(36, 80, 3.4)}`, '#fff6e6'),
  ),
);

const paw = avatar(
  '#3fb58f',
  '#5fd6a8',
  p('M48 46C58 46 68 58 68 68C68 76 61 79 55 76Q48 73 41 76C35 79 28 76 28 68C28 58 38 46 48 46z', '#fff6e6'),
  [
    [26, 46, -24],
    [39, 32, -8],
    [57, 32, 8],
    [70, 46, 24],
  ].map(([x, y, a]) => e(x, y, 7, 9.5, '#fff6e6', { t: turn(a, x, y) })),
  g({ stroke: 'none' }, p('M48 55q8 2 10 12q-4 5-10 3t-10-3q2-10 10-12z', '#ff9fae')),
);

const cassette = avatar(
  '#6f52c4',
  '#8a6fe0',
  g(
    { t: turn(-10, 48, 48) },
    r(17, 28, 62, 42, 6, '#ff6b5e'),
    r(24, 34, 48, 22, 3, '#fff6e6'),
    r(31, 39, 34, 12, 6, C.ink),
    g({ stroke: 'none' }, c(37, 45, 4, '#fff6e6'), c(59, 45, 4, '#fff6e6'), c(37, 45, 1.6, C.ink), c(59, 45, 1.6, C.ink)),
    p('M32 70l4-8h24l4 8z', '#d9483f'),
  ),
);

const frog = avatar(
  '#ffb648',
  '#ffcb78',
  p('M14 62Q14 40 32 38H64Q82 40 82 62Q80 82 48 82T14 62z', '#52b85f'),
  [c(32, 34, 13, '#52b85f'), c(64, 34, 13, '#52b85f'), c(32, 33, 8, '#fffdf7'), c(64, 33, 8, '#fffdf7')],
  g(
    { stroke: 'none' },
    c(33.5, 34, 4.6, C.ink),
    c(65.5, 34, 4.6, C.ink),
    c(35, 32, 1.6, '#fff'),
    c(67, 32, 1.6, '#fff'),
    e(24, 62, 6, 4, '#ff9b7a', { o: 0.8 }),
    e(72, 62, 6, 4, '#ff9b7a', { o: 0.8 }),
    p('M74 48q10 12 0 24q4-12 0-24z', '#8fe08a'),
  ),
  l('M30 60Q48 74 66 60', C.ink, 3),
  l('M45 54h.1M51 54h.1', C.ink, 2.6),
);

const robot = avatar(
  '#3a86d1',
  '#6cb8ff',
  l('M48 30V16', C.ink, 3),
  c(48, 14, 5, C.coral),
  [r(10, 44, 10, 20, 4, '#b9c3d6'), r(76, 44, 10, 20, 4, '#b9c3d6')],
  r(18, 28, 60, 52, 13, '#e9edf5'),
  r(26, 38, 44, 24, 11, '#231b4a'),
  g(
    { stroke: 'none' },
    c(38, 49, 5.4, '#5ff0c4'),
    c(58, 49, 5.4, '#5ff0c4'),
    c(39.5, 47.4, 1.8, '#fff'),
    c(59.5, 47.4, 1.8, '#fff'),
    p('M71 32q5 2 5 10v26q0 8-5 10z', '#c4cde0'),
  ),
  l('M44 56q4 3 8 0', '#5ff0c4', 2.2),
  l('M36 71h.1M42 71h.1M48 71h.1M54 71h.1M60 71h.1', C.ink, 3.4),
);

const plant = avatar(
  '#ff8a78',
  '#ffb09c',
  p('M48 58Q22 56 18 30Q44 30 48 58z', '#2f9c78'),
  p('M48 58Q74 54 80 26Q50 26 48 58z', '#5fd6a8'),
  p('M48 58Q36 34 48 12Q60 34 48 58z', '#45bd8f'),
  l('M48 56V30M46 54Q36 44 28 38M50 54Q60 44 70 36', '#1d6b52', 2),
  p('M30 60h36l-4 24q-14 4-28 0z', '#fff6e6'),
  r(27, 54, 42, 9, 3, C.amber),
  eyes(42, 54, 72, 2.6),
  l('M45 77q3 2.5 6 0', C.ink, 2),
);

const sneaker = avatar(
  '#2fa5a0',
  '#4fc7bd',
  g(
    { t: turn(-8, 48, 52) },
    p('M14 38Q18 46 30 40L36 30L44 32Q50 48 72 52Q84 54 84 66H14z', '#fff6e6'),
    p('M14 38Q18 46 30 40L34 66H14z', C.coral),
    p('M66 51Q84 53 84 66H62Q60 56 66 51z', C.coral),
    p('M10 64H86q2 11-6 11H16q-6 0-6-11z', '#fffdf7'),
    l('M42 40l8-4M46 46l8-5M53 51l7-5', C.ink, 2.6),
    l('M18 70h60', C.sky, 2.4),
  ),
);

const diceAvatar = avatar(
  '#c23d8f',
  '#e065ac',
  g(
    { t: turn(14, 62, 40) },
    r(44, 20, 36, 36, 8, C.amber),
    g(
      { stroke: 'none', fill: C.ink },
      [
        [53, 29],
        [71, 29],
        [62, 38],
        [53, 47],
        [71, 47],
      ].map(([x, y]) => c(x, y, 3.6)),
    ),
  ),
  g(
    { t: turn(-12, 36, 58) },
    r(16, 38, 38, 38, 8, '#fff6e6'),
    g(
      { stroke: 'none', fill: C.ink },
      [
        [26, 48],
        [35, 57],
        [44, 66],
      ].map(([x, y]) => c(x, y, 4)),
    ),
  ),
);

const shell = avatar(
  '#2f8fc4',
  '#58b4e0',
  p('M48 82L40 74H30Q12 58 18 42Q22 34 28 34Q32 22 48 20Q64 22 68 34Q74 34 78 42Q84 58 66 74H56z', '#ffb3a0'),
  g({ stroke: 'none' }, p('M58 72Q74 54 66 32Q74 34 77 43Q82 58 65 73z', '#ffd2c2')),
  l('M48 72V28M41 71Q32 50 36 30M55 71Q64 50 60 30M35 70Q20 52 26 40M61 70Q76 52 70 40', '#c8584f', 2.2),
  p('M38 74h20l-10 9z', '#ff8a78'),
);

const mushroom = avatar(
  '#4c8f4a',
  '#6db464',
  p('M36 50Q40 64 34 78Q48 86 62 78Q56 64 60 50z', '#fff6e6'),
  p('M12 54Q14 18 48 16Q82 18 84 54Q66 62 48 60T12 54z', '#e03a3a'),
  g(
    { stroke: 'none' },
    p('M64 21Q82 28 83 53L70 57Q76 38 64 21z', '#ff6f5e'),
    [
      [32, 36, 7],
      [52, 28, 6],
      [66, 44, 7],
      [46, 49, 5],
      [22, 50, 4],
    ].map(([x, y, k]) => c(x, y, k, '#fff6e6')),
  ),
  eyes(43, 53, 68, 2.6),
  l('M46 73q2 2 4 0', C.ink, 2),
);

const sunglasses = avatar(
  '#ff9a3d',
  '#ffc069',
  l('M12 44L22 36M84 44L74 36', C.ink, 5),
  p('M14 38H82V44H14z', '#e0457b'),
  p('M14 42H44V52Q44 66 30 66T14 52z', '#2b2161'),
  p('M52 42H82V52Q82 66 68 66T52 52z', '#2b2161'),
  g(
    { stroke: 'none', o: 0.85 },
    p('M24 45h8L22 60q-4-3-5-7zM62 45h8L60 60q-4-3-5-7z', '#8f7bff'),
    p('M36 45h4L29 63l-3-1zM74 45h4L67 63l-3-1z', '#8f7bff'),
  ),
);

const pencil = avatar(
  '#5a6fd6',
  '#8294ec',
  g(
    { t: turn(40, 48, 48) },
    r(38, 10, 20, 12, 5, '#ff8aa5'),
    r(38, 20, 20, 8, 0, '#cfd6e4'),
    p('M38 28h20v36L48 86 38 64z', C.amber),
    g({ stroke: 'none' }, p('M52 28h4.5v36h-4.5z', '#ffdc94')),
    p('M38 64q5-4 10 0q5-4 10 0L48 86z', '#fbe3bf'),
    p('M44.5 78L48 86l3.5-8z', C.ink),
  ),
  l('M20 80q6-8 12 0t12 0', '#fff6e6', 3),
);

const rocket = avatar(
  '#372a78',
  '#4d3c9e',
  g({ stroke: 'none' }, p(`${twinkle(20, 26, 5)}${twinkle(78, 72, 5)}${twinkle(28, 70, 3)}`, '#fff0c9')),
  g(
    { t: turn(36, 48, 48) },
    p('M42 70q6 22 12 0z', C.amber),
    p('M34 50L22 68L37 66zM62 50L74 68L59 66z', C.coral),
    p('M48 10Q66 28 62 60Q60 70 48 70T34 60Q30 28 48 10z', '#fff6e6'),
    p('M48 10Q56 18 59.5 30Q48 34 36.5 30Q40 18 48 10z', C.coral),
    c(48, 45, 8, '#6cb8ff'),
    g({ stroke: 'none' }, p('M59 36q4 14 1 26l-5 5q5-16 4-31z', '#e6d3b8'), p('M49 40q4 1 4 5', 'none')),
    shine('M45 42q2-2 5-1', 0.8),
  ),
);

const owl = avatar(
  '#234f6e',
  '#3a7196',
  p('M22 28L24 14Q34 18 40 24H56Q62 18 72 14L74 28Q80 44 76 64Q70 84 48 84T20 64Q16 44 22 28z', '#b8713f'),
  p('M30 58Q48 46 66 58Q64 80 48 80T30 58z', '#f3d3a2'),
  [c(35, 40, 13, '#fff6e6'), c(61, 40, 13, '#fff6e6')],
  eyes(37, 59, 41, 6.4),
  p('M43 48h10l-5 9z', C.amber),
  l('M40 64q2 3 4 0M52 64q2 3 4 0M46 71q2 3 4 0', '#b8713f', 2.4),
  g({ stroke: 'none' }, p('M73 36q6 22-4 38q2-20 4-38z', '#d9955c')),
);

const penguin = avatar(
  '#7cc7ea',
  '#b5e3f5',
  p('M48 12Q76 14 76 48Q78 84 48 84T20 48Q20 14 48 12z', '#2c2f57'),
  p('M48 34Q54 24 62 28Q70 34 66 52Q66 78 48 78T30 52Q26 34 34 28Q42 24 48 34z', '#fffdf7'),
  eyes(38, 58, 42, 4.4),
  p('M41 48Q48 44 55 48Q52 57 48 57T41 48z', C.amber),
  g({ stroke: 'none' }, e(33, 52, 4.4, 3, '#ff9fae'), e(63, 52, 4.4, 3, '#ff9fae')),
  p('M24 66Q48 76 72 66L73 73Q48 84 23 73z', C.coral),
  p('M58 74l8-1 3 13-9 1z', C.coral),
);

/** Avatars by file name. */
export const pictures = Object.fromEntries(
  Object.entries({
    note,
    comet,
    paw,
    cassette,
    frog,
    robot,
    plant,
    sneaker,
    dice: diceAvatar,
    shell,
    mushroom,
    sunglasses,
    pencil,
    rocket,
    owl,
    penguin,
    blank: svg(96, 96, r(0, 0, 96, 96, 0, '#8d8a99'), c(48, 48, 30, 'none', { s: '#a9a6b4', w: 4, dash: '5 10.7' })),
  }).map(([name, picture]) => [`avatars/${name}`, picture]),
);
