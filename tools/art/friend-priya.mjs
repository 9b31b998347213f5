/** Priya, eleven, who shares an exercise book in Inkleaf: glasses, one long black plait over her shoulder, teal cardigan. */
import { C, c, ink, l, p, r } from './pen.mjs';
import { LINE } from './faces.mjs';
import { TONES, friend, inked, plait } from './friend-parts.mjs';

const HAIR = { base: '#35294b', dark: '#271d3a', light: '#63508a', rim: '#d99a6a' };
const TEAL = { base: '#1f9ea0', shade: '#15777f', light: '#7fdccb' };

const rings = [119, 187].map((x) => `M${x - 30} 166C${x - 30} 132 ${x + 30} 132 ${x + 30} 166S${x - 30} 200 ${x - 30} 166z`).join('');

const look = {
  skin: TONES.amber,
  shape: 'pointed',
  face: { brow: HAIR.dark, lashes: true, iris: '#4d2a1c', irisLight: '#9a5f30' },
  back: [
    inked('M78 172C70 96 104 56 150 56S226 92 230 160C242 200 238 234 214 257Q200 268 186 256L190 214L84 194Q80 188 78 172z', HAIR.base),
    l('M231 190Q230 222 208 250', HAIR.light, 4),
  ],
  marks: [c(75, 190, 5.6, C.amber, { s: C.ink, w: 3.4 }), c(226, 190, 5.6, C.amber, { s: C.ink, w: 3.4 })],
  glasses: [
    p(rings, '#fff', { o: 0.14 }),
    l(`${rings}M149 160q4-4 8 0M89 160l-12-4M217 160l10-4`, C.ink, 9),
    l(`${rings}M149 160q4-4 8 0M89 160l-12-4M217 160l10-4`, '#f0567f', 4.4),
  ],
  front: [
    inked('M76 152C62 92 100 50 150 50S238 92 224 152Q222 126 206 110Q178 98 164 70Q146 100 106 110Q82 122 76 152z', HAIR.base),
    p('M76 140C68 104 84 72 116 58Q96 84 94 112Q80 122 76 140z', HAIR.dark),
    l('M164 70Q162 58 156 52M104 96Q128 86 142 66M184 66Q196 84 212 96', HAIR.light, 4),
    l('M196 66Q217 82 222 110', HAIR.rim, 5),
  ],
};

/** Pale collar over the cardigan's neck. */
const collar = (left, right) => ink(LINE, p(left, C.paper2), p(right, C.paper));

/** Priya by file name. */
export const pictures = friend('priya', look, {
  cloth: TEAL,
  worn: {
    front: [
      inked('M162 104C166 176 254 176 258 104L236 196L224 388H196L184 196z', '#f6a5b4'),
      collar('M164 98C166 140 186 154 210 157L182 192Q152 160 152 106z', 'M256 98C254 140 234 154 210 157L238 192Q268 160 268 106z'),
      l('M152 112Q152 176 196 252V388M268 112Q268 176 224 252V388', C.ink, 16),
      l('M152 112Q152 176 196 252V388M268 112Q268 176 224 252V388', TEAL.shade, 7),
      l('M210 200h.1M210 226h.1M210 252h.1', '#c9546f', 7),
      l('M224 274h.1M224 304h.1', C.amber, 9),
    ],
    over: [
      plait(260, 92, 7, 2, HAIR),
      ink(LINE, p('M264 262Q256 292 272 304Q290 290 284 262z', HAIR.base), r(259, 254, 29, 15, 6, '#f0567f')),
    ],
    wear: () => l('M152 346v34M160 346v34', '#0f5f68', 3),
  },
  medallion: {
    ground: ['#d98a3a', '#f0ae5c'],
    collar: [
      collar('M104 238Q112 268 150 270L124 292Q98 276 92 246z', 'M196 238Q188 268 150 270L176 292Q202 276 208 246z'),
      plait(206, 232, 2, 0, HAIR),
    ],
  },
});
