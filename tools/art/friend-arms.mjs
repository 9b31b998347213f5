/** Arms on the desk: folded in long sleeves, or bare from the elbow down and crossed, apart, or with one hand raised. */
import { C, g, l, p } from './pen.mjs';
import { LINE } from './faces.mjs';

const inked = (d, fill) => p(d, fill, { s: C.ink });
const MIRROR = { t: 'matrix(-1 0 0 1 420 0)' };

/** Arms in long sleeves: outline, the shade on the far side, the lamp's rim. */
const FOLDED = {
  loose: [
    'M140 107C84 124 58 200 48 262C40 306 28 330 36 358C44 386 76 392 108 391L164 389V338L140 332C126 330 128 318 132 300C142 256 146 226 138 190',
    'M116 122C76 142 58 206 50 262C42 306 30 330 38 358C46 384 78 389 108 388L162 387V372L110 374C70 374 58 352 64 318C72 270 78 190 116 122z',
    'M95 146C73 180 59 222 49 262C40 306 28 330 36 358C42 378 58 386 80 389C48 366 54 322 62 276C70 236 76 186 95 146z',
  ],
  fitted: [
    'M140 107C92 126 74 204 66 262C60 302 48 328 54 356C60 384 84 391 112 391L166 389V342L140 338C124 334 124 320 130 302C140 258 144 226 138 190',
    'M114 124C84 150 74 210 68 262C62 302 50 328 56 356C62 382 86 388 112 388L164 387V374L116 375C82 374 70 352 76 320C84 270 88 200 114 124z',
    'M97 164C84 190 74 226 67 262C60 302 48 328 54 356C58 374 72 384 88 388C62 366 66 326 72 284C80 236 84 196 97 164z',
  ],
};

const HAND = 'M158 343C180 328 206 325 226 333C244 339 262 348 261 359Q260 365 252 365Q262 370 258 378Q254 384 245 382Q244 391 230 391H158';

/** One long sleeve and its hand; the far one (1) is the near one in a mirror, and has the lamp on its edge. */
function folded(far, { skin, cloth, cut = 'fitted', cuff, wear }) {
  const [outline, shade, rim] = FOLDED[cut];
  return g(
    far ? MIRROR : {},
    p(outline, cloth.base),
    far ? p(rim, cloth.light) : p(shade, cloth.shade),
    l(outline, C.ink),
    inked(HAND, far ? skin.light : skin.base),
    !far && p('M158 388.7V374.3Q196 384.5 244 383Q243 388.5 230 388.5z', skin.shade),
    l(`M252 365Q240 365 228 361M245 382Q234 381 224 376${far ? '' : 'M184 350Q198 340 214 347Q220 352 214 356'}`, C.ink, 3.6),
    inked('M153 335Q144 335 144 344V383Q144 392 153 392H168V335z', cuff ?? cloth.shade),
    wear?.(far),
  );
}

/** Sleeves that end above the elbow, over the arm that comes out of them. */
const SLEEVES = {
  short: ['M140 107C102 120 80 172 68 226Q100 246 143 234Q146 208 138 186', 'M119 127C95 146 80 190 71 225L86 232Q92 180 119 127z'],
  rolled: [
    'M140 107C100 120 80 194 72 262L68 296Q100 314 134 302Q146 240 138 190',
    'M119 127C95 148 81 206 75 262L71 294L86 302Q90 206 119 127z',
  ],
};

/** A round limb along a line, its shade or its rim of light a little to one side. */
const limb = (d, skin, width, [dx, dy], tone) => [
  l(d, C.ink, width + 2 * LINE),
  l(d, skin.base, width),
  l(d, tone, width * 0.3, { t: `translate(${dx * width} ${dy * width})` }),
];

/** A hand from its wrist at 0, 0 to the right: four fingers, and the thumb above them. */
const hand = (x, y, tilt, skin, far, flip = 1) =>
  g(
    { t: `translate(${x} ${y}) rotate(${tilt}) scale(1 ${flip})` },
    inked('M-8-20C8-26 30-24 42-16Q54-12 52-3Q60 2 54 10Q54 18 44 19Q40 27 26 25Q8 26-8 20z', far ? skin.light : skin.base),
    l('M52-3Q42-3 33-6M54 10Q43 10 33 6M44 19Q36 19 28 15', C.ink, 3.4),
    inked('M2-20Q8-34 22-32Q33-30 30-21Q22-20 16-12', far ? skin.light : skin.base),
  );

const UPPER = 'M106 214C96 262 82 306 92 344';
const FOREARM = 46;

/** The upper arm of either side, out of its sleeve. */
const upper = (far, { skin }) => g(far ? MIRROR : {}, limb(UPPER, skin, 48, [-0.3, 0], far ? skin.light : skin.shade));
const sleeved = (far, { cloth, sleeve, wear }) => {
  const [cap, capShade] = SLEEVES[sleeve];
  return g(far ? MIRROR : {}, p(cap, cloth.base), p(capShade, far ? cloth.light : cloth.shade), l(cap, C.ink), wear?.(far));
};
const fore = (d, skin, tone) => limb(d, skin, FOREARM, [0, 0.28], tone);

/** What the forearms do, each drawn on its own so that it is seen where one ends and the other begins. */
const POSES = {
  crossed: ({ skin }) => [
    fore('M328 350Q276 340 196 330', skin, skin.shade),
    fore('M92 352Q150 376 244 364', skin, skin.shade),
    hand(252, 362, -4, skin, false),
    hand(186, 330, 172, skin, true, -1),
  ],
  apart: ({ skin }) => [
    fore('M328 346Q312 366 284 368', skin, skin.shade),
    hand(276, 368, 178, skin, true, -1),
    fore('M92 346Q108 366 136 368', skin, skin.shade),
    hand(144, 368, 2, skin, false),
  ],
  raised: ({ skin }) => [
    limb('M330 350Q326 292 288 238', skin, FOREARM - 4, [0.28, 0], skin.light),
    hand(284, 232, -118, skin, true),
    fore('M92 350Q140 372 206 366', skin, skin.shade),
    hand(214, 366, 2, skin, false),
  ],
};

/** Both arms. `sleeve` is long, rolled or short; short and rolled ones take a pose. `wear` draws on each sleeve, `wrist` on what is bare. */
export function arms(look) {
  if (!(look.sleeve in SLEEVES)) return [folded(1, look), folded(0, look)];
  const [far, near] = [1, 0].map((side) => [upper(side, look), sleeved(side, look)]);
  return [far, near, POSES[look.pose](look), look.wrist];
}
