/** Friends: what every friend of a case shares: skin, a head put together from hair and features, a body with arms on the desk, a portrait. */
import { C, c, e, g, l, p, svg, turn } from './pen.mjs';
import { LINE, MOODS, SKIN, bareFace, features } from './faces.mjs';
import { arms } from './friend-arms.mjs';

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
const friendHead = ({ skin, face, shape, back, ears = true, marks, glasses, front }, mood) => {
  const how = MOODS[mood];
  const [eyes, ...rest] = features(how, { skin, ...face });
  return g(
    { 'stroke-width': LINE, t: how.head ? turn(how.head, 150, 262) : undefined },
    back,
    bareFace(skin, ears, shape),
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

/**
 * A body at a desk, arms on it in one of the poses of `friend-arms.mjs`: 420 × 420, the head's 150, 270 goes to 210, 124.
 * `back` lies behind the torso, `front` on it, `over` on top.
 */
const friendBody = ({ skin, cloth, back, front, over, ...worn }) =>
  svg(
    420,
    420,
    e(210, 396, 196, 13, C.ink, { o: 0.35 }),
    g({ 'stroke-width': LINE }, back, torso(skin, cloth), front, arms({ skin, cloth, ...worn }), over),
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
