/** Playlist covers, part one: skies, weather and places. Prints without outlines: few flat colours on a bold ground. */
import { C, bumps, box, c, circle, dice, g, l, p, poly, r, ring, star, turn, twinkle } from './pen.mjs';
import { poster } from './poster.mjs';

const moon = poster(
  '#2a2c66',
  c(56, 37, 33, '#363a80'),
  c(56, 37, 26, '#4a4f9c'),
  c(56, 37, 19, '#ffd66b'),
  p('M56 18a19 19 0 1 0 13.4 32.4A21 21 0 0 1 56 18z', '#f2b441'),
  [c(62, 31, 3.4, '#f2b441'), c(66, 42, 2.2, '#f2b441'), c(58, 45, 2.8, '#e39f35')],
  p([twinkle(16, 20, 5), twinkle(84, 14, 4), twinkle(26, 44, 3.4), twinkle(86, 52, 3)].join(''), '#fff0c2'),
  p('M0 66Q18 50 38 62T74 58T96 62V96H0z', '#1c1a47'),
  p('M0 80Q22 64 46 76T96 72V96H0z', '#120f30'),
);

const wave = poster(
  '#ffe2ab',
  c(24, 28, 14, C.coral),
  p('M0 58Q16 50 30 58Q44 66 58 60L96 64V96H0z', '#8cc9e8'),
  p('M96 20C68 8 40 24 36 50C34 66 44 72 50 70C42 60 50 46 62 46C72 46 76 54 72 58C84 60 94 52 96 44z', '#1f5fae'),
  p('M96 30C76 22 54 34 50 50C54 44 62 42 68 44C78 46 80 54 78 58Q90 58 96 46z', '#2f7fd0'),
  p('M0 74Q14 60 28 68Q40 74 52 69Q66 62 78 66L96 62V96H0z', '#1f5fae'),
  p('M0 84Q20 74 40 82T96 78V96H0z', '#174a8c'),
  p(
    `${bumps(
      [
        [36, 60],
        [33, 50],
        [36, 39],
        [43, 30],
        [52, 22],
        [63, 16],
        [75, 12],
        [87, 11],
        [99, 13],
      ],
      0.56,
      false,
    )}L99 26Q60 14 44 40L36 60z`,
    C.white,
  ),
  [c(33, 68, 2.4, C.white), c(26, 62, 1.8, C.white), c(40, 74, 1.6, C.white)],
);

const rain = () => {
  const drops = [
    [24, 22],
    [38, 14],
    [33, 38],
    [20, 50],
    [60, 20],
    [74, 32],
    [64, 44],
    [80, 54],
    [70, 70],
    [24, 74],
    [38, 66],
    [82, 16],
  ];
  return poster(
    '#3d5f86',
    [c(28, 60, 13, '#e9a655', { o: 0.75 }), c(70, 58, 16, '#d86f6b', { o: 0.6 }), c(58, 78, 10, '#e9c36b', { o: 0.7 })],
    p('M12 96V62h16V50h14v22h10V58h18v14h14v24z', '#2b4569', { o: 0.8 }),
    l('M24 26v14M38 18v10M74 36v18M60 24v8M70 74v10M20 54v8', '#a9cbe8', 1.6, { o: 0.6 }),
    p(drops.map(([x, y]) => `M${x} ${y - 4}q4 5 0 7.4q-4-2.4 0-7.4z`).join(''), '#d7ecfb'),
    p(`${box(0, 0, 96, 96)}M10 10v35h34v-35zM52 10v35h34v-35zM10 53v34h34v-34zM52 53v34h34v-34z`, '#f3e2cb', { 'fill-rule': 'evenodd' }),
    p('M10 10h34v3H13v32h-3zM52 10h34v3H55v32h-3zM10 53h34v3H13v31h-3zM52 53h34v3H55v31h-3z', '#1d2f4d', { o: 0.35 }),
  );
};

const city = () => {
  const roll = dice(11);
  const towers = [
    [4, 40, 16],
    [18, 22, 18],
    [36, 50, 14],
    [50, 12, 17],
    [66, 34, 14],
    [79, 46, 15],
  ];
  const lit = [];
  for (const [x, y, w] of towers)
    for (let row = y + 6; row < 88; row += 7)
      for (let col = x + 3; col < x + w - 3; col += 4.6) if (roll() > 0.42) lit.push(box(col, row, 2.6, 3.6));
  return poster(
    '#34235f',
    c(76, 20, 9, '#ffd98a'),
    p('M0 60h10v-12h14v8h12V38h12v16h16V44h12v14h20v38H0z', '#4b3585'),
    p(`${towers.map(([x, y, w]) => box(x, y, w, 96 - y)).join('')}M57.5 12V2h2v10z`, '#170f33'),
    p(towers.map(([x, y, w]) => box(x + w - 1.8, y, 1.8, 96 - y)).join(''), '#6d4fb3'),
    p(lit.join(''), '#ffc75e'),
    p('M0 88h96v8H0z', '#0d0821'),
  );
};

const sun = () => {
  const rim = ring(48, 50, 80, 32);
  const rays = rim.filter((_, i) => i % 2 === 0).map((from, i) => poly([[48, 50], from, rim[2 * i + 1]]));
  return poster(
    '#ff7d45',
    p(rays.join(''), '#ffb03b'),
    p(star(48, 50, 16, 36, 25, 0.25), '#ffd25a'),
    c(48, 50, 22, '#ff7d45'),
    c(48, 50, 19, '#fff0b8'),
    p('M48 31a19 19 0 1 0 14 31.8A23 23 0 0 1 48 31z', '#ffd978'),
  );
};

const kite = poster(
  '#cfe9f7',
  p(
    bumps([
      [-4, 30],
      [6, 22],
      [18, 24],
      [26, 32],
      [14, 34],
      [-4, 34],
    ]),
    C.white,
  ),
  p(
    bumps([
      [66, 74],
      [76, 66],
      [88, 68],
      [100, 72],
      [100, 80],
      [66, 80],
    ]),
    C.white,
  ),
  l('M44 58C30 66 44 74 30 80S14 84 10 96', '#8a5a66', 1.6),
  g(
    { t: turn(24, 52, 36) },
    p('M52 8L74 34L52 66L30 34z', '#e63f3f'),
    p('M52 8L74 34H52z', '#ff8268'),
    p('M52 34V66L30 34z', '#b92a3d'),
    l('M52 8V66M30 34H74', '#fff0d8', 1.5),
  ),
  p('M38 65l-6-4 1 8zM38 65l7-1-4 6zM33 79l-5-5-1 7zM33 79l7 1-5 5zM17 86l-6-3 1 8zM17 86l7-1-5 6z', C.amber),
);

const plane = poster(
  '#5aa9f5',
  p(
    bumps([
      [54, 86],
      [66, 76],
      [80, 80],
      [92, 74],
      [104, 84],
      [104, 100],
      [54, 100],
    ]),
    '#8cc8ff',
  ),
  p(
    bumps([
      [-6, 76],
      [8, 68],
      [22, 74],
      [34, 84],
      [34, 100],
      [-6, 100],
    ]),
    '#a9d8ff',
  ),
  l('M4 66C14 50 30 78 36 62S24 44 40 50', C.white, 2, { dash: '1 5' }),
  p('M86 14L26 40L44 48z', C.white),
  p('M86 14L44 48L48 70L56 54z', '#cfdcf2'),
  p('M86 14L56 54L72 62z', '#fff3d6'),
  p('M44 48L48 70L56 54z', '#8fa6cf'),
);

const boat = poster(
  '#ffc98b',
  c(66, 34, 12, '#fff0b8'),
  p('M0 50Q14 30 30 44Q42 22 60 42Q76 30 96 46V56H0z', '#c2687a'),
  p('M0 54Q20 40 38 50T96 48V60H0z', '#8c4a72'),
  r(0, 56, 96, 40, 0, '#2f8f9d'),
  p('M54 58h26l-6 3h12l-8 4h8l-10 4H58l4-4h-8l6-4z', '#ffe2a3', { o: 0.9 }),
  p('M38 26V60H18Q34 46 38 26z', '#fff6e6'),
  p('M42 20Q62 36 62 60H42z', '#ffe0b0'),
  r(38.6, 16, 3, 52, 1, '#5d3326'),
  p('M10 64H70Q66 78 56 78H24Q14 78 10 64z', '#d9483f'),
  p('M10 64H70L68.5 69H11.8z', '#ff8b6b'),
  l('M4 80q8-5 14 0t14 0t14 0t14 0t14 0M34 89q7-4 12 0t12 0t12 0', '#8fd6d6', 2),
);

const flags = () => {
  const hues = [C.coral, C.amber, '#2fa58a', '#3a86d1', '#e0457b'];
  const row = (y, dip, shift) =>
    [1, 2, 3, 4, 5].map((_, i) => {
      const sag = (x) => y + dip * (1 - ((x - 48) / 48) ** 2);
      const x = 2 + i * 19.2;
      return p(`M${x} ${sag(x)}L${x + 15} ${sag(x + 15)}L${x + 7.5} ${sag(x + 7.5) + 21}z`, hues[(i + shift) % 5]);
    });
  const rope = (y, dip) => l(`M-2 ${y}Q48 ${y + 2 * dip} 98 ${y}`, '#5a3d4d', 1.6);
  return poster(
    '#fdebc8',
    [row(8, 8, 0), rope(8, 8)],
    [row(36, 10, 2), rope(36, 10)],
    [row(64, 7, 4), rope(64, 7)],
    p([circle(12, 40, 1.6), circle(84, 38, 1.6), circle(30, 70, 1.4), circle(70, 72, 1.4), circle(50, 40, 1.4)].join(''), '#e9a655'),
  );
};

const leaf = poster(
  '#f6cf5f',
  p('M0 0h96L0 96z', '#fadb7c'),
  p('M20 82C8 44 34 14 82 14C86 56 62 88 26 80z', '#2f9a5d'),
  p('M20 82C24 58 46 34 82 14C86 56 62 88 26 80z', '#53bf72'),
  l('M12 92C24 66 48 38 78 18', '#1d6b45', 3),
  l('M30 67l2-20M42 53l1-20M56 39l0-15M32 65l22 6M44 51l24 6M58 37l18 4', '#1d6b45', 1.8),
);

const map = poster(
  '#e8705f',
  g(
    { t: turn(-7, 48, 48) },
    p('M12 26L32 18V74L12 82zM52 26L72 18V74L52 82z', '#fff3d6'),
    p('M32 18L52 26V82L32 74zM72 18L88 26V82L72 74z', '#eed9ae'),
    p('M12 58L32 48L52 60V82L32 74L12 82z', '#9ed3a8'),
    p('M52 60L72 50L88 58V82L72 74L52 82z', '#86bfa0'),
    l('M17 36Q26 28 34 38T52 40T66 34', '#c9486a', 2.4, { dash: '3.5 4' }),
    l('M14 70Q30 58 44 68T86 64', '#5aa9f5', 3.4),
    l('M72 28l8 8M80 28l-8 8', '#c9486a', 3),
    c(17, 36, 3, '#c9486a'),
  ),
);

const dots = () => {
  const rows = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3].map((col) => circle((row % 2 ? 24 : 12) + col * 24, 8 + row * 20, 6.5)));
  return poster('#2fb39a', p(rows.join(''), '#fff3d6'), c(60, 48, 6.5, C.coral));
};

const stripes = poster(
  '#ffcf5c',
  [0, 1, 2, 3, 4].map((i) => p(`M${-96 + i * 42} 96L${i * 42} 0h21L${-75 + i * 42} 96z`, i % 2 ? '#ef5f7a' : '#3b4fa8')),
);

/** Covers by file name. */
export const pictures = {
  'covers/moon': moon,
  'covers/wave': wave,
  'covers/rain': rain(),
  'covers/city': city(),
  'covers/sun': sun(),
  'covers/kite': kite,
  'covers/plane': plane,
  'covers/boat': boat,
  'covers/flags': flags(),
  'covers/leaf': leaf,
  'covers/map': map,
  'covers/dots': dots(),
  'covers/stripes': stripes,
};
