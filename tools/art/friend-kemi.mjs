/** Kemi, twelve, of the Clubyard team: dark skin, box braids tied up high with beads at the tips, a football shirt. */
import { C, c, ink, l, p, star } from './pen.mjs';
import { LINE } from './faces.mjs';
import { NECKLINE, TONES, band, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#432c3a', dark: '#2e1e2a', light: '#7d566a', rim: '#dd9558' };
const SHIRT = { base: '#d43f76', shade: '#a42c60', light: '#ff8cab' };

/** The braids leave the tie upwards and fall to the lamp's side, each with its bead. */
const BRAIDS =
  'M146 54C136 0 222-2 248 62Q260 100 256 156M152 52C164 20 216 26 234 80Q246 116 240 190M150 52C150 8 186 6 218 30Q264 66 271 128M156 54C176 36 208 48 224 92Q232 124 226 164';
const TIPS = ['M256 158h.1M226 166h.1', 'M240 192h.1M271 130h.1'];

const look = {
  skin: TONES.ebony,
  shape: 'pointed',
  face: { brow: '#241722', browWeight: 8, lashes: true, iris: '#43230f', irisLight: '#96582a' },
  back: [
    l(BRAIDS, C.ink, 23),
    l(BRAIDS, HAIR.base, 14.4),
    l(BRAIDS, HAIR.light, 5.4, { dash: '.1 9.5' }),
    l(TIPS.join(''), C.ink, 21),
    l(TIPS[0], C.amber, 12.5),
    l(TIPS[1], C.mint, 12.5),
  ],
  marks: [c(75, 190, 6, C.amber, { s: C.ink, w: 3.4 }), c(226, 190, 6, C.amber, { s: C.ink, w: 3.4 })],
  front: [
    inked('M76 150C70 94 106 56 150 56S230 94 224 150Q220 124 206 112Q180 98 150 98T94 112Q80 124 76 150z', HAIR.base),
    p('M77 140C74 104 92 76 118 64Q98 88 96 110Q82 120 77 140z', HAIR.dark),
    l('M100 106Q112 78 140 62M126 99Q132 78 146 62M174 99Q168 78 154 62M200 106Q188 78 160 62', HAIR.light, 3.6),
    l('M206 76Q222 92 225 120', HAIR.rim, 5),
    ink(LINE, p('M122 66Q120 42 150 42T178 66Q150 52 122 66z', C.amber)),
    l('M160 49q10 2 13 9', '#ffe0a0', 4),
  ],
};

/** Kemi by file name. */
export const pictures = friend('kemi', look, {
  cloth: SHIRT,
  worn: {
    sleeve: 'short',
    pose: 'crossed',
    front: [
      l('M136 120V386M284 120V386M186 170V386M234 170V386', SHIRT.shade, 22, { 'stroke-linecap': 'butt' }),
      band(NECKLINE, C.paper, 11),
      inked('M238 190H276V212Q274 232 257 240Q240 232 238 212z', C.amber),
      p(star(257, 211, 5, 12.5, 6), C.paper),
    ],
    wear: () => band('M66 220Q98 238 142 226', C.paper, 8, { 'stroke-linecap': 'butt' }),
  },
  medallion: {
    ground: ['#d99a2f', '#f0bb58'],
    collar: band('M108 240Q150 296 192 240', C.paper, 10),
  },
});
