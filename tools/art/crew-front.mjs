/** The den from nearby: a long sideboard under a plain wall, for boxes so flat that the whole room would lose its head and feet. */
import { C, c, e, g, l, p, r, svg, twinkle } from './pen.mjs';
import { fairyLights, pool } from './furniture.mjs';

const wall = [
  r(0, 0, 1280, 720, 0, '#4d3573'),
  [
    [620, '#583a77'],
    [450, '#6b4479'],
    [300, '#7d4c76'],
  ].map(([radius, hue]) => c(1120, 330, radius, hue)),
  p('M0 0H1280V26H0z', '#33235c'),
  p('M0 26H1280V34H0z', '#8a5a4e'),
  p(
    [
      [90, 120],
      [250, 60],
      [400, 170],
      [560, 90],
      [720, 180],
      [860, 70],
      [1010, 150],
      [1190, 90],
      [330, 300],
      [640, 280],
      [60, 320],
      [930, 290],
    ]
      .map(([x, y]) => twinkle(x, y, 9))
      .join(''),
    '#f2c28a',
    { o: 0.22 },
  ),
];

const sideboard = [
  p('M0 500H1280V720H0z', '#8a4f3c'),
  p('M560 500H1280V720H800Q960 620 560 500z', '#a9653f'),
  [20, 338, 656, 974].map((x) => [r(x, 520, 286, 176, 8, '#6f3f36', { o: 0.55 }), c(x + 264, 600, 7, '#ffd98a')]),
  p('M0 452H1280V492H0z', '#b8713f'),
  p('M520 452H1280V492H700Q640 470 520 452z', '#d08a50'),
  p('M0 452H1280V459H0z', '#f0b57a'),
  p('M0 492H1280V502H0z', '#5d3326'),
];

const front = svg(
  1280,
  720,
  wall,
  fairyLights(
    [
      [-10, 60],
      [300, 30],
      [640, 34],
      [980, 30],
      [1290, 60],
    ],
    48,
    8,
  ),
  pool(1180, 330, 240, '#ffd98a'),
  sideboard,
);

/** A lamp to stand at the right end: its foot's middle is at 90, 226. */
const lamp = svg(
  180,
  240,
  e(90, 228, 62, 8, C.ink, { o: 0.35 }),
  g(
    { stroke: C.ink, 'stroke-width': 4 },
    p('M78 110Q82 170 66 206H114Q98 170 102 110z', C.woodDark),
    p('M44 220Q44 204 66 204H114Q136 204 136 220Q136 226 128 226H52Q44 226 44 220z', C.woodDark),
    p('M22 116L54 20H126L158 116z', C.amber),
  ),
  p('M100 22h24l31 92h-42z', '#ffe6ae'),
  p('M57 22h12l-24 92H26z', '#f0952f'),
  p('M26 106H154l3 9H23z', '#fff6d6'),
  l('M118 40l14 44', C.white, 5, { o: 0.8 }),
);

/** A round frame; what hangs in it is 120 wide and shows within a radius of 58 of 80, 80. */
const frame = svg(
  160,
  160,
  c(78, 84, 72, C.ink, { o: 0.35 }),
  c(80, 80, 72, C.woodDark, { s: C.ink, w: 4 }),
  p('M80 10A70 70 0 0 1 118 139A70 70 0 0 0 80 10z', '#d99a63'),
  c(80, 80, 59, '#33235c', { s: C.ink, w: 3 }),
  l('M80 8V-4', C.ink, 3),
);

/** A sheet to stamp, pinned to the wall. */
const paper = svg(
  150,
  150,
  r(8, 10, 138, 138, 5, C.ink, { o: 0.35 }),
  r(5, 5, 138, 138, 5, C.paper, { s: C.ink, w: 4 }),
  p('M136 7q5 0 5 5V136q0 5-5 5H92Q132 100 136 7z', C.white),
  c(74, 14, 6, C.coral, { s: C.ink, w: 2.6 }),
);

/** These by file name. */
export const pictures = { 'crew/front': front, 'crew/lamp': lamp, 'crew/frame': frame, 'stage/paper': paper };
