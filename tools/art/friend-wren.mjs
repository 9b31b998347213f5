/** Wren, eleven, who keeps a running streak on Trotalong: straight black hair to the shoulders, a sweatband, a running top. */
import { C, ink, l, p, r } from './pen.mjs';
import { LINE } from './faces.mjs';
import { TONES, band, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#37324a', dark: '#272336', light: '#6a6488', rim: '#d9a27a' };
const TOP = { base: '#3fb4e8', shade: '#2583bd', light: '#a4e2fb' };
const BAND = 'M74 128Q88 98 150 96T226 128';

const look = {
  skin: TONES.sand,
  shape: 'pointed',
  face: { brow: HAIR.dark, browWeight: 7, iris: '#3a241c', irisLight: '#80502f' },
  back: [
    inked(
      'M36 250C56 230 54 180 56 122C66 70 106 44 150 44S234 70 244 122C246 180 244 230 264 250Q244 262 228 254Q208 266 190 254H110Q92 266 72 254Q56 262 36 250z',
      HAIR.base,
    ),
    p('M42 250C60 230 57 180 59 124Q70 86 96 66Q74 130 80 196Q84 236 74 251Q58 259 42 250z', HAIR.dark),
    l('M231 190Q230 222 240 240M216 220Q214 238 220 248', HAIR.light, 4.5),
  ],
  front: [
    p('M72 134C66 78 108 50 150 50S234 78 228 134Q210 96 150 96T72 134z', HAIR.base),
    l('M112 84Q116 70 128 62M150 80V62M186 82Q182 70 174 62', HAIR.light, 4),
    l('M206 68Q234 84 241 122', HAIR.rim, 5),
    inked('M92 112Q78 140 78 168Q66 154 68 128zM208 112Q222 140 222 168Q234 154 232 128z', HAIR.base),
    band(BAND, C.coral, 15, { 'stroke-linecap': 'butt' }),
    l('M78 118Q88 106 104 101', C.brick, 6),
    l('M182 96Q206 100 218 113', '#ffc0ae', 4),
  ],
};

/** Wren by file name. */
export const pictures = friend('wren', look, {
  cloth: TOP,
  worn: {
    sleeve: 'short',
    pose: 'apart',
    front: [
      p('M104 212L316 296V340L104 256z', '#fff6e6'),
      p('M104 256L316 340V362L104 278z', C.coral),
      inked('M158 92C150 122 152 150 162 164Q210 186 258 164C268 150 270 122 262 92L252 100C252 170 168 170 168 100z', TOP.shade),
      p('M263 100Q268 130 258 158Q246 166 234 168Q256 144 256 104z', TOP.light),
      l('M210 160V232', C.ink, 10),
      l('M210 162V230', C.paper, 3.4),
      ink(LINE, r(203, 230, 14, 22, 6, C.amber)),
    ],
    wear: () => l('M89 178Q108 190 140 184', C.paper, 7, { 'stroke-linecap': 'butt' }),
    wrist: [band('M126 342Q120 366 124 392', C.ink2, 13, { 'stroke-linecap': 'butt' }), ink(LINE, r(108, 352, 28, 29, 8, C.mint))],
  },
  medallion: {
    ground: ['#3a9c84', '#5cbca2'],
    collar: ink(
      LINE,
      p('M98 230Q94 250 104 266L150 290L196 266Q206 250 202 230Q192 270 150 272T98 230z', TOP.shade),
      r(144, 268, 12, 20, 5, C.amber),
    ),
  },
});
