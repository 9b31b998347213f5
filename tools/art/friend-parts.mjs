/** Friends: what every friend of a case shares: skin, a head put together from hair and features, a body with arms on the desk, a portrait. */
import { C, c, e, g, l, p, svg, turn } from './pen.mjs';
import { LINE, MOODS, SKIN, bareFace, features } from './faces.mjs';

/** Skin beside the four of `faces.mjs`, in the same three tones. */
export const TONES = {
  ...SKIN,
  pale: { base: '#fbd3b6', shade: '#e5a988', light: '#ffeedb', blush: '#f2716b' },
  sand: { base: '#f1c597', shade: '#d29c70', light: '#ffe2b8', blush: '#ec7263' },
  light: { base: '#e9b788', shade: '#c98f66', light: '#ffdcae', blush: '#ec6c60' },
  medium: { base: '#cf9465', shade: '#ac7350', light: '#f2bf8a', blush: '#e2605a' },
  amber: { base: '#c28150', shade: '#9d6340', light: '#ebad74', blush: '#e0574f' },
  chestnut: { base: '#a5663f', shade: '#824c36', light: '#dd9a62', blush: '#d94e49' },
  ebony: { base: '#7d4a30', shade: '#603727', light: '#b97748', blush: '#c4423f' },
};

/** A shape with ink round it, as wide as the picture's own line unless told. */
export const inked = (d, fill, more) => p(d, fill, { s: C.ink, ...more });

/** A band of colour with ink on both sides. */
export const band = (d, hue, width, more) => [l(d, C.ink, width + 2 * LINE, more), l(d, hue, width, more)];

/** A plait downwards from its top, in `count` crossings; `lean` moves each a little aside. */
export const plait = (x, y, count, lean, hair) => {
  const rows = Array.from({ length: count }, (_, i) => [x + i * lean, y + i * 24]);
  const right = rows.map(([a, b]) => `Q${a + 25} ${b + 14} ${a + lean + 11} ${b + 24}`).join('');
  const left = rows.map(([a, b]) => `Q${a - 25} ${b + 14} ${a - 11} ${b}`);
  const strands = rows.map(([a, b]) => `M${a - 12} ${b + 5}q5 13 17 17m7-17q-1 7-7 11`).join('');
  return [
    inked(`M${x + 11} ${y}${right}L${x + count * lean - 11} ${y + count * 24}${left.toReversed().join('')}z`, hair.base),
    l(strands, hair.light, 4),
  ];
};

/**
 * A head in a mood, in 300 × 300 with the neck at 150, 270.
 * `back` lies behind the face, `marks` on the skin, `glasses` between eyes and brows, `front` over all.
 */
const friendHead = ({ skin, face, back, ears = true, marks, glasses, front }, mood) => {
  const how = MOODS[mood];
  const [eyes, ...rest] = features(how, { skin, ...face });
  return g(
    { 'stroke-width': LINE, t: how.head ? turn(how.head, 150, 262) : undefined },
    back,
    bareFace(skin, ears),
    marks,
    eyes,
    glasses,
    rest,
    front,
  );
};

/** The neckline of a jumper or shirt, low enough for the head's neck to end above it. */
export const NECKLINE = 'M164 98C168 175 252 175 256 98';
const TORSO = `${NECKLINE}C292 110 310 122 320 164L316 388H104L100 164C110 122 128 110 164 98z`;

/** Neck and torso; what is worn on it comes after. */
const torso = (skin, cloth) => [inked('M180 60H240V112Q250 172 210 172T180 112z', skin.shade), inked(TORSO, cloth.base)];

/** Arms along the desk: outline, the shade on the far side, the lamp's rim. */
const ARMS = {
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
  bare: [
    'M116 130C94 150 86 204 82 254C78 300 64 324 68 354C72 382 94 391 118 391H166V342L158 343C130 343 126 322 130 302C138 258 142 226 138 190',
    'M106 150C92 170 86 210 84 254C80 302 66 324 70 354C74 380 96 388 118 388L164 387V374L124 376C92 374 84 352 90 320C96 280 98 216 106 150z',
    'M98 162C90 190 86 222 82 254C78 300 64 324 68 354C72 374 82 384 96 388C76 366 80 328 86 288C92 246 92 200 98 162z',
  ],
};
const SLEEVES = {
  short: ['M140 107C102 120 80 172 68 226Q100 246 143 234Q146 208 138 186', 'M119 127C95 146 80 190 71 225L86 232Q92 180 119 127z'],
  rolled: [
    'M140 107C100 120 80 194 72 262L68 296Q100 314 134 302Q146 240 138 190',
    'M119 127C95 148 81 206 75 262L71 294L86 302Q90 206 119 127z',
  ],
};

const HAND = 'M158 343C180 328 206 325 226 333C244 339 262 348 261 359Q260 365 252 365Q262 370 258 378Q254 384 245 382Q244 391 230 391H158';

/** One arm; the far one (1) is the near one in a mirror, and has the lamp on its edge. */
function arm(far, { skin, cloth, cut = 'fitted', sleeve, cuff, wear }) {
  const bare = sleeve in SLEEVES;
  const hue = bare ? skin : cloth;
  const [outline, shade, rim] = ARMS[bare ? 'bare' : cut];
  const [cap, capShade] = SLEEVES[sleeve] ?? [];
  return g(
    far ? { t: 'matrix(-1 0 0 1 420 0)' } : {},
    p(outline, hue.base),
    far ? p(rim, hue.light) : p(shade, hue.shade),
    l(outline, C.ink),
    inked(HAND, far && !bare ? skin.light : skin.base),
    !far && p('M158 388.7V374.3Q196 384.5 244 383Q243 388.5 230 388.5z', skin.shade),
    l(`M252 365Q240 365 228 361M245 382Q234 381 224 376${far ? '' : 'M184 350Q198 340 214 347Q220 352 214 356'}`, C.ink, 3.6),
    bare && [p(cap, cloth.base), p(capShade, far ? cloth.light : cloth.shade), l(cap, C.ink)],
    !bare && inked('M153 335Q144 335 144 344V383Q144 392 153 392H168V335z', cuff ?? cloth.shade),
    wear?.(far),
  );
}

/**
 * A body at a desk, arms folded on it: 420 × 420, the head's 150, 270 goes to 210, 124.
 * `sleeve` is long, rolled or short; `wear` draws on each arm; `back` lies behind the torso, `front` on it, `over` on top.
 */
const friendBody = ({ skin, cloth, back, front, over, ...arms }) =>
  svg(
    420,
    420,
    e(210, 396, 196, 13, C.ink, { o: 0.35 }),
    g({ 'stroke-width': LINE }, back, torso(skin, cloth), front, arm(1, { skin, cloth, ...arms }), arm(0, { skin, cloth, ...arms }), over),
  );

/** Shoulders that end on the rim of the medallion. */
const SHOULDERS = 'M50 255C66 240 100 236 122 224Q150 244 178 224C200 236 234 240 250 255A145 145 0 0 1 50 255z';

/** A medallion with its patch of lamp light, shoulders, the happy head, and what is worn over both. */
const portrait = (look, cloth, { ground: [ground, light], back, collar }) =>
  svg(
    120,
    120,
    g(
      { t: 'scale(.4)', 'stroke-width': LINE },
      c(150, 150, 145, ground),
      p('M206 16A145 145 0 0 1 250 255Q150 280 130 150T206 16z', light),
      p(SHOULDERS, cloth.base),
      p('M50 255C66 240 84 238 100 233Q92 262 112 290Q76 280 50 255z', cloth.shade),
      p('M250 255C240 246 226 242 214 238Q226 256 220 277Q238 268 250 255z', cloth.light),
      l(SHOULDERS, C.ink),
      back,
      g({ t: 'translate(15 21) scale(.9)' }, friendHead(look, 'happy')),
      collar,
    ),
  );

/** Everything drawn of a friend, by file name. */
export const friend = (name, look, { cloth, worn, medallion }) => ({
  [`friends/${name}/body`]: friendBody({ skin: look.skin, cloth, ...worn }),
  ...Object.fromEntries(Object.keys(MOODS).map((mood) => [`friends/${name}/head-${mood}`, svg(300, 300, friendHead(look, mood))])),
  [`people/${name}`]: portrait(look, cloth, medallion),
});
