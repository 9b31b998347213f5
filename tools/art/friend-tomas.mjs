/** Tomas, eleven, who cooks live on Glowcast: dark brown skin, short twists, an apron over a shirt with rolled sleeves. */
import { C, ink, l, p } from './pen.mjs';
import { LINE } from './faces.mjs';
import { TONES, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#432a34', dark: '#2e1d27', light: '#7d5560', rim: '#dd9558' };
const SHIRT = { base: '#fff0d6', shade: '#dcc2a4', light: '#fffdf7' };
const APRON = { base: '#3f6fd0', shade: '#2e53a4', light: '#86b0f5' };

/** Each twist from its root to its tip: those that stand up, then those over the forehead. */
const CROWN =
  'M84 118Q66 112 60 96M94 98Q78 86 76 68M112 82Q100 64 102 48M132 74Q126 54 132 36M152 72Q154 50 164 34M172 74Q182 56 194 44M192 84Q208 70 222 64M208 100Q224 92 236 94M218 120Q232 118 240 126';
const TWISTS = `${CROWN}M104 101Q96 96 92 86M124 93Q116 88 116 76M146 91Q142 82 146 72M168 92Q170 82 178 76M190 98Q198 90 206 88`;
const TURNS =
  'M70 100l7-6M84 80l8-4M100 60l9 0M128 50l9 2M156 48l8 5M182 54l7 7M208 70l4 8M226 91l2 8M98 92l6-5M116 84l8-1M142 82l8 1M170 82l7 4M194 90l5 5';

const look = {
  skin: TONES.chestnut,
  shape: 'round',
  face: { brow: HAIR.dark, browWeight: 8.4, iris: '#4a2616', irisLight: '#a0602e' },
  back: l(CROWN, C.ink, 24),
  marks: p(
    'M77 152C74 120 90 92 114 84L104 108Q90 116 88 132L84 160zM223 152C226 120 210 92 186 84L196 108Q210 116 213 132L217 158z',
    HAIR.base,
    { o: 0.7 },
  ),
  front: [
    p('M84 124Q88 76 150 72T216 124Q196 106 150 104T84 124z', HAIR.dark),
    l(TWISTS, C.ink, 24),
    l(TWISTS, HAIR.base, 15.4),
    l(TURNS, HAIR.light, 4),
    l('M196 40l3-2M226 60l3-1M240 90q4 1 5 4', HAIR.rim, 5),
  ],
};

const collar = (left, right) => ink(LINE, p(left, SHIRT.shade), p(right, SHIRT.light));

/** Tomas by file name. */
export const pictures = friend('tomas', look, {
  cloth: SHIRT,
  worn: {
    sleeve: 'rolled',
    pose: 'apart',
    front: [
      l('M210 158V220', SHIRT.shade, 5),
      l('M210 178h.1', C.coral, 8),
      collar('M164 94C160 134 182 152 210 157L186 194Q148 158 150 104z', 'M256 94C260 134 238 152 210 157L234 194Q272 158 270 104z'),
      l('M152 208L146 112M268 208L274 112', C.ink, 19),
      l('M152 208L146 112M268 208L274 112', APRON.shade, 10),
      ink(
        LINE,
        p('M142 202H278Q282 268 314 290V388H106V290Q138 268 142 202z', APRON.base),
        p('M190 262L186 232Q172 222 176 206Q182 192 194 196Q206 204 198 230L202 262z', C.wood),
        p('M160 256H260V306Q260 324 240 324H180Q160 324 160 306z', APRON.base),
      ),
      p('M275.7 206Q279 250 294 274Q270 262 264 206z', APRON.light),
      l('M166 270H254', C.paper, 4, { dash: '9 9' }),
    ],
    wear: () => inked('M66 284Q100 304 137 291Q144 302 136 315Q98 326 62 306Q58 292 66 284z', SHIRT.base),
  },
  medallion: {
    ground: ['#c85a72', '#e27f8f'],
    collar: [
      collar('M104 238Q112 268 150 268L128 293Q98 276 90 246z', 'M196 238Q188 268 150 268L172 293Q202 276 210 246z'),
      l('M82 246L88 280M218 246L212 280', C.ink, 18),
      l('M82 246L88 280M218 246L212 280', APRON.base, 9),
    ],
  },
});
