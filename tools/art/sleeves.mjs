/** Record sleeves, one for each case. Each hides one small speech bubble. */
import { readFileSync, readdirSync } from 'node:fs';
import { C, box, bumps, c, dots, g, heart, l, n, p, r, star, svg, turn, twinkle } from './pen.mjs';

const sleeve = (ground, ...kids) =>
  svg(
    240,
    240,
    r(0, 0, 240, 240, 0, ground),
    kids,
    c(120, 120, 108, 'none', { s: '#fff', w: 6, o: 0.06 }),
    p('M0 0h6v240H0z', '#000', { o: 0.16 }),
  );

/** A speech bubble about a middle, tail to the left. */
const bubble = (x, y, k) => {
  const to = (...parts) => parts.map((part, i) => n((i % 2 ? y : x) + part * k)).join(' ');
  const round = `C${to(1.2, -1, 1.2, 0.7, 0, 0.7)}Q${to(-0.3, 0.7, -0.5, 0.6)}`;
  const tail = `Q${to(-0.7, 1, -1.2, 1)}Q${to(-0.9, 0.6, -0.9, 0.2)}`;
  return `M${to(0, -1)}${round}${tail}C${to(-1.3, -0.5, -0.7, -1, 0, -1)}z`;
};

const disc = (x, y, k, label) => [
  c(x, y, k, '#17112c'),
  [0.92, 0.84, 0.76, 0.62, 0.54].map((part) => c(x, y, k * part, 'none', { s: '#3a2f61', w: 1.8 })),
  l(
    `M${x} ${y - k * 0.88}A${k * 0.88} ${k * 0.88} 0 0 1 ${x + k * 0.86} ${y - k * 0.2}M${x} ${y - k * 0.7}A${k * 0.7} ${k * 0.7} 0 0 1 ${x + k * 0.68} ${y - k * 0.16}`,
    '#6d57a0',
    3.4,
  ),
  label,
];

/** An empty label, and one mark in the grooves that is not music. */
const emptyPlaylists = sleeve(
  '#1f8f8a',
  [170, 148, 126].map((radius, i) => c(120, 128, radius, ['#27a199', '#33b5a8', '#4ac7b6'][i])),
  disc(120, 128, 96, [
    c(120, 128, 38, C.paper),
    p('M132 92a38 38 0 0 1 14 64q12-36-14-64z', C.paper2),
    c(120, 128, 30, 'none', { s: '#d8c39a', w: 2, dash: '5 6' }),
    c(120, 128, 6, '#17112c'),
  ]),
  p(bubble(62, 166, 12), C.coral),
  dots(
    [
      [57, 164],
      [62.5, 164],
      [68, 164],
    ],
    C.paper,
    1.6,
  ),
  p([twinkle(34, 40, 11), twinkle(210, 60, 8), twinkle(204, 214, 7)].join(''), '#e9fff6'),
);

/** Blocks: a castle anyone can walk into. */
const block = (x, y, k, [top, left, right]) => [
  p(`M${x} ${y}l${k}-${k / 2} ${k} ${k / 2}-${k} ${k / 2}z`, top),
  p(`M${x} ${y}l${k} ${k / 2}v${k}l-${k}-${k / 2}z`, left),
  p(`M${x + 2 * k} ${y}l-${k} ${k / 2}v${k}l${k}-${k / 2}z`, right),
];
const GRASS = ['#7fd67a', '#8a4f3c', '#b3704a'];
const STONE = ['#e4dcf5', '#8d7db3', '#b7a6dd'];
const GOLD = ['#fff0b8', '#e8932b', '#ffc04d'];
const newInTheLobby = sleeve(
  '#5a8ff0',
  c(186, 56, 26, '#fff0b8'),
  p(
    bumps(
      [
        [10, 70],
        [26, 54],
        [50, 58],
        [70, 72],
      ],
      0.6,
      false,
    ) + 'z',
    '#a9c8ff',
  ),
  p(
    bumps(
      [
        [150, 108],
        [170, 92],
        [200, 96],
        [224, 110],
      ],
      0.6,
      false,
    ) + 'z',
    '#a9c8ff',
  ),
  [
    [0, 2],
    [1, 1],
    [-1, 1],
    [2, 0],
    [0, 0],
    [-2, 0],
    [1, -1],
    [-1, -1],
    [0, -2],
  ]
    .toReversed()
    .map(([col, row]) => block(92 + col * 28, 158 + row * 14, 28, GRASS)),
  [
    [64, 130],
    [64, 102],
    [120, 130],
    [120, 102],
    [92, 116],
  ].map(([x, y]) => block(x, y, 28, STONE)),
  block(92, 88, 28, STONE),
  block(106, 66, 14, GOLD),
  p('M128 141l12-6v30l-12 6z', '#3a2a5e'),
  p('M120 60V22M120 22l30 9-30 10z', C.coral, { s: '#3a2a5e', w: 4 }),
  p(bubble(196, 168, 11), C.paper),
);

/** A page with a note in the margin that nobody asked for. */
const sharedHomework = sleeve(
  '#f2b63f',
  p('M0 240L240 60V240z', '#f7c860'),
  g(
    { t: turn(-6, 120, 120) },
    r(52, 34, 130, 178, 6, '#b3761d', { o: 0.5 }),
    r(46, 28, 130, 178, 6, C.paper),
    p('M160 28h10q6 0 6 6v166q0 6-6 6h-24q20-80 14-178z', C.white),
    l('M66 62h56', '#3a2a5e', 9),
    l('M66 90h90M66 108h82M66 126h90M66 162h90M66 180h60', '#cdbfa6', 6),
    r(62, 135, 98, 17, 3, '#b9f0d8'),
    l('M66 144h86', '#2f9c78', 6),
    l('M160 132v24', C.rose, 4),
    p('M160 120h36l-6 8 6 8h-36z', C.rose),
  ),
  p('M186 156l34 12-15 6-6 15z', '#3a2a5e'),
  p(bubble(206, 92, 17), '#3f7fd8'),
  dots(
    [
      [198, 90],
      [206, 90],
      [214, 90],
    ],
    C.paper,
    2.4,
  ),
);

/** Bubbles of a class, and one more. */
const oneMoreMember = sleeve(
  '#6a49b8',
  c(150, 90, 120, '#7a58c8'),
  [
    [72, 84, 38, '#ffb648'],
    [160, 74, 32, '#5fd6a8'],
    [62, 168, 31, '#6cb8ff'],
    [132, 144, 42, '#ff8f7e'],
  ].map(([x, y, k, hue]) => [
    p(bubble(x, y, k), hue),
    dots(
      [
        [x - k * 0.36, y - k * 0.16],
        [x + k * 0.36, y - k * 0.16],
      ],
      '#2b1f4d',
      k * 0.11,
    ),
    l(`M${x - k * 0.3} ${y + k * 0.14}q${k * 0.3} ${k * 0.26} ${k * 0.6} 0`, '#2b1f4d', k * 0.1),
  ]),
  p(bubble(194, 184, 28), 'none', { s: '#e3d7ff', w: 4.5, dash: '7 7' }),
  l('M186 176q0-8 8-8t8 7q0 5-8 8M194 190h.1', '#e3d7ff', 5),
  p([twinkle(212, 34, 9), twinkle(28, 40, 7), twinkle(104, 214, 7)].join(''), '#e3d7ff'),
);

/** A pot that sings, live from the kitchen. */
const liveFromTheKitchen = sleeve(
  '#ff8a6b',
  p([0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((col) => box(col * 60 + 2, row * 46 + 2, 56, 42))).join(''), '#ffa184'),
  r(0, 176, 240, 64, 0, '#7a2f4d'),
  r(0, 172, 240, 10, 0, '#fff3d6'),
  l('M88 74q-14-12 0-24t0-24M120 66q-14-12 0-24t0-24M152 74q-14-12 0-24t0-24', '#fff3d6', 7, { o: 0.85 }),
  l('M52 122H34M188 122h18', '#3a2a5e', 13),
  p('M48 96H192V150Q192 180 162 180H78Q48 180 48 150z', '#3f8fb8'),
  p('M168 96h24v54q0 28-28 30Q186 140 168 96z', '#7fc4e6'),
  p('M48 96h20q-14 50 14 84Q48 180 48 150z', '#2c6c94'),
  r(40, 86, 160, 16, 8, '#3a2a5e'),
  [c(100, 128, 6, '#1d1730'), c(140, 128, 6, '#1d1730')],
  p('M104 142h32q0 18-16 18t-16-18z', '#1d1730'),
  g({ t: turn(12, 206, 190) }, r(186, 168, 36, 62, 7, '#1d1730'), r(190, 174, 28, 46, 3, '#2fe0b5'), p(heart(204, 198, 9), C.paper)),
  [p(heart(34, 204, 12), C.rose), p(heart(64, 222, 7), C.amber)],
  p(bubble(182, 44, 10), C.paper),
);

/** A flame in running shoes. */
const streakFriends = sleeve(
  '#2b2a6e',
  c(120, 120, 100, '#383688'),
  l('M-4 196H90M20 212H70M150 212H250', '#5a58b8', 6),
  p(
    'M124 26C150 58 184 82 180 132C178 170 152 190 122 190S64 172 62 134C60 106 78 96 82 72C96 78 102 88 104 98C116 80 124 56 124 26z',
    '#ff7a45',
  ),
  p('M134 44C158 72 184 88 180 132C178 164 160 184 138 188C172 150 160 90 134 44z', '#ffae6b'),
  p('M122 104C136 122 152 132 150 152Q148 178 120 178T92 150C92 134 104 130 108 116Q116 122 118 130Q122 118 122 104z', '#ffd469'),
  [c(108, 146, 5.5, '#2b1f4d'), c(134, 146, 5.5, '#2b1f4d')],
  l('M112 158q9 8 18 0', '#2b1f4d', 4.4),
  [
    [78, -8],
    [128, 8],
  ].map(([x, tilt]) =>
    g({ t: turn(tilt, x + 20, 200) }, p(`M${x} 186h22q6 10 22 12q8 2 8 12H${x}z`, '#5fd6a8'), r(x - 3, 206, 58, 9, 4, C.paper)),
  ),
  p(star(46, 62, 5, 13, 6), C.amber),
  p(star(206, 74, 5, 9, 4.2), C.amber),
  p(bubble(202, 152, 11), '#b79cff'),
);

/** A whistle, and a note tied to it. */
const coachMessages = sleeve(
  '#3f9f62',
  p('M0 0h48v240H0zM96 0h48v240H96zM192 0h48v240h-48z', '#4bb070'),
  c(120, 240, 84, 'none', { s: '#e9f9ee', w: 5, o: 0.7 }),
  l('M94 86C20 20 190 -30 158 40Q140 78 100 86', '#e0457b', 9),
  l('M94 86C20 20 190 -30 158 40Q140 78 100 86', '#ff8fb0', 3),
  p('M60 96H196Q208 96 208 108V128H162A54 54 0 1 1 60 130z', '#ffc04d'),
  p('M160 98H196Q206 98 206 108V126H160A52 52 0 0 1 130 178Q164 150 140 98z', '#ffe09a'),
  c(112, 136, 25, '#2b1f4d'),
  c(112, 136, 14, '#ff6b5e'),
  p('M166 96h18v14h-18z', '#2b1f4d'),
  c(96, 90, 10, 'none', { s: '#2b1f4d', w: 6 }),
  g(
    { t: turn(14, 186, 178) },
    r(150, 156, 70, 48, 5, C.paper),
    p('M150 160L185 186L220 160', 'none', { s: '#c9b48a', w: 4 }),
    p(bubble(186, 190, 7), C.rose),
  ),
);

/** Friday: a heap of post in the last sun. */
const letter = (x, y, tilt, hue, flap) =>
  g(
    { t: turn(tilt, x + 42, y + 28) },
    r(x, y + 3, 84, 56, 5, '#4a1f3f', { o: 0.3 }),
    r(x, y, 84, 56, 5, hue),
    p(`M${x + 2} ${y + 3}L${x + 42} ${y + 32}L${x + 82} ${y + 3}z`, flap),
  );
const fridayInbox = sleeve(
  '#e8577a',
  [
    [118, '#f0706f'],
    [94, '#f88a66'],
    [70, '#ffa75e'],
    [48, '#ffc868'],
  ].map(([radius, hue]) => c(120, 112, radius, hue)),
  letter(28, 142, -14, '#fff3d6', '#e9d3a2'),
  letter(124, 138, 12, '#fff3d6', '#e9d3a2'),
  letter(76, 120, -3, '#6cb8ff', '#3f86d0'),
  letter(14, 180, 6, '#ffe2a3', '#e8b95a'),
  letter(142, 182, -9, '#5fd6a8', '#2f9c78'),
  letter(80, 172, 4, '#fffdf7', '#ead9b4'),
  p(heart(122, 208, 8), C.rose),
  p(bubble(160, 156, 8), '#7a3f9c'),
  l('M120 36V20M66 54L56 42M174 54L184 42M40 96L24 92M200 96L216 92', '#ffe09a', 6),
);

/** A plain record, for a case that nobody has drawn a sleeve for yet. */
const plain = sleeve('#5a4b8f', disc(120, 124, 92, c(120, 124, 34, C.paper)), p(bubble(62, 166, 12), C.amber));

const own = {
  'empty-playlists': emptyPlaylists,
  'new-in-the-lobby': newInTheLobby,
  'shared-homework': sharedHomework,
  'one-more-member': oneMoreMember,
  'live-from-the-kitchen': liveFromTheKitchen,
  'streak-friends': streakFriends,
  'coach-messages': coachMessages,
  'friday-inbox': fridayInbox,
};
const SCENARIOS = new URL('../../assets/scenarios/', import.meta.url);
const cases = readdirSync(SCENARIOS)
  .filter((file) => file.endsWith('.json') && !file.includes('schema'))
  .map((file) => JSON.parse(readFileSync(new URL(file, SCENARIOS), 'utf8')))
  .filter(({ form }) => form === 'case');

/** Sleeves by file name, one for each case there is. */
export const pictures = Object.fromEntries(cases.map(({ id }) => [`crew/sleeve-${id}`, own[id] ?? plain]));
