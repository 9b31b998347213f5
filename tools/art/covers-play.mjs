/** Playlist covers, part four: games and sport. */
import { box, c, dots, e, g, l, n, p, poly, r, scallop, star, twinkle } from './pen.mjs';
import { poster } from './poster.mjs';

const gift = poster(
  '#1f8f86',
  c(56, 44, 40, '#2fa89a'),
  l('M10 16l4 3M84 40l-3 4M20 64l-4-2M36 8l-3 3M74 8l4 2', '#ffd25f', 3.4),
  l('M12 40l4-1M88 22l-2 4M88 64l-4 1M52 6l4 1', '#ff9fb8', 3.4),
  l('M22 28l-4-1M78 24l3 3M8 56l2-4M90 48l1 1', '#bff2e2', 3.4),
  r(0, 80, 96, 16, 0, '#14686a'),
  e(50, 85, 36, 4, '#0d4a50'),
  p('M20 46h58v39H20z', '#e0457b'),
  p('M64 46h14v39H64z', '#ff7fa3'),
  p('M20 46h10v39H20z', '#b32d60'),
  p('M43 46h12v39H43z', '#ffc04d'),
  p('M20 46h58v5H20z', '#8c2050', { o: 0.6 }),
  r(16, 34, 66, 14, 3, '#ee5b8c'),
  p('M66 34h13q3 0 3 3v8q0 3-3 3H66z', '#ff9fbb'),
  p('M43 34h12v14H43z', '#ffd87a'),
  p('M49 35Q28 36 24 26T34 12Q46 14 49 35z', '#ffc04d'),
  p('M49 35Q70 36 74 26T64 12Q52 14 49 35z', '#ffe09a'),
  p('M46 31Q34 31 31 26T35 19Q42 20 46 31zM52 31Q64 31 67 26T63 19Q56 20 52 31z', '#d98a1f'),
  r(43, 27, 12, 11, 4, '#ffd25f'),
);

/** Square blocks, one string a row: the way a building game draws. */
const blocks = (rows, hues, x, y, size) =>
  Object.entries(hues).map(([key, hue]) => {
    const runs = rows.flatMap((row, j) => [...row.matchAll(new RegExp(`${key}+`, 'g'))].map((run) => [run.index, j, run[0].length]));
    return p(runs.map(([i, j, long]) => box(x + i * size, y + j * size, long * size, size)).join(''), hue);
  });
const SWORD = [
  '...........bc',
  '..........abc',
  '.........abc.',
  '........abc..',
  '.......abc...',
  'dd....abc....',
  '.dd..abc.....',
  '..ddabc......',
  '...dec.......',
  '...gdee......',
  '..gf.dee.....',
  '.gf...de.....',
  'hg...........',
];
const sword = poster(
  '#8fd6f2',
  p('M8 8h18v18H8z', '#fff0b0'),
  p('M26 20h18v6h8v6H18v-6h8z', '#fff'),
  p('M78 48h18v6H72v-3h6z', '#fff', { o: 0.8 }),
  p('M0 72h12v-8h18v8h18v6h18v-6h14v-8h16v36H0z', '#6dbb62'),
  p('M0 72h12v4H0zM12 64h18v4H12zM30 72h18v4H30zM48 78h18v4H48zM66 72h14v4H66zM80 64h16v4H80z', '#a5e08a'),
  p('M0 86h20v-2h28v4h30v-6h18v14H0z', '#8a5a3c'),
  p('M34 88h6v4h-6zM58 91h8v3h-8zM84 86h6v4h-6z', '#a97350'),
  blocks(
    SWORD,
    { a: '#9c2340', b: '#ef4b4f', c: '#ff9478', d: '#e0902b', e: '#ffd25f', f: '#a8663a', g: '#6b3f2a', h: '#5a3fb0' },
    10,
    8,
    6,
  ),
);

const gem = poster(
  '#2a1f63',
  p(star(48, 50, 12, 70, 26), '#3a2c80'),
  p('M28 24H68L86 44L48 86L10 44z', '#2fb3a8'),
  p('M28 24L10 44H30z', '#2a8fb0'),
  p('M28 24L40 24L30 44z', '#5fd6c4'),
  p('M40 24H56L66 44H30z', '#a8f2e0'),
  p('M56 24H68L66 44z', '#d8fff4'),
  p('M68 24L86 44H66z', '#7ee8d4'),
  p('M10 44H30L48 86z', '#1f6f9a'),
  p('M30 44H66L48 86z', '#3fc4b4'),
  p('M66 44H86L48 86z', '#8ff0dc'),
  p('M50 44H66L48 86z', '#5fdcc8'),
  p('M36 30l4-4h6l-7 10z', '#fff', { o: 0.7 }),
  p(`${twinkle(80, 22, 9)}${twinkle(16, 26, 5)}${twinkle(22, 76, 6)}`, '#fff0c9'),
);

const castle = poster(
  '#ffa873',
  c(66, 42, 32, '#ffc08a'),
  c(66, 42, 21, '#ffdfa0'),
  p('M0 70Q24 52 48 66T96 60V96H0z', '#8f5aa0'),
  p('M0 86Q30 72 60 82T96 78V96H0z', '#5b3f90'),
  p('M40 82h17Q60 90 72 96H34Q44 90 40 82z', '#e8b98a'),
  p('M49 12V2l11 3.5-11 3.5z', '#e0457b'),
  [
    [14, 46, 18, 38],
    [66, 46, 18, 38],
    [37, 34, 24, 30],
  ].map(([x, y, w, h]) => [
    p(box(x, y, w, h), '#b79cee'),
    p(box(x + w * 0.6, y, w * 0.4, h), '#e6daff'),
    p(`M${x - 4} ${y}L${n(x + w / 2)} ${y - 23}L${x + w + 4} ${y}z`, '#cf3f45'),
    p(`M${n(x + w / 2)} ${y - 23}L${x + w + 4} ${y}H${n(x + w * 0.6)}z`, '#ff8068'),
  ]),
  p('M30 56h5v5h5v-5h6v5h6v-5h6v5h5v-5h5v28H30z', '#9a7cdc'),
  p('M40 84V75q0-9 8.5-9t8.5 9v9z', '#43296f'),
  p('M19.5 58q0-4 3.5-4t3.5 4v8h-7zM71.5 58q0-4 3.5-4t3.5 4v8h-7zM45 46q0-5 4-5t4 5v7h-8z', '#ffd25f'),
);

/** A toy brick in parallel projection, its near corner at x, y: `a` studs to the left, `b` to the right, those under another left out. */
const toyBrick = (x, y, a, b, covered, [left, top, right, rim]) => {
  const [dx, dy, high] = [12, 7, 17];
  const at = (i, j, up = high) => [x + (j - i) * dx, y - (i + j) * dy - up];
  const cells = Array.from({ length: a * b }, (_, k) => [k % a, Math.floor(k / a)]).filter(([i, j]) => i < covered || j < covered);
  const studs = (piece) =>
    cells
      .map(([i, j]) =>
        at(i + 0.5, j + 0.5)
          .map(n)
          .join(' '),
      )
      .map((place) => `M${place}${piece}`)
      .join('');
  return [
    p(poly([at(0, 0, 0), at(a, 0, 0), at(a, 0), at(0, 0)]), left),
    p(poly([at(0, 0, 0), at(0, b, 0), at(0, b), at(0, 0)]), right),
    p(poly([at(0, 0), at(a, 0), at(a, b), at(0, b)]), top),
    p(studs('m-7.5-5v5a7.5 4.4 0 0 0 15 0v-5z'), left),
    p(studs('m1-5v9.3a7.5 4.4 0 0 0 6.5-4.3v-5z'), right),
    p(studs('m-7.5-5a7.5 4.4 0 0 0 15 0a7.5 4.4 0 0 0-15 0z'), rim),
  ];
};
const brick = poster(
  '#ffc94a',
  p('M0 62L96 14V96H0z', '#ffdc85'),
  p('M4 72L46 96L98 70L54 48z', '#d9962b', { o: 0.5 }),
  toyBrick(48, 91, 3, 3, 1, ['#1f5fa8', '#3a86d1', '#5aa8f0', '#8cc8ff']),
  toyBrick(48, 60, 2, 2, 2, ['#b8323a', '#e8503f', '#ff7f68', '#ffab98']),
);

/** A football boot from the side, its toe to the right. */
const boot = (hue, shade, light, place) =>
  g(
    { t: place },
    p('M20 78l2 7h6l2-7zM36 78l2 7h6l2-7zM60 78l2 7h6l2-7zM74 78l2 7h6l2-7z', '#2b2145'),
    p('M13 36Q12 28 20 27L39 29Q44 43 62 49Q86 53 88 70L86 75H16Q10 62 13 36z', hue),
    p('M13 36Q12 28 20 27L24 27.5Q20 54 28 75H16Q10 62 13 36z', shade),
    p('M68 51Q86 55 88 70L86 75H64Q60 60 68 51z', light),
    p('M18 26.5L40 28.5L42 35Q30 38 17 33z', '#2b2145'),
    p('M34 75Q36 56 50 44L57 47.5Q46 60 46 75z', '#fff6e6'),
    l('M43 38l7-4M48 43l7-5M54 46.5l6-6M61 49l4-6', '#fff6e6', 2.8),
    p('M13 71H88.5q.5 9-8.5 9H21q-8 0-8-9z', '#fff6e6'),
    p('M72 71H88.5q.5 9-8.5 9H68z', '#ffffff'),
    p('M13 71h12l3 9H21q-8 0-8-9z', '#e3cfa8'),
  );
const boots = poster(
  '#3a9a62',
  p('M0 0H24V96H0zM48 0H72V96H48z', '#45aa6e'),
  l('M-4 26Q50 6 100 30', '#e9fbe9', 3.4, { o: 0.85 }),
  e(50, 87, 42, 5, '#1a5c3c', { o: 0.7 }),
  boot('#5b4bc4', '#43359c', '#8a7bea', 'translate(16 -10) scale(.88)'),
  boot('#ff7043', '#d9483f', '#ffa06b', 'translate(-4 3)'),
);

const whistle = poster(
  '#7a3f9c',
  p('M0 0H96L0 78z', '#8c50b0'),
  l('M24 40Q2 30 12 16T44 8T78 4T104 20', '#43205c', 6.5),
  l('M24 40Q2 30 12 16T44 8T78 4T104 20', '#ff7f9c', 4),
  c(24, 42, 6, 'none', { s: '#e9e4f2', w: 3.4 }),
  e(44, 88, 34, 4, '#43205c', { o: 0.6 }),
  p('M40 34H86q4 0 4 4v13q0 4-4 4H64Q67 84 40 85T15 59T40 34z', '#f5a623'),
  p('M40 34H86q4 0 4 4v6H58Q46 40 33 36Q36 34 40 34z', '#ffd25f'),
  p('M82 34h4q4 0 4 4v13q0 4-4 4h-4z', '#fff0b8'),
  p('M64 55Q66 78 46 84Q62 70 58 50H64z', '#ffdf8a'),
  p('M40 34Q15 34 15 59T40 85Q24 76 25 58T40 34z', '#c97a14'),
  p('M50 34H64L58 46H52z', '#43205c'),
  [c(40, 60, 13, '#c97a14'), c(41, 60, 11, '#43205c'), c(44, 63, 6.5, '#ff7f9c'), c(46, 61, 2, '#ffd0dc')],
  l('M54 26l-2-9M64 27l5-8M45 27l-7-6', '#fff0b8', 3.4),
);

const trophy = poster(
  '#8c2446',
  p('M30 0H66L96 84V96H0V84z', '#a8354f'),
  p('M40 0H56L78 84H18z', '#c44d58'),
  r(0, 84, 96, 12, 0, '#5c1638'),
  e(48, 86, 32, 4, '#ffd98a', { o: 0.6 }),
  l('M28 24Q12 22 14 34T34 50', '#d98a1f', 5),
  l('M68 24Q84 22 82 34T62 50', '#ffe09a', 5),
  p('M43 52h10l2 14H41z', '#d98a1f'),
  p('M49 52h4l2 14h-6z', '#ffd25f'),
  p('M25 16H71Q72 56 48 57T25 16z', '#ffbe3d'),
  p('M60 16H71Q72 50 54 56Q62 40 60 16z', '#ffe9a8'),
  p('M25 16h8Q32 44 42 56Q24 50 25 16z', '#e0902b'),
  r(22, 12, 52, 7, 3.5, '#ffd97a'),
  p(star(48, 35, 5, 10, 4.6), '#c4472f'),
  r(36, 64, 24, 6, 3, '#ffbe3d'),
  p('M33 70H63l4 16H29z', '#3d2340'),
  p('M55 70h8l4 16H57z', '#6b3f5c'),
  r(40, 74, 16, 7, 1.5, '#ffd25f'),
  dots(
    [
      [12, 14],
      [86, 18],
      [8, 54],
      [90, 58],
    ],
    '#5fd6a8',
    2.4,
  ),
  l('M20 8l3 3M78 8l-3 2M16 66l-3 2M80 68l3 3', '#ffd98a', 3),
);

const medal = poster(
  '#4a63cf',
  p(star(48, 58, 16, 72, 40), '#5b75e0'),
  p('M22 0H44L60 42L46 48z', '#d9483f'),
  p('M29 0h8L54 43l-4 3z', '#fff3d6'),
  p('M74 0H52L36 42L50 48z', '#ff7f68'),
  p('M67 0h-8L42 43l4 3z', '#fffaf0'),
  r(38, 38, 20, 7, 3.5, '#ffe09a'),
  c(50, 67, 25, '#2f3f9c', { o: 0.5 }),
  p(scallop(48, 65, 25, 16), '#e0902b'),
  p('M48 38Q74 42 74 65T48 91Q66 66 48 38z', '#ffc04d'),
  c(48, 65, 20, '#ffc94a'),
  p('M58 48Q68 54 68 65T56 83Q66 66 58 48z', '#ffe9a8'),
  c(48, 65, 20, 'none', { s: '#d98a1f', w: 2 }),
  p(star(48, 65, 5, 13, 6), '#d9761f'),
  p(star(48, 64, 5, 12, 5.6), '#fff6d0'),
  p(`${twinkle(82, 42, 6)}${twinkle(14, 60, 5)}`, '#fff6d0'),
);

/** Covers by file name. */
export const pictures = {
  'covers/gift': gift,
  'covers/sword': sword,
  'covers/gem': gem,
  'covers/castle': castle,
  'covers/brick': brick,
  'covers/boots': boots,
  'covers/whistle': whistle,
  'covers/trophy': trophy,
  'covers/medal': medal,
};
