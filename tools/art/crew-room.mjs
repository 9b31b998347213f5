/** The Backup Crew's den under the roof: a wall of records, beanbags round a rug that is a record too, lamps, a corkboard. */
import { C, box, c, dots, e, g, ink, l, p, r, svg, turn, twinkle } from './pen.mjs';
import { fairyLights, pile, pool, pot, spines } from './furniture.mjs';

const shell = [
  r(0, 0, 1280, 720, 0, '#4d3573'),
  [
    [640, '#583a77'],
    [480, '#6b4479'],
    [330, '#834f74'],
  ].map(([radius, hue]) => c(1020, 400, radius, hue)),
  p('M0 0H1280V60H1150L1280 190V0M0 0V190L130 60H0z', '#33235c'),
  p('M0 172L150 40H172L0 196zM1280 172L1130 40H1108L1280 196zM0 40H1280V62H0z', '#8a5a4e'),
  p('M0 56H1280V62H0zM1130 40L1280 172V180L1122 44z', '#c58a60'),
  p('M0 530H1280V720H0z', '#7d4a44'),
  p('M560 530H1280V720H800Q960 620 560 530z', '#955a4a'),
  p('M0 522H1280V538H0z', '#a8765f'),
  l(
    'M0 580H1280M0 640H1280M0 700H1280M180 538V580M520 538V580M940 538V580M320 580V640M700 580V640M1120 580V640M120 640V700M860 640V700',
    '#5f3540',
    2.4,
    { o: 0.55 },
  ),
];

const rug = [
  [
    [452, 104, '#2b2050'],
    [440, 100, '#3d2f6b'],
    [360, 82, '#332659'],
    [270, 61, '#3d2f6b'],
    [180, 41, '#e8604f'],
    [150, 34, '#ffb648'],
    [52, 12, '#fff3d6'],
    [16, 4, '#2b2050'],
  ].map(([rx, ry, hue]) => e(640, 622, rx, ry, hue)),
  [400, 315, 225].map((rx) => e(640, 622, rx, rx * 0.227, 'none', { s: '#6d57a0', w: 2 })),
];

/** The wall of records: three shelves of cubbies. */
const CUBBY = { x: 92, y: 118, w: 138, h: 126 };
const at = (col, row) => [CUBBY.x + col * 145 + 8, CUBBY.y + (row + 1) * (CUBBY.h + 8)];
const sleeve = (x, y, ground, ...rings) => [
  r(x, y - 100, 100, 100, 3, ground),
  rings.map(([radius, hue]) => c(x + 50, y - 50, radius, hue)),
];
const tapeBox = (x, y, w, h, hue, light) => [
  r(x, y - h, w, h, 4, hue),
  r(x + w - 14, y - h, 14, h, 4, light),
  r(x + 14, y - h * 0.62, w - 42, 14, 3, '#fff3d6'),
  l(`M${x + w / 2 - 16} ${y - h * 0.24}h20`, '#2b2050', 5),
];
const shelfWall = [
  p('M80 116H552V536H80z', '#2b1c46', { o: 0.5, t: 'translate(-10 8)' }),
  r(84, 110, 458, 422, 6, '#9a5f45'),
  r(528, 110, 14, 422, 6, '#d0895c'),
  p(
    [0, 1, 2].flatMap((row) => [0, 1, 2].map((col) => box(CUBBY.x + col * 145, CUBBY.y + 8 + row * 134, CUBBY.w, CUBBY.h))).join(''),
    '#3d2650',
  ),
  spines(...at(0, 0), 128, 3, 6, 108),
  sleeve(at(1, 0)[0] + 10, at(1, 0)[1], '#e8604f', [40, '#ffb648'], [28, '#fff3d6'], [10, '#e8604f']),
  spines(...at(2, 0), 128, 29, 0, 110),
  tapeBox(at(0, 1)[0] + 2, at(0, 1)[1], 120, 54, '#2fa58a', '#7fe0be'),
  tapeBox(at(0, 1)[0] + 12, at(0, 1)[1] - 55, 96, 44, '#e0607f', '#ff9fb5'),
  spines(...at(1, 1), 128, 41, 7, 108),
  sleeve(at(2, 1)[0] + 12, at(2, 1)[1], '#2f6f8f', [44, '#1f4f6f'], [32, '#6cb8ff'], [18, '#fff3d6']),
  tapeBox(at(0, 2)[0] + 6, at(0, 2)[1] - 40, 108, 58, '#f2b04c', '#ffd98a'),
  tapeBox(at(1, 2)[0] + 4, at(1, 2)[1], 116, 62, '#6f52c4', '#a58bff'),
  pot(at(2, 2)[0] + 62, at(2, 2)[1], 0.86, '#f2d9b0', '#e8604f'),
  pile(420, 110, [
    [110, 14, '#e8704f', '#ff9a7b'],
    [92, 14, '#2fa58a', '#7fe0be'],
    [100, 12, '#f2b04c', '#ffd98a'],
  ]),
];

/** Corkboard with nothing on it that could be read. */
const scrap = (x, y, tilt, w, h, hue, ...kids) =>
  g(
    { t: turn(tilt, x + w / 2, y) },
    r(x + 3, y + 4, w, h, 2, '#5d3326', { o: 0.35 }),
    r(x, y, w, h, 2, hue),
    kids,
    c(x + w / 2, y + 6, 5, C.coral),
    c(x + w / 2 + 1.5, y + 4.5, 1.6, '#ffd0c0'),
  );
const cork = [
  r(626, 108, 330, 216, 8, '#2b1c46', { o: 0.45 }),
  r(634, 100, 330, 216, 8, '#8a4f2e'),
  r(646, 112, 306, 192, 4, '#d9a566'),
  p('M952 112V304H800Q930 240 952 112z', '#e8bc80'),
  dots(
    [
      [670, 140],
      [700, 280],
      [760, 130],
      [790, 250],
      [850, 290],
      [900, 140],
      [930, 220],
      [680, 220],
      [830, 200],
      [740, 200],
    ],
    '#b27c45',
    3,
  ),
  l('M716 138L816 150L764 238L902 216L882 132', '#e0457b', 3),
  scrap(676, 132, -6, 80, 60, '#fff6e6', l('M688 156h54M688 168h40', '#8d7db3', 5)),
  scrap(780, 144, 4, 72, 72, '#2fb39a', c(816, 184, 22, '#1f1738'), c(816, 184, 8, '#ffb648')),
  scrap(728, 232, 3, 72, 56, '#ffd98a', l('M740 258h46M740 270h30', '#b9783a', 5)),
  scrap(864, 210, -4, 76, 78, '#fff6e6', r(872, 226, 60, 44, 2, '#6cb8ff'), p('M872 270l20-26 16 16 10-10 14 20z', '#2f7f6b')),
  scrap(850, 126, 8, 64, 50, '#ff9fb5', p(twinkle(882, 154, 14), '#fff6e6')),
];

/** What the round window shows at a time of day: sky, far hills, near hills, and what stands in the sky. */
const SKIES = {
  morning: ['#ffd7a8', '#e9a98f', '#a9779f', [c(1036, 178, 20, '#fff6e6'), c(1036, 178, 27, '#fff6e6', { o: 0.35 })]],
  day: ['#8fcdf5', '#79bfa0', '#5da57c', [c(1098, 158, 17, '#fff0c2'), e(1040, 164, 22, 8, '#fff6e6'), e(1056, 158, 16, 8, '#fff6e6')]],
  evening: [
    '#2d2a6b',
    '#5a3f94',
    '#d9688a',
    [
      c(1096, 162, 18, '#fff0c2'),
      c(1088, 157, 16, '#2d2a6b'),
      p([twinkle(1030, 160, 5), twinkle(1058, 140, 3.5), twinkle(1048, 184, 3)].join(''), '#fff0c2'),
    ],
  ],
};

/** A round window in the gable. */
const porthole = ([sky, far, near, above]) => [
  c(1066, 190, 84, '#c58a60'),
  c(1066, 190, 72, sky),
  p('M996 206Q1040 190 1080 208T1137 202A72 72 0 0 1 996 206z', far),
  p('M1000 222Q1050 210 1090 226T1130 222A72 72 0 0 1 1000 222z', near),
  above,
  l('M1066 118V262M994 190H1138', '#c58a60', 7),
  l('M1110 118A84 84 0 0 1 1148 172', '#f2c28a', 5),
];

/** The window alone, to be hung over the one in the room, or elsewhere. */
const windowAt = (time) => svg(180, 180, g({ transform: 'translate(-976 -100)' }, porthole(SKIES[time])));

const cabinet = [
  r(664, 440, 300, 96, 6, '#8a4f3c'),
  r(944, 440, 20, 96, 6, '#c57d55'),
  p('M676 452h128v72H676zM816 452h128v72H816z', '#a9653f'),
  [c(796, 488, 5, '#ffd98a'), c(824, 488, 5, '#ffd98a')],
  r(674, 532, 14, 14, 0, '#5d3326'),
  r(936, 532, 14, 14, 0, '#5d3326'),
];
const player = ink(
  3.4,
  r(700, 410, 130, 32, 8, C.coral),
  p('M704 410L716 360H822L826 410z', '#fff6e6', { o: 0.9 }),
  e(764, 408, 50, 9, C.night),
  e(764, 407, 16, 3.4, C.amber),
  r(714, 422, 36, 8, 4, C.brick),
  c(812, 426, 5, C.amber),
);

const floorLamp = [
  l('M1180 330V594', '#2b1c46', 8),
  e(1180, 598, 48, 11, '#2b1c46'),
  ink(4, p('M1116 352L1144 262H1216L1244 352z', C.amber)),
  p('M1196 264h18l27 86h-33z', '#ffe6ae'),
  p('M1146 264h12l-20 86h-19z', '#f0952f'),
  p('M1120 344h120l2.5 8h-125z', '#fff6d6'),
];

/** A beanbag with a dent where somebody was. */
const bag = (x, y, k, hue, shade, light) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    e(0, 6, 128, 18, '#1d1730', { o: 0.35 }),
    p('M-120-30C-128-80-92-140-30-160C20-174 84-150 104-96C124-56 128-14 100-2C60 10-60 10-98-2C-116-8-118-18-120-30z', hue),
    p('M-120-30C-128-80-92-140-40-156C-88-120-92-40-50 4C-70 4-88 2-98-2C-116-8-118-18-120-30z', shade),
    p('M50-148C84-136 96-116 104-96C124-56 128-14 100-2Q92 0 84 2C112-40 96-110 50-148z', light),
    l('M-120-30C-128-80-92-140-30-160C20-174 84-150 104-96C124-56 128-14 100-2C60 10-60 10-98-2C-116-8-118-18-120-30z', C.ink, 4.4),
    l('M-60-116Q-10-76 56-112M-2-94Q-10-50-4-20M-40-104q8 10 6 22M34-102q-6 10-2 20', C.ink, 3.4, { o: 0.6 }),
    p('M-34-160q4-16 16-14t14 12z', shade, { s: C.ink, w: 4 }),
  );

const room = svg(
  1280,
  720,
  shell,
  shelfWall,
  pool(1180, 330, 220, '#ffd98a'),
  cork,
  porthole(SKIES.evening),
  cabinet,
  player,
  fairyLights(
    [
      [-10, 96],
      [150, 56],
      [420, 60],
      [690, 58],
      [960, 60],
      [1130, 56],
      [1290, 96],
    ],
    48,
    8,
  ),
  floorLamp,
  rug,
  bag(236, 640, 1, C.coral, C.brick, '#ff9d8c'),
  bag(1010, 650, 1.02, '#3fb58f', '#2a8a6c', '#8fe6c6'),
  bag(560, 584, 0.66, C.amber, C.honey, '#ffd98a'),
  ink(
    3.4,
    g({ t: turn(-6, 470, 660) }, r(420, 640, 74, 50, 6, C.lilac), r(432, 650, 50, 22, 3, C.paper)),
    g({ t: turn(9, 760, 660) }, c(772, 650, 34, C.night), r(700, 622, 66, 66, 4, C.sky)),
  ),
  c(733, 655, 16, C.paper, { t: turn(9, 760, 660) }),
  l('M442 661h30', C.ink2, 4),
);

/** The den by file name. */
export const pictures = {
  'crew/room': room,
  ...Object.fromEntries(Object.keys(SKIES).map((time) => [`crew/window-${time}`, windowAt(time)])),
};
