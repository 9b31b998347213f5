/** Kit, thirteen, who leads the practice: undercut with a purple fringe, medium skin, a denim jacket full of patches. */
import { C, c, heart, ink, l, p, star } from './pen.mjs';
import { LINE } from './faces.mjs';
import { TONES, band, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#8c5ce0', dark: '#5f3aa8', light: '#b995ff', rim: '#ffc4d8', root: '#3a2a4c' };
const DENIM = { base: '#4f7fb0', shade: '#37608d', light: '#9cc6ea' };

const look = {
  skin: TONES.medium,
  shape: 'pointed',
  face: { k: 0.9375, brow: HAIR.root, browWeight: 8.6, iris: '#3c4a2c', irisLight: '#8a9a4c' },
  marks: [
    p('M77 160C70 112 92 78 130 68L112 112Q92 118 88 136L86 162zM222 160C230 120 214 92 196 84L206 120Q214 136 214 160z', HAIR.root, {
      o: 0.8,
    }),
    l('M226 186a6 6 0 1 0 4 0', C.ink, 6),
    l('M226 186a6 6 0 1 0 4 0', C.amber, 2.6),
  ],
  front: [
    inked(
      'M96 108C78 80 98 48 128 46Q126 34 136 26Q150 36 170 34Q212 34 232 68C252 96 250 140 236 176Q226 192 218 196Q224 160 214 134Q208 118 200 106Q190 114 172 108Q176 104 178 98Q144 114 112 102Q102 102 96 108z',
      HAIR.base,
    ),
    p('M97 103C84 80 102 54 130 51Q112 70 116 98Q104 98 97 103z', HAIR.root),
    l('M130 98Q128 74 152 54M164 98Q158 78 178 60M202 104Q206 88 196 72M228 164Q234 138 226 116', HAIR.dark, 4),
    l('M146 92Q148 74 164 62M186 92Q188 82 184 74', HAIR.light, 5),
    l('M206 46Q244 74 244 124', HAIR.rim, 5),
  ],
};

/** A record for a patch. */
const record = (x, y) => [ink(LINE, c(x, y, 19, C.velvet)), c(x, y, 11.5, 'none', { s: '#7d68ad', w: 2.5 }), c(x, y, 5, C.mint)];

/** Kit by file name. */
export const pictures = friend('kit', look, {
  cloth: DENIM,
  worn: {
    cut: 'loose',
    cuff: DENIM.light,
    front: [
      inked('M162 100C168 175 252 175 258 100L236 210L240 388H180L184 210z', C.paper),
      band('M166 104C170 172 250 172 254 104', C.coral, 9),
      l('M182 232H238M181 262H239M180 292H240M180 322H240', C.coral, 9),
      l('M184 206Q174 300 178 388M236 206Q246 300 242 388', C.ink, LINE),
      inked(heart(158, 256, 15), C.rose),
      inked(star(262, 244, 5, 18, 9), C.amber),
      l('M170 226h.1M167 292h.1M166 320h.1M252 274h.1M254 312h.1', C.amber, 8),
    ],
    over: ink(
      LINE,
      p('M160 90C136 96 120 112 124 126L152 132L146 152L184 212Q188 170 172 146Q160 124 160 90z', DENIM.shade),
      p('M260 90C284 96 300 112 296 126L268 132L274 152L236 212Q232 170 248 146Q260 124 260 90z', DENIM.light),
    ),
    wear: (far) =>
      far ? record(92, 230) : [inked('M76 216L112 208L120 244L84 252z', C.mint), p('M102 211l-13 20 10 1-3 15 14-20-10-1z', C.ink)],
  },
  medallion: {
    ground: ['#cf5a4c', '#e67e6c'],
    collar: [
      inked('M106 240Q150 294 194 240L178 289Q150 296 122 289z', C.paper),
      band('M108 240Q150 294 192 240', C.coral, 8),
      ink(
        LINE,
        p('M100 226C82 232 72 240 72 250L94 256L90 268L128 292Q130 272 116 258Q104 244 100 226z', DENIM.shade),
        p('M200 226C218 232 228 240 228 250L206 256L210 268L172 292Q170 272 184 258Q196 244 200 226z', DENIM.light),
      ),
      inked(heart(78, 266, 8), C.rose, { w: 3 }),
    ],
  },
});
