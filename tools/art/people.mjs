/** Portraits for the page: Maya, and the four kinds of adult who listen. Drawn at 300 × 300, shown at 120. */
import { C, bumps, c, e, g, ink, l, p, r, svg } from './pen.mjs';
import { LINE, SKIN, WARM, bareFace, features } from './faces.mjs';
import { mayaHead } from './maya.mjs';

/** Shoulders that end on the rim of the medallion. */
const SHOULDERS = 'M50 255C66 240 100 236 122 224Q150 244 178 224C200 236 234 240 250 255A145 145 0 0 1 50 255z';

/** A medallion with its patch of lamp light, shoulders, head, and what is worn over both. */
const portrait = (ground, light, hue, { back, head, collar, over }) =>
  svg(
    120,
    120,
    g(
      { t: 'scale(.4)' },
      c(150, 150, 145, ground),
      p('M206 16A145 145 0 0 1 250 255Q150 280 130 150T206 16z', light),
      p(SHOULDERS, hue.base),
      p('M50 255C66 240 84 238 100 233Q92 262 112 290Q76 280 50 255z', hue.shade),
      p('M250 255C240 246 226 242 214 238Q226 256 220 277Q238 268 250 255z', hue.light),
      p(SHOULDERS, 'none', { s: C.ink, w: LINE }),
      back,
      g({ t: 'translate(15 21) scale(.9)' }, head),
      collar,
      over && g({ t: 'translate(15 21) scale(.9)' }, over),
    ),
  );

const inked = (d, fill, more) => p(d, fill, { s: C.ink, w: LINE, ...more });
const glasses = (hue) => [
  [c(119, 162, 32, 'none', { s: C.ink, w: 9 }), c(187, 162, 32, 'none', { s: C.ink, w: 9 })],
  l('M151 156q2-4 4 0M87 158l-11-3M219 158l8-3', C.ink, 7),
  [c(119, 162, 32, 'none', { s: hue, w: 4.5 }), c(187, 162, 32, 'none', { s: hue, w: 4.5 })],
];
const hood = { base: C.amber, shade: C.honey, light: '#ffe0a0' };

const maya = portrait('#6a4bb0', '#8668cf', hood, {
  back: ink(LINE, p('M84 244C94 206 206 206 216 244Q150 290 84 244z', C.honey)),
  head: mayaHead('happy'),
  collar: [
    ink(
      LINE,
      p('M114 254Q150 280 186 254L192 268Q150 294 108 268z', C.paper),
      p('M82 240C84 274 122 293 150 293S216 274 218 240C202 262 176 274 150 274S98 262 82 240z', '#ffc765'),
    ),
    p('M215 249C212 270 190 283 172 288Q198 272 206 258z', '#ffe9b4'),
  ],
});

/** A parent: short curls and a beard. */
const DARK = { base: '#35222f', light: '#5c3f50' };
const home = portrait(
  '#2f8f7b',
  '#49b39b',
  { base: '#e8704f', shade: '#c24d3c', light: '#ffab85' },
  {
    collar: ink(LINE, p('M112 238Q150 278 188 238L198 254Q150 298 102 254z', C.paper2)),
    head: [
      bareFace(SKIN.brown),
      inked(
        'M77 160Q84 196 112 196Q128 184 153 190Q178 184 194 196Q218 196 223 160Q230 196 212 214Q196 246 150 248Q104 246 88 214Q70 196 77 160z',
        DARK.base,
      ),
      p('M214 178Q214 200 204 212Q192 230 172 238Q206 212 210 184z', DARK.light),
      features(WARM, { skin: SKIN.brown, k: 0.82, brow: DARK.base, browWeight: 10, nose: 'M144 184q9 10 19 1' }),
      inked(
        bumps(
          [
            [76, 158],
            [68, 136],
            [70, 112],
            [82, 90],
            [102, 76],
            [126, 68],
            [150, 66],
            [174, 68],
            [198, 76],
            [218, 90],
            [230, 112],
            [232, 136],
            [224, 158],
          ],
          0.6,
          false,
        ) + 'Q222 120 204 112Q150 96 96 112Q78 120 76 158z',
        DARK.base,
      ),
      l('M98 96q4-9 12-6M126 84q4-9 12-6M156 82q4-9 12-6M186 90q4-9 12-4', DARK.light, 4),
      l('M222 96q8 10 8 22', '#d98a4e', 5),
    ],
  },
);

/** A teacher: headscarf, lanyard. */
const school = portrait(
  '#c85a72',
  '#e27f8f',
  { base: '#4a4f9c', shade: '#363a7a', light: '#7a80d0' },
  {
    head: [
      inked('M64 170C56 96 96 50 150 50S244 96 236 170C236 214 230 240 214 262Q150 300 86 262C70 240 64 214 64 170z', '#1f8f9c'),
      bareFace(SKIN.olive, false),
      features(WARM, { skin: SKIN.olive, k: 0.86, brow: '#3a2430', lashes: true, iris: '#3f5a3a', irisLight: '#7d9a5c' }),
    ],
    over: [
      p(
        'M150 48C96 48 58 92 62 168C64 216 72 246 84 264Q100 290 150 290T216 264C228 246 236 216 238 168C242 92 204 48 150 48zM150 88C192 88 216 112 216 150C218 196 190 238 150 238S82 196 84 150C84 112 108 88 150 88z',
        '#2aa9b0',
        { 'fill-rule': 'evenodd', s: C.ink, w: LINE },
      ),
      p('M64 160C64 214 72 244 86 262Q96 276 116 282Q92 240 82 200Q74 120 104 66Q68 94 64 160z', '#1c7f8c'),
      p('M208 74Q238 110 235 168C233 214 226 244 214 260Q204 272 190 278Q216 240 224 196Q232 126 208 74z', '#7adbd4'),
      l('M98 236Q124 262 176 262M108 258Q140 276 196 266', C.ink, 3.6, { o: 0.6 }),
    ],
  },
);

/** A grandparent: silver curls, round glasses, earrings. */
const SILVER = { base: '#cfc8d8', shade: '#a49bb5', light: '#f4f0f7' };
const CLOUD = [
  [78, 194],
  [56, 186],
  [40, 164],
  [40, 138],
  [50, 112],
  [66, 88],
  [88, 68],
  [116, 56],
  [150, 52],
  [184, 56],
  [212, 68],
  [234, 88],
  [250, 112],
  [260, 138],
  [260, 164],
  [244, 186],
  [222, 194],
];
const relative = portrait(
  '#d98a3a',
  '#f0ae5c',
  { base: '#9a7be0', shade: '#765bc0', light: '#c9b4ff' },
  {
    collar: [
      inked('M112 236Q150 276 188 236L199 254Q150 298 101 254z', C.paper),
      l('M113 258h.1M128 267h.1M143 272h.1M158 272h.1M173 267h.1M188 258h.1', C.rose, 10),
    ],
    head: [
      inked(`${bumps(CLOUD, 0.6, false)}Q150 220 78 194z`, SILVER.base),
      p('M76 192Q48 182 46 150Q50 104 92 74Q66 120 72 164Q74 182 84 192z', SILVER.shade),
      l('M246 120q8 14 7 32M224 86q8 6 12 14', SILVER.light, 6),
      bareFace(SKIN.deep),
      features(WARM, { skin: SKIN.deep, k: 0.78, brow: SILVER.shade, nose: 'M144 187q9 10 19 1', lashes: true }),
      inked(
        bumps(
          [
            [220, 136],
            [206, 116],
            [186, 104],
            [164, 102],
            [142, 100],
            [120, 103],
            [98, 113],
            [80, 136],
          ],
          0.6,
          false,
        ) + 'C78 96 112 66 150 66S224 96 220 136z',
        SILVER.base,
      ),
      l('M106 98q4-9 13-6M138 88q5-9 14-4M170 90q5-8 13-3', SILVER.shade, 4),
      glasses(C.coral),
      l('M92 208q-5-6-3-12M214 208q5-6 3-12', C.ink, 3, { o: 0.5 }),
      c(76, 192, 7, C.amber, { s: C.ink, w: 3.6 }),
      c(226, 192, 7, C.amber, { s: C.ink, w: 3.6 }),
    ],
  },
);

/** Someone on a helpline: ginger hair, freckles, headset. */
const helpline = portrait(
  '#3a78b8',
  '#5c9dd8',
  { base: '#3fb58f', shade: '#2a8a6c', light: '#8fe6c6' },
  {
    collar: ink(LINE, p('M110 232L150 276L130 292L98 246z', '#8fe6c6'), p('M190 232L150 276L170 292L202 246z', '#b8f2dc')),
    head: [
      inked('M62 176C52 96 92 46 154 46S248 96 238 176Q150 200 62 176z', '#b5512a'),
      bareFace(SKIN.fair),
      features(WARM, { skin: SKIN.fair, k: 0.86, brow: '#a8481f', iris: '#2f6a8a', irisLight: '#5fa8c8' }),
      l('M98 184h.1M108 190h.1M112 181h.1M192 182h.1M200 189h.1M206 181h.1', '#c9774a', 4.6),
      inked('M72 160C60 92 100 50 158 52C214 52 244 96 230 162Q224 132 206 112Q172 122 146 98Q132 122 98 118Q78 132 72 160z', '#d9682f'),
      p('M206 70Q236 96 230 146Q224 128 210 110Q216 90 206 70z', '#ffa25c'),
      l('M104 104Q118 88 122 72M160 92Q150 82 150 70', '#b5512a', 4),
    ],
    over: [
      l('M60 158Q56 40 150 36T240 158', C.ink, 17),
      l('M60 158Q56 40 150 36T240 158', '#43356b', 8),
      l('M206 62Q236 90 239 140', C.lilac, 4),
      ink(LINE, r(46, 142, 30, 50, 13, C.mint), r(224, 142, 30, 50, 13, '#a5eccf')),
      l('M60 192Q66 236 118 234', C.ink, 9),
      l('M60 192Q66 236 118 234', '#6d57a0', 3),
      ink(LINE, e(124, 233, 13, 9, '#43356b')),
    ],
  },
);

/** Portraits by file name. */
export const pictures = {
  'people/maya': maya,
  'adults/home': home,
  'adults/school': school,
  'adults/relative': relative,
  'adults/helpline': helpline,
};
