/** Maya's room in the evening, and the desk in front of her. Painted without outlines, so that what is outlined stands out. */
import { C, box, c, circle, e, g, ink, l, p, r, star, svg, turn, twinkle } from './pen.mjs';
import { fairyLights, pot, skyline, spines } from './furniture.mjs';

/** Lamp light on the wall falls in rings, as a poster would print it. */
const wall = [
  r(0, 0, 1280, 720, 0, '#4a3675'),
  [
    [760, '#553a78'],
    [590, '#643f79'],
    [430, '#774776'],
    [280, '#8f5271'],
  ].map(([radius, hue]) => c(1110, 430, radius, hue)),
  p('M0 600H1280V720H0z', '#2a1d49'),
  p('M0 590H1280V604H0z', '#6a4f90'),
];

/** A painted record on the wall: half the room's motif, and a halo for whoever sits there. */
const mural = [
  [
    [262, '#5d4390'],
    [222, '#8a4a86'],
    [184, '#b3566f'],
    [146, '#d9775f'],
    [106, '#eda157'],
  ].map(([radius, hue]) => c(400, 340, radius, hue)),
  [242, 203, 165, 126].map((radius) => c(400, 340, radius, 'none', { s: '#fff3d6', w: 1.6, o: 0.2 })),
];

const windowView = () => [
  r(560, 76, 300, 330, 0, '#2d2a6b'),
  p('M560 170Q640 150 720 168T860 158V406H560z', '#4b3a8c'),
  p('M560 226Q640 208 730 228T860 216V406H560z', '#8a4f9c'),
  p('M560 276Q650 258 740 278T860 268V406H560z', '#d9688a'),
  p('M560 318Q660 300 750 320T860 310V406H560z', '#ff9a6b'),
  c(790, 138, 26, '#fff0c2'),
  c(780, 131, 24, '#2d2a6b'),
  p(
    [
      [590, 110, 5],
      [640, 140, 3.5],
      [690, 104, 4.5],
      [745, 160, 3],
      [610, 186, 3],
      [836, 196, 3.5],
    ]
      .map(([x, y, k]) => twinkle(x, y, k))
      .join(''),
    '#fff0c2',
  ),
  skyline(560, 860, 406, 21, '#6b3f86', '#ffb36b', [60, 120]),
  skyline(560, 860, 406, 4, '#2b1d55', '#ffc75e', [30, 92]),
];

const windowFrame = [
  p(`${box(546, 62, 328, 352)}M560 76V404H704V76zM716 76V404H860V76z`, '#c9a0b4', { 'fill-rule': 'evenodd' }),
  p('M546 62h328v352h-6V68H546z', '#f2cfc0'),
  p('M560 236h144v9H560zM716 236h144v9H716z', '#c9a0b4'),
  r(528, 408, 364, 20, 5, '#e8c2b8'),
  r(528, 420, 364, 8, 4, '#a57a9b'),
  p('M516 44H566Q574 150 552 250Q570 330 560 430H500Q518 240 516 44z', '#b84a6e'),
  p('M528 44h12Q546 160 532 250Q544 340 536 430h-14Q534 240 528 44z', '#963a63'),
  p('M904 44H854Q846 150 868 250Q850 330 860 430H924Q902 240 904 44z', '#d9607a'),
  p('M892 44h-12Q874 160 888 250Q876 340 884 430h14Q886 240 892 44z', '#f0867f'),
  r(490, 36, 444, 12, 6, '#e0a25c'),
  [c(490, 42, 11, '#ffc977'), c(934, 42, 11, '#ffc977')],
];

/** The cat of the house, asleep on the sill. */
const cat = g(
  { t: 'translate(604 340)' },
  p('M0 70Q-4 22 42 14Q96 8 108 50Q112 66 106 70z', '#7d7595'),
  p('M62 15Q100 20 106 50Q110 62 104 70H92Q98 34 62 15z', '#f0a07e'),
  l('M60 20q-5 7-3 15M74 22q-5 7-3 14M46 19q-4 6-3 12', '#5d5578', 5),
  l('M100 66Q124 70 124 92T112 116', '#7d7595', 10),
  p('M-10 62L-14 30L4 42Q16 38 28 42L44 32L42 62Q38 74 16 74T-10 62z', '#8f88a8'),
  p('M-9 44l-2-8 9 6zM38 44l2-8-8 6z', '#f0a07e'),
  l('M0 58q5 5 9 0M22 58q5 5 9 0', '#2b2145', 2.6),
  l('M13 64q2.5 3 5 0', '#2b2145', 2.2),
);

const posters = [
  g(
    { t: turn(-4, 150, 200) },
    r(70, 96, 150, 196, 4, '#241a40', { o: 0.5 }),
    r(64, 90, 150, 196, 4, '#2f8f8f'),
    p('M64 200Q110 160 150 200T214 190V286H64z', '#1d6b78'),
    c(150, 150, 34, '#ffd27a'),
    p('M100 230L138 150L176 230z', '#e8705f'),
    p('M138 150L176 230H150z', '#ff9a7b'),
    r(64, 86, 30, 12, 2, '#ffb648', { t: turn(-30, 70, 92) }),
    r(190, 86, 30, 12, 2, '#ffb648', { t: turn(30, 210, 92) }),
  ),
  g(
    { t: turn(5, 100, 400) },
    r(40, 330, 120, 120, 4, '#241a40', { o: 0.5 }),
    r(36, 326, 120, 120, 4, '#f2d9b0'),
    r(50, 356, 92, 58, 8, '#5a3f8c'),
    r(60, 366, 72, 26, 13, '#f2d9b0'),
    [c(76, 379, 8, '#5a3f8c'), c(116, 379, 8, '#5a3f8c')],
    p('M68 414l8-16h40l8 16z', '#e0607f'),
  ),
];

const shelf = [
  p('M922 294H1246v9H916zM922 444H1246v9H916z', '#3a2244', { o: 0.35 }),
  r(930, 280, 324, 14, 3, '#c97a4a'),
  r(930, 430, 324, 14, 3, '#c97a4a'),
  p('M930 290h324v4H930zM930 440h324v4H930z', '#8a4a3a'),
  spines(946, 430, 118, 33, 9),
  g(
    { t: turn(-7, 1110, 430) },
    r(1062, 326, 104, 104, 3, '#1f6a72'),
    c(1114, 378, 40, '#ffb648'),
    c(1114, 378, 30, '#ff7f5e'),
    c(1114, 378, 19, '#e0457b'),
    c(1114, 378, 8, '#1f6a72'),
  ),
  spines(1184, 430, 60, 5, 5),
  spines(1130, 280, 110, 14, 8),
  pot(992, 280, 1, '#f2d9b0', '#3a6fc4'),
  g(
    {},
    r(1046, 226, 68, 54, 8, '#43356b'),
    r(1052, 234, 56, 22, 4, '#2fb3a8'),
    c(1064, 268, 7, '#ffb648'),
    c(1096, 268, 7, '#ffb648'),
    r(1074, 262, 12, 12, 2, '#f2d9b0'),
    l('M1058 226V212H1102V226', '#43356b', 6),
  ),
];

const floorPlant = [
  p('M22 560H142L130 690H36z', '#b3683f'),
  p('M30 590H136l-2 16H32zM34 630H132l-2 16H36z', '#d99a63'),
  [
    [-36, 92, '#256b5c'],
    [-16, 128, '#2f8a6c'],
    [12, 118, '#37a07a'],
    [34, 84, '#4bbb8c'],
  ].map(([tilt, high, hue]) =>
    g(
      { t: turn(tilt, 82, 560) },
      p(`M82 566Q${82 - 44} ${560 - high * 0.6} 82 ${560 - high - 40}Q${82 + 44} ${560 - high * 0.6} 82 566z`, hue),
      l(`M82 562V${540 - high}`, '#1d5a4c', 3),
    ),
  ),
];

const room = svg(
  1280,
  720,
  wall,
  mural,
  windowView(),
  windowFrame,
  cat,
  posters,
  shelf,
  floorPlant,
  fairyLights(
    [
      [-20, 40],
      [210, 20],
      [500, 26],
      [720, 16],
      [940, 22],
      [1110, 60],
      [1300, 20],
    ],
    44,
    3,
  ),
);

/** The desk: its far edge is at 60, its near edge at 226. */
const pencil = (x, y, tilt, hue) =>
  g({ t: turn(tilt, x, y) }, p(`M${x} ${y}h9v-52l-4.5-12-4.5 12z`, hue), p(`M${x} ${y - 52}h9l-4.5-12z`, '#fbe3bf'));
const desk = svg(
  1280,
  260,
  p('M0 60H1280V230H0z', '#b86f45'),
  p('M520 60H1280V230H760Q1000 150 520 60z', '#cf8350'),
  p('M860 60H1280V230H1010Q1160 140 860 60z', '#e39b5f'),
  p('M0 60H1280V66H0z', '#f0b57a'),
  l('M-10 118Q200 104 420 122T700 112M60 192Q260 174 520 196T900 188M700 150Q940 136 1290 152', '#9c5a38', 2.4, { o: 0.55 }),
  p('M0 222H1280V260H0z', '#7a4230'),
  p('M0 222H1280V230H0z', '#f0b57a'),
  p('M760 230H1280V260H860z', '#935138'),
  ink(
    4,
    pencil(52, 92, -14, C.coral),
    pencil(72, 84, 2, C.sky),
    pencil(92, 94, 16, C.mint),
    p('M32 76H116L108 176Q74 186 40 176z', C.lilac),
    g(
      { stroke: 'none' },
      p('M96 78H114L106.5 174Q98 177 90 178z', '#d9ccff'),
      p('M34 78H50L56 179L41 175z', C.violet),
      p(star(74, 128, 5, 17, 8), C.paper),
    ),
  ),
  cassettes(),
  mug(),
  stickers(),
);

function cassettes() {
  const tape = (x, y, tilt, hue) =>
    g(
      { t: turn(tilt, x + 55, y + 12) },
      r(x, y, 112, 26, 5, hue),
      g({ stroke: 'none' }, r(x + 30, y + 6, 54, 14, 3, C.paper), l(`M${x + 38} ${y + 13}h26`, C.ink2, 3)),
    );
  return [
    e(196, 218, 74, 8, '#5d3326', { o: 0.5 }),
    ink(4, tape(140, 190, 0, C.coral), tape(146, 164, 2, '#2fb39a'), tape(136, 139, -3, C.amber)),
  ];
}

function mug() {
  return g(
    { t: 'translate(588 40) scale(.84)' },
    e(664, 216, 50, 8, '#5d3326', { o: 0.5 }),
    ink(4.6, l('M694 156q30-2 26 20t-32 20', C.ink, 14), p('M620 138H700V196Q700 216 680 216H640Q620 216 620 196z', C.rose)),
    l('M696 158q24-2 20 17t-26 17', '#f47ba4', 6),
    p('M682 140H698V196Q698 212 684 214Q692 180 682 140z', '#f8a3c0'),
    ink(4.6, e(660, 138, 40, 11, '#7a2a4d')),
    e(660, 140, 31, 6.5, '#5d3326'),
    c(655, 178, 12, C.paper),
    c(655, 178, 4, C.rose),
  );
}

function stickers() {
  return [
    g(
      { t: turn(-8, 420, 206) },
      ink(3, r(356, 186, 92, 34, 4, C.paper)),
      p([circle(376, 203, 8), star(402, 203, 5, 10, 4.6)].join(''), C.coral),
      p(twinkle(428, 203, 10), C.amber),
    ),
    ink(3.4, g({ t: turn(18, 520, 208) }, p('M486 202h58l14 6-14 6h-58z', C.sky), p('M544 202l14 6-14 6z', C.paper))),
    ink(3.4, c(690, 190, 22, C.mint), c(690, 190, 10, '#cf8350')),
    p('M697 171a20 20 0 0 1 10 27Q706 182 697 171z', '#c9f5e2'),
  ];
}

/** The two pieces by file name. */
export const pictures = { 'places/playlist/room': room, 'places/playlist/desk': desk };
