/** The edge of Kemi's football pitch: the clubhouse wall with its mural behind her, the dugout and the floodlights beyond. */
import { C, box, c, dots, e, g, ink, l, p, r, ring, star, turn } from './pen.mjs';
import { device, dusk, halo, leaves, place, shade, stars, tableTop } from './place-parts.mjs';

const sky = [
  r(0, 0, 1280, 720, 0, '#3a2f78'),
  dusk(560, 1280, 720, [
    [70, '#5b3a86', 12],
    [150, '#8f4a8c', -10],
    [216, '#cf6284', 10],
    [276, '#f58a6c', -8],
    [326, '#ffb878', 6],
  ]),
  stars(660, 12, 1270, 120, 12, 21),
  p('M700 176q30-20 56-4q34-18 52 8q20 0 26 10H688q2-10 12-14z', '#ffc0a8', { o: 0.4 }),
];

/** A floodlight on its mast, foot at x, y. */
const flood = (x, y, k) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    [132, 96, 62].map((radius) => c(0, -300, radius, '#fff0c2', { o: 0.15 })),
    p('M-7 0L-4-270H4L7 0z', '#2f2458'),
    r(-52, -334, 104, 68, 8, '#2f2458'),
    dots(
      [-34, 0, 34].flatMap((dx) => [
        [dx, -316],
        [dx, -284],
      ]),
      '#fff6d8',
      13,
    ),
  );

const stand = [
  leaves(1000, 380, 700, 64, '#5a3a70', 14),
  p('M930 372L968 290H1280V372z', '#6a4486'),
  p('M948 334H1280M940 352H1280M958 314H1280', 'none', { s: '#4d3170', w: 4 }),
  p('M944 268H1280V286H934z', '#e0607a'),
  p('M1110 268H1280V286H1110z', '#ff8f86'),
  l('M1010 286v26M1120 286v26M1230 286v26', '#4d3170', 6),
  dots(
    [
      [1000, 308],
      [1044, 326],
      [1080, 308],
      [1150, 326],
      [1186, 308],
      [1240, 326],
    ],
    '#ffc27c',
    6,
  ),
  dots(
    [
      [1022, 326],
      [1062, 308],
      [1100, 344],
      [1170, 344],
      [1210, 326],
      [984, 344],
    ],
    '#a8d8f0',
    6,
  ),
];

/** The pitch in stripes towards us, its lines and the far goal. */
const pitch = [
  p('M560 372H1280V720H560z', '#2f7f62'),
  p('M700 372H790L740 530H560V480zM880 372H970L990 530H860zM1060 372H1150L1250 530H1120z', '#3b9169'),
  p('M1130 372H1280V530H1210Q1230 440 1130 372z', '#5fb47a', { o: 0.55 }),
  l('M600 392H1280M760 530Q800 440 960 440T1160 530', '#e8f5dc', 4, { o: 0.8 }),
  l('M716 390V324H836V390', '#fff6e6', 5),
  l('M716 336H836M716 350H836M716 364H836M716 378H836M736 326V390M756 326V390M776 326V390M796 326V390M816 326V390', '#fff6e6', 1.4, {
    o: 0.6,
  }),
  l('M880 392V350', '#fff6e6', 3.4),
  p('M881 350L906 358L881 367z', C.coral),
];

/** The dugout: a bench under a curved roof, kit upon it. */
const dugout = [
  p('M968 504H1270L1280 520H950z', '#1f5a4c', { o: 0.6 }),
  p('M984 500V404Q986 366 1030 364H1280V500z', '#4a7fc0', { o: 0.55 }),
  p('M1120 364H1280V500H1170Q1180 420 1120 364z', '#8fc0ea', { o: 0.4 }),
  l('M984 504V406Q986 366 1030 364H1284M1084 364V500M1184 364V500', '#fff0dc', 7),
  p('M1000 456H1280V468H1000z', '#b8513f'),
  p('M1150 456H1280V468H1150z', '#ff7a5c'),
  l('M1020 468V500M1140 468V500M1250 468V500', '#4d3170', 6),
  p('M1104 456Q1096 424 1110 420H1164Q1178 424 1170 456z', '#e0457b'),
  p('M1150 420H1164Q1178 424 1170 456H1152Q1160 438 1150 420z', '#ff8aa5'),
  l('M1122 420q2-14 16-14t16 14', '#a42c60', 5),
  c(1210, 442, 14, '#fff6e6'),
  p(star(1210, 442, 5, 7, 4), '#4d3170'),
  r(1034, 428, 16, 28, 4, '#6cb8ff'),
  r(1056, 428, 16, 28, 4, '#6cb8ff'),
];

/** The clubhouse: boards, a roof, and rings round a ball painted by the team. */
const house = [
  p('M-10 40H628V540H-10z', '#6a3f6c'),
  p('M470 40H628V540H520Q560 280 470 40z', '#7d4a70'),
  l(`${[104, 168, 232, 296, 360, 424, 488].map((y) => `M0 ${y}H628`).join('')}`, '#54315f', 3, { o: 0.7 }),
  halo(404, 300, [
    [232, '#84477c'],
    [194, '#b3567c'],
    [158, '#e0706c'],
    [124, '#f79a62'],
    [92, '#ffca80'],
  ]),
  p(
    ring(404, 300, 213, 20, 0.5)
      .map(([x, y]) => star(Math.round(x), Math.round(y), 5, 9, 4.4))
      .join(''),
    '#ffca80',
    { o: 0.55 },
  ),
  p('M-10 0H660L648 46H-10z', '#3f2a5e'),
  p('M440 0H660L648 46H480z', '#59397a'),
  p('M-10 42H650V56H-10z', '#e09a6a'),
  p('M616 56H636V540H616z', '#e09a6a'),
  p('M628 56H636V540H628z', '#ffcf9a'),
];

/** By the door: pennants, a shelf of cups, and a board of flags on a string. */
const cup = (x, y, k, hue, light) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    l('M-16-44q-16 2-12 16t16 10M16-44q16 2 12 16t-16 10', hue, 5),
    p('M-20-52H20Q20-18 0-16T-20-52zM-5-18H5V-8H14V0H-14V-8H-5z', hue),
    p('M8-52H20Q20-22 4-17Q14-32 8-52z', light),
  );
const trophies = [
  r(14, 214, 168, 13, 3, '#c98450'),
  p('M22 227h150v8H22z', '#3f2a5e', { o: 0.5 }),
  cup(46, 214, 1.1, '#e8932b', '#ffd98a'),
  cup(102, 214, 0.72, '#a99ac6', '#e6dcf2'),
  cup(150, 214, 0.84, '#c9744a', '#f0a878'),
  r(14, 388, 136, 140, 4, '#4d3170'),
  r(96, 388, 54, 140, 4, '#6a4486'),
  l('M60 388V528M106 388V528', '#3a2558', 4),
  l('M28 408h18M28 418h18M74 408h18M74 418h18M120 408h18M120 418h18', '#3a2558', 4),
  p('M40 280Q54 290 68 280L96 296L84 318L76 314V368H32V314L24 318L12 296z', '#d43f76'),
  p('M68 280L96 296L84 318L76 314V368H62Q70 320 68 280z', '#ff7fa0'),
  p(star(54, 330, 5, 13, 6), '#ffd98a'),
  l('M54 262v16M38 276q16-16 32 0', '#e09a6a', 3.4),
];
const FLAGS = ['#ff6b5e', '#ffb648', '#5fd6a8', '#6cb8ff', '#b79cff'];
const pennants = [
  l('M0 62Q310 124 636 62', '#2f2458', 3),
  FLAGS.map((hue, i) =>
    p(
      [0, 1, 2]
        .map((k) => 12 + i * 42 + k * 210)
        .filter((x) => x < 610)
        .map((x) => `M${x} ${Math.round(63 + 31 * (1 - ((x - 302) / 318) ** 2))}h26l-13 28z`)
        .join(''),
      hue,
    ),
  ),
];

const room = [sky, flood(690, 380, 0.84), flood(1228, 372, 0.94), stand, pitch, dugout, house, trophies, pennants];

/** The rail round the pitch, broad enough to lean on. */
const desk = [
  tableTop({
    dark: '#5a3a5e',
    base: '#a05a58',
    mid: '#b86a5c',
    lit: '#d38466',
    rim: '#ffd0a0',
    front: '#7a4a66',
    grain: 'M-10 112Q240 96 480 116T760 106M50 198Q290 182 560 200T950 192',
  }),
  p([40, 240, 440, 640, 840, 1040, 1240].map((x) => box(x, 234, 100, 26)).join(''), '#fff0dc', { o: 0.8 }),
  shade(120, 206, 106),
  ink(4, g({ t: turn(-6, 120, 150) }, r(36, 84, 168, 122, 10, C.woodDark), r(48, 98, 144, 98, 4, '#3f9a6c'), r(88, 74, 64, 24, 8, C.ink2))),
  g(
    { t: turn(-6, 120, 150) },
    l('M54 147H186M120 104V190', '#e8f5dc', 3),
    c(120, 147, 20, 'none', { s: '#e8f5dc', w: 3 }),
    l('M68 122l12 12M80 122l-12 12M158 164l12 12M170 164l-12 12', C.coral, 5),
    c(92, 172, 7, 'none', { s: C.amber, w: 4 }),
    l('M104 168Q140 160 152 132l-10 2M152 132l4 10', C.paper, 3.4),
  ),
  shade(1200, 214, 44),
  ink(
    4,
    r(1186, 66, 28, 20, 6, C.ink2),
    p('M1172 96Q1172 82 1186 82H1214Q1228 82 1228 96V200Q1228 214 1214 214H1186Q1172 214 1172 200z', C.mint),
    r(1168, 122, 64, 34, 5, C.paper),
  ),
  p('M1212 86q12 0 12 10v22h-14zM1208 160H1224V200q0 10-12 10h-12q10-20 8-50z', '#c9f5e2'),
  p(star(1200, 139, 5, 12, 5.6), C.rose),
  device('club', 'tablet'),
];

/** The ball, on its own bit of grass, with cones to go round. */
const [bx, by, br] = [178, 158, 104];
const patches = ring(bx, by, br * 0.82, 5);
const cone = (x, y, k) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    p('M-12-92Q0-100 12-92L34-10H-34z', '#ff8a3d'),
    p('M-44-14H44Q50 0 40 2H-40Q-50 0-44-14z', '#ff8a3d'),
    g({ stroke: 'none' }, p('M-20-64H20L26-42H-26z', C.paper), p('M4-90L10-90L30-14H14z', '#ffc27c')),
  );
const toy = [
  e(180, 286, 176, 12, C.ink, { o: 0.4 }),
  ink(
    4,
    p(
      'M6 272Q20 244 36 262Q46 236 62 256Q80 232 96 256Q120 238 140 256Q164 236 186 256Q210 236 228 256Q250 234 268 256Q286 236 300 258Q318 240 330 262Q350 252 354 274Q350 290 180 290T6 272z',
      '#4fae6e',
    ),
    cone(60, 262, 1),
    c(bx, by, br, C.white),
    p(star(bx, by, 5, br * 0.36, br * 0.29), C.ink),
    l(
      ring(bx, by, br * 0.36, 5)
        .map(([x, y], i) => `M${Math.round(x)} ${Math.round(y)}L${Math.round(patches[i][0])} ${Math.round(patches[i][1])}`)
        .join(''),
      C.ink,
      4,
    ),
  ),
  p('M100 88A104 104 0 0 0 150 258Q92 190 100 88z', '#d9c9e6'),
  p('M246 80A104 104 0 0 1 218 252Q262 190 246 80z', '#ffe9c4'),
  ink(
    4,
    p(
      ring(bx, by, 1, 5)
        .map(([dx, dy]) => {
          const [ux, uy] = [dx - bx, dy - by];
          const at = (along, across) =>
            `${Math.round(bx + (ux * along - uy * across) * br)} ${Math.round(by + (uy * along + ux * across) * br)}`;
          return `M${at(0.74, 0)}L${at(0.86, 0.22)}L${at(0.965, 0.24)}A${br} ${br} 0 0 0 ${at(0.965, -0.24)}L${at(0.86, -0.22)}z`;
        })
        .join(''),
      C.ink,
    ),
    c(bx, by, br, 'none'),
    cone(300, 272, 1.1),
    p('M96 280q4-26 12-30q4 16 4 30M118 282q2-20 12-26q4 14 2 26M232 284q2-22 10-30q6 16 4 30', '#7fd68a'),
  ),
];

const bit = [ink(2.6, p(star(24, 25, 5, 22, 11), C.amber)), p(star(24, 25, 5, 12, 6), C.glow)];

/** The four pieces by file name. */
export const pictures = place('club', room, desk, toy, bit);
