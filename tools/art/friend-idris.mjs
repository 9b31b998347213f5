/** Idris, eleven, with a full inbox on Fridays: brown skin, curls on top, a blue hearing aid, a violet hoodie with a zip. */
import { C, bumps, ink, l, p } from './pen.mjs';
import { LINE } from './faces.mjs';
import { TONES, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#4d3026', dark: '#37211d', light: '#85573f', rim: '#eaa35c' };
const HOODIE = { base: '#7a5fd0', shade: '#5b43a8', light: '#bda6ff' };

const TOP = [
  [82, 116],
  [70, 102],
  [74, 76],
  [90, 54],
  [114, 40],
  [142, 34],
  [170, 36],
  [196, 46],
  [216, 64],
  [228, 88],
  [218, 114],
  [200, 102],
  [180, 98],
  [158, 102],
  [136, 97],
  [114, 102],
  [98, 102],
];

const look = {
  skin: TONES.brown,
  face: { brow: HAIR.dark, browWeight: 8, iris: '#59361c', irisLight: '#b5783a' },
  marks: p('M78 156Q72 108 96 96L100 116Q88 124 86 160zM222 150Q226 108 204 96L200 116Q212 124 214 158z', HAIR.dark, { o: 0.75 }),
  front: [
    inked(bumps(TOP, 0.6), HAIR.base),
    p('M84 112Q70 98 80 76Q92 54 116 44Q94 74 100 99Q90 102 84 112z', HAIR.dark),
    l(
      'M104 78q2-12 13-10t10 10M132 60q2-12 13-10t10 10M164 66q2-12 13-10t10 10M120 92q2-11 12-9t9 9M152 88q2-11 12-9t9 9M188 90q2-11 12-9t9 9M90 96q2-9 10-8',
      HAIR.light,
      4,
    ),
    l('M190 42q14 4 20 16M220 66q10 10 10 22', HAIR.rim, 5),
    // The hearing aid: its case behind the ear, a clear tube, the mould in the ear.
    inked('M221 148C224 134 241 134 244 152C246 170 241 182 234 182Q228 181 231 171Q235 156 221 148z', C.sky, { w: 4 }),
    l('M237 146q3 5 3 14', '#d3ebff', 3.4),
    l('M222 149Q214 156 220 167', C.ink, 6),
    l('M222 149Q214 156 220 167', '#e9f6ff', 2.6),
    inked('M217 164q8-1 10 5q0 7-7 7q-6-4-3-12z', '#a9d8ff', { w: 3.2 }),
  ],
};

const zip = (d) => [l(d, C.ink, 10), l(d, C.paper2, 4)];

/** Idris by file name. */
export const pictures = friend('idris', look, {
  cloth: HOODIE,
  worn: {
    cut: 'loose',
    back: inked('M122 128Q108 52 210 48Q312 52 298 128Q210 170 122 128z', HOODIE.shade),
    front: [
      inked('M164 98C168 175 252 175 256 98L262 150L214 226L158 150z', '#ffd98a'),
      l('M178 140Q210 186 242 140', C.honey, 5),
      zip('M212 230V340'),
      inked('M150 334L158 284H200V334zM270 334L262 284H224V334z', HOODIE.base),
    ],
    over: [
      ink(
        LINE,
        p('M136 88C122 126 160 168 212 230L210 188C186 176 160 150 160 96z', HOODIE.base),
        p('M284 88C298 126 260 168 212 230L210 188C234 176 260 150 260 96z', HOODIE.light),
      ),
      inked('M206 232q0-6 6-6t6 6v10q0 6-6 6t-6-6z', C.amber),
      l('M172 182Q164 212 170 238M248 182Q254 210 248 228', C.ink, 9),
      l('M172 182Q164 212 170 238M248 182Q254 210 248 228', C.paper, 4),
    ],
    wear: () => [
      l('M70 196Q98 211 140 202M63 220Q94 235 138 226', C.paper, 7, { 'stroke-linecap': 'butt' }),
      l('M52 338Q72 326 92 334M130 330Q114 336 104 348', HOODIE.shade, 4),
    ],
  },
  medallion: {
    ground: ['#c8702f', '#ea9a4f'],
    back: inked('M84 244C94 200 206 200 216 244Q150 290 84 244z', HOODIE.shade),
    collar: [
      ink(
        LINE,
        p('M82 238C82 268 118 290 148 294L150 276C126 270 106 258 104 238z', HOODIE.base),
        p('M218 238C218 268 182 290 152 294L150 276C174 270 194 258 196 238z', HOODIE.light),
      ),
    ],
  },
});
