/** The ten sign stickers: a symbol on its family's shape. */
import { C, bumps, box, c, circle, e, g, heart, l, p, r, sticker, turn, twinkle } from './pen.mjs';
import { backing, cutOf } from './backings.mjs';

const sign = (family, cut, ...kids) => sticker([...cutOf(family), ...cut], backing(family), kids);
const bare = (...kids) => g({ stroke: 'none' }, kids);

/** Too nice, too fast: a heart in a great hurry. */
const toonice = sign(
  'sweet',
  [],
  l('M16 40h14M13 50h15M20 60h12', C.ink, 7),
  l('M16 40h14M13 50h15M20 60h12', '#fff6e6', 3),
  g(
    { t: turn(14, 54, 46) },
    p(heart(54, 46, 18), '#fff6e6'),
    bare(p('M62 32Q74 34 72 44Q68 52 60 58Q70 42 62 32z', '#ffd9a0')),
    l('M48 43q3-4 6 0M60 43q3-4 6 0', C.ink, 2.6, { t: 'translate(-2 0)' }),
    p('M50 49h9q0 6-4.5 6t-4.5-6z', C.rose),
  ),
);

/** Gifts and deals: a present with a string on it. */
const gift = sign(
  'sweet',
  ['M60 66L86 66V79H68z'],
  l('M62 62C74 66 62 80 76 80S88 70 84 66', C.ink, 6.5),
  l('M62 62C74 66 62 80 76 80S88 70 84 66', C.amber, 2.5),
  r(30, 40, 36, 28, 3, '#fff6e6'),
  r(26, 32, 44, 11, 3, '#fffdf7'),
  bare(p('M58 44h6.5v22.5H58z', '#f3dcb4'), r(44.5, 33.5, 7, 33, 0, C.amber)),
  l('M44 43.5V67M52 43.5V67', C.ink, 2),
  p('M48 32Q32 34 33 24Q36 16 48 32z', C.amber),
  p('M48 32Q64 34 63 24Q60 16 48 32z', '#ffd27f'),
);

/** Digging for details: a house under the lens. */
const details = sign(
  'nosy',
  [],
  bare(c(45, 44, 25, '#dff0ff')),
  p('M32 44V60H58V44', '#fff6e6'),
  p('M27 45L45 28L63 45L59 48L45 36L31 48z', C.coral),
  p('M41 60V49h8v11z', C.amber),
  bare(p('M53 24Q63 28 65 38Q60 28 53 24z', '#fff')),
  l('M36 50h.1M54 50h.1', C.ink, 4.4),
);

/** Send me a pic: a camera in a speech bubble. */
const pic = sign(
  'nosy',
  [],
  p('M22 30Q22 24 28 24H62Q68 24 68 30V52Q68 58 62 58H46L34 68V58H28Q22 58 22 52z', '#fffdf7'),
  p('M28 36h7l3-5h14l3 5h7v17H28z', '#43356b'),
  c(45, 44, 7, C.amber),
  bare(c(45, 44, 3.4, C.ink), c(47, 42, 1.4, '#fff'), c(57.5, 40, 1.6, '#ff9fae')),
);

/** Let's go somewhere else: out through a side door. */
const privatePlace = sign(
  'sneaky',
  [box(44, 26, 34, 48)],
  p('M44 74V32q0-6 6-6h22q6 0 6 6v42z', C.ink2),
  bare(p('M48 73V34q0-4 4-4h18q4 0 4 4v39z', '#2b2145'), p('M74 73L60 66V30h10q4 0 4 4z', C.amber)),
  l('M60 30V66L74 73', C.ink, 2.4),
  bare(c(64, 50, 2, C.ink)),
  l('M26 54Q36 44 50 48', C.ink, 9),
  p('M47 38L60 49L45 57z', '#fffdf7'),
  l('M26 54Q36 44 48 48', '#fffdf7', 4),
);

/** Our secret: a mouth that has been zipped. */
const secret = sign(
  'sneaky',
  [circle(58, 46, 24)],
  c(58, 46, 23, '#ffd469'),
  bare(p('M44 29A21.5 21.5 0 0 0 60 67.5Q40 60 44 29z', '#f2b13c'), p('M66 26A21.5 21.5 0 0 1 78 54Q78 38 66 26z', '#fff0b8')),
  l('M50 37v6M67 37v6', C.ink, 5),
  l('M44 55H72', C.ink, 8),
  l('M46 55H72', '#fffdf7', 4, { dash: '.1 4.4' }),
  p('M70 50h8l3 10q-4 4-8 0z', '#cfd6e4'),
  bare(c(75.5, 58, 1.6, C.ink)),
);

/** Only I get you: one alone under a glass bell, the others outside. */
const pawn = (x, y, k, hue) =>
  p(
    `M${x} ${y - 10 * k}a${4.6 * k} ${4.6 * k} 0 0 1 2.5 ${8.6 * k}Q${x + 7 * k} ${y + 1 * k} ${x + 7 * k} ${y + 9 * k}H${x - 7 * k}Q${x - 7 * k} ${y + 1 * k} ${x - 2.5} ${y - 1.4 * k}A${4.6 * k} ${4.6 * k} 0 0 1 ${x} ${y - 10 * k}z`,
    hue,
  );
const onlyme = sign(
  'sneaky',
  ['M36 72V46q0-22 22-22t22 22v26z', circle(58, 20, 4)],
  c(58, 21, 4.5, C.amber),
  p('M38 70V46q0-20 20-20t20 20v24z', '#eaf5ff'),
  pawn(58, 58, 1.15, C.coral),
  r(32, 68, 52, 8, 4, C.woodDark),
  l('M70 38q3 5 3 12', '#fff', 3.4),
  l('M45 38q-2 5-2 20', '#b9d8f5', 2.6),
);

/** Prove it: a finger that points and pokes. */
const prove = sign(
  'pushy',
  ['M18 39h12l46-2v11H54v23H18z'],
  p('M26 42q0-5 5-5h12l30-1q6 0 6 6t-6 6l-17 .5q6 1 5 6q-1 3-4 3q3 2 1.5 5.5q-1 2.5-4 2.5q1 5-4 5H38q-12 0-12-11z', '#fff0d6'),
  bare(p('M60 37.5L73 37.4q4 .6 4 4.6t-4 4.5h-4q4-4 0-7q-4-2-9-2z', '#ffd9a0')),
  p('M17 39h10v32h-10z', '#43356b'),
  l('M52 48.5H57M48 57.5h8M46 66h6', C.ink, 2.4),
  l('M38 37.5Q48 34 48 43t-8 7', C.ink, 2.6),
);

/** Or else: a cloud that rumbles. */
const orelse = sign(
  'pushy',
  [],
  p(
    bumps(
      [
        [27, 50],
        [28, 40],
        [36, 34],
        [44, 28],
        [55, 29],
        [63, 36],
        [71, 42],
        [70, 51],
      ],
      0.62,
      false,
    ) + 'z',
    '#5a4b78',
  ),
  bare(p('M66 42q3 4 2 7H58q8-2 8-7zM50 30q6-1 10 4q-6-1-10-4z', '#8d7db3')),
  p('M50 44L36 62H46L41 78L60 57H50L56 44z', C.amber),
);

/** Let's meet: a pin on the map, and steps that lead to it. */
const meet = sign(
  'pushy',
  [],
  e(50, 68, 17, 6, '#fff0d6'),
  l('M22 62q4 8 12 6', C.ink, 3, { dash: '.1 5' }),
  p('M50 68Q32 50 32 38a18 18 0 0 1 36 0Q68 50 50 68z', '#fffdf7'),
  bare(p('M58 22a16.5 16.5 0 0 1 3 28Q66 34 58 22z', '#ffdfa6')),
  c(50, 38, 9.5, C.amber),
  p(twinkle(50, 38, 6), C.coral, { 'stroke-width': 2 }),
);

/** Signs by file name. */
export const pictures = Object.fromEntries(
  Object.entries({
    'sweet-toonice': toonice,
    'sweet-gift': gift,
    'nosy-details': details,
    'nosy-pic': pic,
    'sneaky-private': privatePlace,
    'sneaky-secret': secret,
    'sneaky-onlyme': onlyme,
    'pushy-prove': prove,
    'pushy-orelse': orelse,
    'pushy-meet': meet,
  }).map(([name, picture]) => [`stickers/${name}`, picture]),
);
