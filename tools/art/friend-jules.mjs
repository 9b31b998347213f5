/** Jules, ten, of the Huddlebug club: a round brown bob with a fringe, striped tee, rust dungarees. */
import { C, c, ink, l, p, r } from './pen.mjs';
import { LINE } from './faces.mjs';
import { NECKLINE, TONES, band, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#804c2e', dark: '#5f3626', light: '#b0764a', rim: '#f7b06a' };
const TEE = { base: C.paper, shade: '#d9c6b4', light: '#fffdf7' };
const RUST = { base: '#d8593f', shade: '#aa3d34', light: '#ff9a78' };
const NAVY = '#3d58a8';

const look = {
  skin: TONES.light,
  shape: 'round',
  ears: false,
  face: { brow: HAIR.dark, iris: '#57381c', irisLight: '#b8823c' },
  back: inked('M62 226C46 120 76 44 150 44S254 120 238 226Q196 246 150 240T62 226z', HAIR.dark),
  front: [
    inked(
      'M60 232C38 182 48 140 52 122C62 66 104 42 150 42S238 66 248 122C252 140 262 182 240 232Q216 240 202 224Q222 190 216 148Q214 128 206 112Q152 98 94 112Q86 128 84 148Q78 190 98 224Q84 240 60 232z',
      HAIR.base,
    ),
    p('M62 228C42 180 50 140 56 118Q64 82 92 62Q72 110 72 160Q70 204 84 230Q72 234 62 228z', HAIR.dark),
    l('M118 106Q116 88 124 72M150 102V74M182 106Q184 90 178 74', HAIR.dark, 4),
    l('M94 84Q108 66 130 58M232 168Q234 196 228 216', HAIR.light, 5),
    l('M208 64Q238 86 244 136', HAIR.rim, 5.5),
  ],
};

const rib = (d) => band(d, NAVY, 11);

/** Jules by file name. */
export const pictures = friend('jules', look, {
  cloth: TEE,
  worn: {
    sleeve: 'short',
    pose: 'raised',
    front: [
      l('M112 152Q210 204 308 152M108 182Q210 232 312 182M108 214Q210 256 312 214M108 248H312', NAVY, 11),
      rib(NECKLINE),
      ink(
        LINE,
        p('M106 388V308Q136 296 146 226Q210 238 274 226Q284 296 314 308V388z', RUST.base),
        p('M142 122L166 112Q164 180 172 222L150 228Q140 176 142 122z', RUST.shade),
        p('M278 122L254 112Q256 180 248 222L270 228Q280 176 278 122z', RUST.base),
        r(180, 262, 60, 48, 9, RUST.base),
        c(160, 238, 10, C.amber),
        c(260, 238, 10, C.amber),
      ),
      l('M184 274H236', RUST.shade, 4),
      p('M271 234Q278 280 294 300Q272 294 260 258z', RUST.light),
    ],
    wear: () => l('M98 157Q114 166 138 163M82 198Q104 210 139 203', NAVY, 9, { 'stroke-linecap': 'butt' }),
  },
  medallion: {
    ground: ['#5a50b4', '#7a70d0'],
    collar: [
      l('M84 248Q92 272 114 288M216 248Q208 272 186 288', NAVY, 8),
      rib('M108 240Q150 296 192 240'),
      ink(
        LINE,
        p('M70 247L92 238Q90 262 98 286L80 277Q70 262 70 247z', RUST.shade),
        p('M230 247L208 238Q210 262 202 286L220 277Q230 262 230 247z', RUST.base),
      ),
    ],
  },
});
