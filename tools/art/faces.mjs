/** Faces: one way of drawing eyes, brows and mouths for everybody, on a head of 300 × 300 that turns about the neck at 150, 270. */
import { C, c, e, l, p } from './pen.mjs';

/** Skin in three tones: base, shade, and the lamp's rim of light. */
export const SKIN = {
  brown: { base: '#b87449', shade: '#97583a', light: '#e9a76a', blush: '#e2574f' },
  deep: { base: '#87522f', shade: '#6a3c28', light: '#c07f4c', blush: '#c9443f' },
  olive: { base: '#dba372', shade: '#bb7f56', light: '#f6cb98', blush: '#e8695c' },
  fair: { base: '#f4c6a2', shade: '#dc9f7c', light: '#ffe3c2', blush: '#f0776a' },
};

/** The line of a face: everything on a head is outlined with this. */
export const LINE = 4.6;

/** Shapes of a face: the same at brow and temples, where hair is fitted to it, and each its own from the cheeks down: outline, shade, rim of light. */
const SHAPES = {
  oval: [
    'M76 144C76 98 110 74 150 74C190 74 224 98 224 144C226 166 223 184 214 198C202 219 178 233 150 233C122 233 98 219 86 198C77 184 74 166 76 144z',
    'M76 140C74 166 77 184 86 198C98 219 122 233 150 233C164 233 176 230 187 225C140 222 104 204 94 170C90 152 92 134 98 112C84 122 77 130 76 140z',
    'M219 120C227 138 227 176 214 198C207 210 197 219 186 225C203 208 213 186 214 160C214 144 212 130 206 114z',
  ],
  round: [
    'M76 144C76 98 110 74 150 74C190 74 224 98 224 144C229 170 230 192 217 208C203 225 178 231 150 231C122 231 97 225 83 208C70 192 71 170 76 144z',
    'M76 140C71 170 70 192 83 208C97 225 122 231 150 231C166 231 180 229 192 224C142 222 100 208 91 172C88 152 92 134 98 112C84 122 77 130 76 140z',
    'M219 120C229 150 232 188 217 208C210 216 202 221 191 225C208 210 217 190 217 162C217 146 213 130 206 114z',
  ],
  pointed: [
    'M76 144C76 98 110 74 150 74C190 74 224 98 224 144C225 166 219 182 207 198C193 217 170 239 150 239C130 239 107 217 93 198C81 182 75 166 76 144z',
    'M76 140C75 166 81 182 93 198C107 217 130 239 150 239C160 239 170 234 179 226C142 220 108 200 96 168C91 152 92 134 98 112C84 122 77 130 76 140z',
    'M219 120C227 138 226 172 207 198C199 209 189 219 179 227C197 208 210 186 212 160C213 144 212 130 206 114z',
  ],
};

/** Neck, ears and the bare face, with the lamp at its right. */
export const bareFace = (skin, ears = true, shape = 'oval') => {
  const [outline, shade, rim] = SHAPES[shape];
  return [
    p('M124 210V262Q124 286 150 286T176 262V210z', skin.shade, { s: 'none' }),
    l('M124 216V262M176 216V262', C.ink, LINE),
    ears && [
      e(75, 166, 14, 18, skin.shade, { s: C.ink, w: LINE }),
      e(225, 166, 14, 18, skin.light, { s: C.ink, w: LINE }),
      l('M72 160q7 4 5 13M228 160q-7 4-5 13', C.ink, 3, { o: 0.55 }),
    ],
    p(outline, skin.base),
    p(shade, skin.shade),
    p(rim, skin.light),
    e(102, 195, 16, 9.5, skin.blush, { o: 0.42 }),
    e(203, 195, 16, 9.5, skin.blush, { o: 0.45 }),
    p(outline, 'none', { s: C.ink, w: LINE }),
  ];
};

/** Where the eyes are. The face looks a little to its left, towards the lamp. */
const EYES = [119, 187];
const EYE_Y = 161;

/** An open eye; `gaze` moves the iris, `squeeze` lifts the lower lid as a grin does. */
const openEye = (x, side, { k, gaze, wide = 0, squeeze, spark, iris = '#5b3320', irisLight = '#b26a35', skin, lashes }) => {
  const rx = 20 * k;
  const ry = (23 + wide) * k;
  const top = EYE_Y - ry;
  const [ix, iy] = [x + gaze[0] * k, EYE_Y + 1 + gaze[1] * k];
  const out = side ? 1 : -1;
  return [
    e(x, EYE_Y, rx, ry, C.white),
    c(ix, iy, 16 * k, iris),
    p(`M${ix - 12 * k} ${iy + 4 * k}q${12 * k} ${-6 * k} ${24 * k} 0a${13 * k} ${12 * k} 0 0 1 ${-24 * k} 0z`, irisLight),
    c(ix, iy, 9.5 * k, C.ink),
    c(ix + 6 * k, iy - 7 * k, 5.6 * k, '#fff'),
    c(ix - 5.5 * k, iy + 7 * k, (spark ? 3.8 : 2.4) * k, '#fff'),
    squeeze && [
      p(`M${x - rx - 3} ${EYE_Y + 12}Q${x} ${EYE_Y + 3} ${x + rx + 3} ${EYE_Y + 12}V${EYE_Y + ry + 2}H${x - rx - 3}z`, skin.base),
      l(`M${x - rx + 3} ${EYE_Y + 12}Q${x} ${EYE_Y + 6} ${x + rx - 3} ${EYE_Y + 12}`, C.ink, 3.4),
    ],
    l(
      `M${x - rx - 0.5} ${EYE_Y - 4 * k}C${x - rx} ${top - 3} ${x + rx} ${top - 3} ${x + rx + 0.5} ${EYE_Y - 4 * k}`,
      C.ink,
      5.6 * Math.sqrt(k),
    ),
    lashes && l(`M${x + out * (rx + 0.5)} ${EYE_Y - 6}l${out * 8}-4M${x + out * (rx - 3)} ${EYE_Y - 13}l${out * 7}-6`, C.ink, 4),
  ];
};

/** A closed eye, at peace. */
const closedEye = (x, k) => l(`M${x - 19 * k} ${EYE_Y + 2}q${19 * k} ${19 * k} ${38 * k} 0`, C.ink, 6);

const MOUTH = '#6e1f2c';
const openMouth = (d, tongue, teeth) => [p(d, MOUTH), p(tongue, '#ff7f79'), teeth && p(teeth, C.white), p(d, 'none', { s: C.ink, w: 4.6 })];

/** What each mood does to eyes, brows and mouth. `head` tilts the whole head, in degrees. */
export const MOODS = {
  calm: {
    head: 0,
    gaze: [1, 0],
    brows: 'M99 131Q117 121 136 127M170 127Q189 121 207 131',
    mouth: l('M134 205Q152 219 170 205', C.ink, 5),
  },
  curious: {
    head: -5,
    wide: 2,
    gaze: [4, -3],
    brows: 'M97 121Q115 107 136 117M170 126Q189 120 208 133',
    mouth: openMouth('M142 203Q153 199 165 203Q166 219 154 220T142 203z', 'M146 214Q154 209 162 214Q159 219.5 154 219.5T146 214z'),
  },
  uneasy: {
    head: 3,
    wide: 2,
    gaze: [-4, 4],
    brows: 'M97 134Q118 129 134 115M172 115Q188 129 209 134',
    mouth: l('M132 213Q140 203 148 209T163 208T174 211', C.ink, 5),
  },
  thinking: {
    head: 4,
    gaze: [-3.5, -5],
    brows: 'M98 128Q119 122 138 131M170 119Q189 108 208 121',
    mouth: [l('M136 212Q152 211 168 202', C.ink, 5), l('M171 197q4 4 2 9', C.ink, 3.4)],
  },
  relieved: {
    head: -2,
    closed: true,
    brows: 'M98 138Q115 124 136 126M170 126Q191 124 208 138',
    mouth: openMouth(
      'M133 200Q153 207 173 200Q172 223 153 223T133 200z',
      'M141 215Q153 208 165 215Q161 222 153 222T141 215z',
      'M137 203.5Q153 208 169 203.5L168 209Q153 212 138 209z',
    ),
  },
  happy: {
    head: -3,
    gaze: [1, -1],
    spark: true,
    squeeze: true,
    brows: 'M97 124Q116 109 137 119M169 119Q190 109 209 124',
    mouth: openMouth(
      'M126 198Q153 205 180 196Q180 230 153 230T126 196z',
      'M138 220Q153 209 168 220Q162 229 153 229T138 220z',
      'M130 199.5Q153 207 176 199.5L174 208Q153 214 132 208z',
    ),
  },
};

/** The face of a grown-up who listens. */
export const WARM = {
  gaze: [0, 0],
  brows: 'M98 132Q117 119 137 127M169 127Q189 119 208 132',
  mouth: openMouth(
    'M130 203Q153 210 176 203Q174 224 153 224T130 203z',
    'M141 219Q153 212 165 219Q160 223.5 153 223.5T141 219z',
    'M133 205.5Q153 211 173 205.5L171 212Q153 216 135 212z',
  ),
};

/**
 * Eyes, brows, nose and mouth as a mood has them.
 * `k` is the size of the eyes (1 for a child, less for a grown-up), `brow` the colour and weight of the brows.
 */
export const features = (how, { skin, k = 1, brow, browWeight = 7.5, iris, irisLight, lashes = false, nose = 'M148 186q7 7 14 1' }) => {
  const eye = (x, side) => (how.closed ? closedEye(x, k) : openEye(x, side, { ...how, k, skin, iris, irisLight, lashes }));
  return [EYES.map(eye), l(how.brows, brow, browWeight), l(nose, C.ink, 4.4), how.mouth];
};
