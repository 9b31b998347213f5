/** Oskar, ten, who plays Hollowbrick: pale and freckled, short ginger hair, green jumper with a brick. */
import { C, ink, l, p, r } from './pen.mjs';
import { LINE } from './faces.mjs';
import { NECKLINE, TONES, band, friend, inked } from './friend-parts.mjs';

const HAIR = { base: '#dd6a2d', dark: '#b44a22', light: '#f79350', rim: '#ffc078' };
const GREEN = { base: '#3f9f62', shade: '#2b7a50', light: '#86d68a' };

/** Short and tousled, with a tuft that never lies down. */
const CROP =
  'M72 160C58 104 78 66 118 54Q108 44 106 30Q126 40 138 38Q134 26 144 14Q154 32 172 34Q184 30 190 20Q194 36 188 50C228 62 242 108 228 160' +
  'Q222 150 220 128Q215 112 206 101Q196 110 176 106Q182 98 182 92Q162 110 130 105Q137 98 138 92Q118 110 97 108Q84 122 80 150z';

const look = {
  skin: TONES.pale,
  shape: 'round',
  face: { brow: '#b0481e', iris: '#2f6b4a', irisLight: '#74b872' },
  marks: l(
    'M92 184h.1M102 190h.1M113 185h.1M108 177h.1M98 177h.1M196 184h.1M206 190h.1M213 182h.1M202 177h.1M140 181h.1M170 181h.1',
    '#cf7d4c',
    5,
  ),
  front: [
    inked(CROP, HAIR.base),
    p('M75 146C66 108 82 76 112 62Q92 82 97 105Q84 118 80 142z', HAIR.dark),
    l('M116 100Q128 90 130 74M160 96Q170 86 170 70M134 58Q130 50 128 46M160 52Q156 44 154 38', HAIR.dark, 4),
    l('M150 90Q154 80 150 68M194 94Q197 84 192 74', HAIR.light, 5),
    l('M206 66Q228 84 230 120', HAIR.rim, 5),
  ],
};

const rib = (d) => band(d, GREEN.shade, 12);

/** The brick on the chest, with its three studs. */
const brick = [
  ink(
    LINE,
    r(172, 206, 20, 22, 5, C.coral),
    r(200, 206, 20, 22, 5, C.coral),
    r(228, 206, 20, 22, 5, '#ff9a86'),
    r(162, 220, 96, 50, 8, C.coral),
  ),
  p('M165 228Q165 223 170 223H178V267H170Q165 267 165 262z', C.brick),
  p('M244 223H250Q255 223 255 228V262Q255 267 250 267H244z', '#ffa38e'),
  l('M188 232H232', '#ffb3a0', 5),
];

/** Oskar by file name. */
export const pictures = friend('oskar', look, {
  cloth: GREEN,
  worn: {
    cut: 'loose',
    front: [rib(NECKLINE), brick, l('M108 300q14 10 28 8M312 300q-14 10-28 8', GREEN.shade, 4)],
    wear: () => [l('M152 346v34M160 346v34', '#1f5c3e', 3), l('M52 336Q72 324 92 332', GREEN.shade, 4)],
  },
  medallion: {
    ground: ['#3a6fb8', '#5b93d8'],
    collar: rib('M108 240Q150 296 192 240'),
  },
});
