/** The park where Wren runs: dusk over a pond, a path between lamps, a big moon coming up behind her. */
import { C, c, dots, e, g, ink, l, p, r, scallop, twinkle } from './pen.mjs';
import { skyline } from './furniture.mjs';
import { device, dusk, halo, lampPost, leaves, place, shade, stars, tableTop } from './place-parts.mjs';

const sky = [
  r(0, 0, 1280, 720, 0, '#1f2a5c'),
  dusk(0, 1280, 720, [
    [70, '#2d3673', 12],
    [152, '#46408a', -12],
    [224, '#6f4a98', 12],
    [286, '#ab5a96', -10],
    [346, '#e8807f', 8],
  ]),
  stars(20, 14, 1260, 200, 26, 14),
  halo(404, 270, [
    [236, '#3c3f86'],
    [200, '#5d4c98'],
    [166, '#94609c'],
    [134, '#dc8f86'],
    [106, '#ffd79a'],
  ]),
  dots(
    [
      [356, 214],
      [450, 330],
    ],
    '#f5c285',
    22,
  ),
  dots(
    [
      [338, 300],
      [462, 222],
      [420, 188],
    ],
    '#f5c285',
    11,
  ),
  p('M640 150q30-22 58-4q36-18 54 8q22 0 28 12H626q2-12 14-16zM1010 214q34-24 64-4q30-14 52 10q20 0 24 10H994q2-12 16-16z', '#d98aa0', {
    o: 0.45,
  }),
];

const far = [
  skyline(600, 1060, 424, 16, '#4f3f86', '#ffc98a', [16, 74]),
  leaves(120, 440, 460, 90, '#33407a', 10),
  leaves(480, 440, 300, 56, '#3a4680', 6),
  leaves(760, 440, 330, 48, '#35477e', 9),
  leaves(1160, 440, 360, 74, '#35477e', 9),
];

/** Grass, the pond with the sky in it, and the path that comes to us. */
const ground = [
  p('M0 432Q320 416 640 428T1280 424V720H0z', '#27606a'),
  p('M640 428Q960 412 1280 424V720H560Q700 520 640 428z', '#33786f'),
  p('M1000 420Q1140 416 1280 424V720H1010Q1140 540 1000 420z', '#4a9474'),
  e(70, 474, 220, 32, '#5a66a8'),
  e(76, 470, 200, 26, '#e8a08f', { o: 0.55 }),
  l('M-10 466h90M40 480h120M150 468h70M-10 490h60', '#fff0d0', 3, { o: 0.6 }),
  p('M868 424H892Q860 436 900 452Q990 484 940 530H640Q720 474 812 452Q872 438 868 424z', '#c99a94'),
  p('M880 424H892Q860 436 900 452Q990 484 940 530H850Q910 480 860 452Q850 438 880 424z', '#ecc4a4'),
  l('M786 478l40-10M760 500l52-12', '#a87a8c', 3, { o: 0.6 }),
];

/** A duck and its neighbour, at rest on the water. */
const duck = (x, y, k) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    p('M-30 0Q-38-16-30-22Q-22-8-4-12Q4-14 4-26Q6-40 18-40T32-26Q30-6 18 4Q-14 12-30 0z', '#fff0dc'),
    p('M-20-4Q-6-14 10-6Q0 6-20-4z', '#e0c4b4'),
    p('M30-30l14 5-13 6z', '#ff9a3d'),
    dots([[22, -30]], C.ink, 2.4),
  );

const trunk = (x, w) => `M${x - w} 470Q${x - w * 0.4} 400 ${x - w * 0.5} 300H${x + w * 0.5}Q${x + w * 0.4} 400 ${x + w} 470z`;
const trees = [
  p(trunk(52, 20), '#46325e'),
  p(scallop(40, 190, 106, 11), '#24506a'),
  p(scallop(116, 252, 76, 9), '#2f6a76'),
  p(scallop(6, 276, 80, 8), '#2a5d70'),
  p(scallop(128, 196, 46, 8), '#4a8f80'),
  p(trunk(1176, 18), '#5a3a5c'),
  p('M1176 470Q1168 390 1172 300H1185Q1184 400 1194 470z', '#8f5a68'),
  p(scallop(1176, 170, 98, 11), '#2f6a76'),
  p(scallop(1112, 240, 62, 9), '#2a5d70'),
  p(scallop(1236, 236, 72, 10), '#4a8f80'),
  p(scallop(1206, 140, 50, 8), '#68b08c'),
];

/** A seat by the path. */
const seat = [
  e(1080, 484, 88, 7, '#1f4a52', { o: 0.5 }),
  l('M1024 482V440M1136 482V440', '#2a2250', 7),
  p('M1004 436H1156V446H1004zM1008 396H1152V408H1008zM1008 414H1152V426H1008z', '#b8704c'),
  p('M1100 436H1156V446H1100zM1100 396H1152V408H1100zM1100 414H1152V426H1100z', '#e09a62'),
  l('M1024 440V394M1136 440V394', '#2a2250', 5),
];

const room = [
  sky,
  far,
  ground,
  duck(98, 470, 0.8),
  duck(180, 486, 0.6),
  trees,
  lampPost(846, 436, 0.44),
  lampPost(916, 450, 0.62),
  lampPost(704, 484, 1.04),
  seat,
  leaves(1240, 524, 190, 54, '#3f8a6c', 7),
  leaves(600, 530, 130, 34, '#2f7a6a', 6),
];

/** The park wall: a flat stone top to lean on, a bottle and a rolled towel. */
const desk = [
  tableTop({ dark: '#4d456e', base: '#8078a0', mid: '#968aac', lit: '#b4a0b4', rim: '#e8cfc4', front: '#5f547e' }),
  l('M250 66L220 222M610 66L620 222M968 66L1004 222M220 230L226 260M620 230V260M1004 230L1000 260', '#4d456e', 4, { o: 0.7 }),
  l('M60 112l26-4M150 186l30-2M312 206l24 4M676 176l28-4M1130 120l30 4M1080 196l24-2', '#5f547e', 4, { o: 0.5 }),
  p('M0 60q30 20 64 4q24 18 40-4zM1180 60q20 18 44 4q28 20 56 0v-4z', '#4a9474'),
  shade(66, 212, 40),
  ink(
    4,
    r(50, 62, 34, 22, 6, C.ink2),
    p('M40 92Q40 80 52 80H82Q94 80 94 92V196Q94 210 82 210H52Q40 210 40 196z', '#3fb0e8'),
    r(36, 114, 62, 26, 5, C.coral),
  ),
  p('M80 84q12 0 12 10v18H76Q82 98 80 84zM76 142H92V196q0 12-10 12h-14q10-30 8-66z', '#a8e0ff'),
  l('M48 92v14', C.white, 5),
  shade(168, 216, 66, 7),
  ink(
    4,
    p('M118 170Q108 208 132 212H210Q234 204 226 178Q222 166 206 164H136Q122 162 118 170z', C.paper),
    e(212, 188, 19, 24, C.paper2),
    l('M212 188q8-6 2-12t-14 4t2 22', C.ink, 3),
  ),
  l('M146 168v42M158 167v43', C.coral, 6),
  shade(1190, 208, 64, 7),
  ink(
    4,
    p('M1132 186Q1132 140 1190 140T1248 186z', C.coral),
    p('M1132 186Q1128 204 1150 204H1262Q1274 200 1262 190Q1256 184 1248 186z', C.brick),
    c(1190, 140, 5, C.paper),
  ),
  p('M1210 144Q1244 152 1244 184H1222Q1226 160 1210 144z', '#ffab92'),
  device('nudge', 'phone'),
];

/** Running shoes, and the lantern whose flame is kept going. */
const shoe = (x, y, hue, light) =>
  g(
    { t: `translate(${x} ${y})` },
    p('M6 74Q-2 40 10 14Q24 4 40 14Q46 26 62 26L118 58Q152 62 158 82V92H6z', hue),
    p('M2 84H160Q168 106 152 108H14Q-2 108 2 84z', C.white),
    g(
      { stroke: 'none' },
      p('M120 62Q148 66 155 82H132Q128 70 120 62z', light),
      p('M14 66Q40 78 78 60L92 68Q48 92 12 82z', C.paper),
      l('M12 97H146', C.coral, 5),
    ),
    l('M60 42l14-12M74 50l14-12M88 58l13-11', C.paper, 6),
    l('M60 42l14-12M74 50l14-12M88 58l13-11', C.ink, 1.6),
  );
const FLAME = 'M278 96Q318 132 314 176Q310 216 274 216T234 178Q232 146 256 124Q258 140 268 146Q262 120 278 96z';
const toy = [
  e(176, 288, 172, 10, C.ink, { o: 0.4 }),
  [84, 62].map((radius) => c(274, 164, radius, '#ffd98a', { o: 0.18 })),
  ink(
    4,
    l('M228 70Q230 18 274 18T320 70', C.ink, 7),
    r(252, 40, 44, 26, 6, C.ink2),
    p('M216 84L234 62H314L332 84z', C.velvet),
    p('M220 84H328L334 240H214z', '#5a4a2a'),
    p(FLAME, C.coral),
    p('M276 130Q302 156 300 182Q296 208 274 208T248 182Q250 162 262 152Q266 166 274 166Q268 146 276 130z', C.amber),
    p('M208 240H340V272Q340 284 328 284H220Q208 284 208 272z', C.velvet),
  ),
  p('M274 170Q290 182 286 194Q282 204 274 204T262 194Q262 184 268 180Q272 186 275 184z', '#fff3cf'),
  l('M322 92l5 140', C.glow, 5, { o: 0.6 }),
  p('M318 242H338V272q0 10-10 10h-16q8-20 6-40zM306 64h8l15 18h-15z', '#6d57a0'),
  ink(4, g({ t: 'translate(22 96) rotate(-6 90 90)' }, shoe(0, 0, C.sea, '#8cc0f5')), shoe(4, 178, '#3fb0e8', '#a8e0ff')),
];

const bit = [
  ink(2.6, p('M25 3Q43 18 41 30Q39 45 24 45T7 31Q6 19 17 11Q18 18 22 20Q19 11 25 3z', C.coral)),
  p('M25 19Q35 27 34 34Q32 42 24 42T14 33Q15 27 19 24Q21 28 24 28Q22 23 25 19z', C.amber),
  p(twinkle(24, 35, 5), '#fff3cf'),
];

/** The four pieces by file name. */
export const pictures = place('nudge', room, desk, toy, bit);
