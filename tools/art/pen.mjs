/** The pen every picture is drawn with: palette, shapes, outlines, the die-cut sticker and the sheet they are put on. */

/** The colours of the house. The first block is also on the page as CSS custom properties. */
export const C = {
  night: '#1d1730',
  dusk: '#2b2145',
  velvet: '#3d2f5e',
  paper: '#fff6e6',
  paper2: '#f7e6c8',
  ink: '#241a33',
  ink2: '#5a4b6b',
  amber: '#ffb648',
  coral: '#ff6b5e',
  rose: '#e0457b',
  mint: '#5fd6a8',
  sky: '#6cb8ff',
  lilac: '#b79cff',
  // Tones beside them, for light and shade only.
  white: '#fffdf7',
  glow: '#ffd98a',
  honey: '#e8932b',
  brick: '#d9483f',
  berry: '#b32d60',
  pine: '#2f9c78',
  sea: '#3a86d1',
  violet: '#7f62d1',
  wood: '#b8713f',
  woodDark: '#8a4f2e',
  woodDeep: '#5d3326',
};

/** Rounds to a tenth, so that files stay small and the same everywhere. */
export const n = (value) => String(Math.round(value * 10) / 10);

const SHORT = { s: 'stroke', w: 'stroke-width', o: 'opacity', t: 'transform', dash: 'stroke-dasharray' };

function tag(name, attributes, body) {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${SHORT[key] ?? key}="${typeof value === 'number' ? n(value) : value}"`)
    .join('');
  return body === undefined ? `<${name}${text}/>` : `<${name}${text}>${body}</${name}>`;
}

const flat = (kids) => kids.flat(Infinity).filter(Boolean).join('');

/**
 * A whole picture. Width and height are given for canvases that need a natural size; style sheets override them.
 * Every line has round ends and corners, said once here.
 */
export const svg = (width, height, ...kids) => {
  const sheet = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return `${tag('svg', { ...sheet, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, flat(kids))}\n`;
};

/** A group: attributes first, then what is in it. */
export const g = (attributes, ...kids) => tag('g', attributes, flat(kids));

/** Any other element, for the few pictures that need a gradient. */
export const el = (name, attributes, ...kids) => tag(name, attributes, kids.length ? flat(kids) : undefined);

/** Filled path, circle, ellipse and (rounded) rectangle. */
export const p = (d, fill, more) => tag('path', { d, fill, ...more });
export const c = (cx, cy, r, fill, more) => tag('circle', { cx, cy, r, fill, ...more });
export const e = (cx, cy, rx, ry, fill, more) => tag('ellipse', { cx, cy, rx, ry, fill, ...more });
export const r = (x, y, width, height, rx, fill, more) => tag('rect', { x, y, width, height, rx: rx || undefined, fill, ...more });

/** A drawn line. */
export const l = (d, stroke, width, more) => tag('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });

/** Many round dots of one size for few bytes. */
export const dots = (points, hue, radius, more) => l(points.map(([x, y]) => `M${n(x)} ${n(y)}h.1`).join(''), hue, 2 * radius, more);

/** Everything inside gets the ink outline. */
export const ink = (width, ...kids) => g({ stroke: C.ink, 'stroke-width': width }, ...kids);

/** A turn about a point. */
export const turn = (degrees, x, y) => `rotate(${n(degrees)} ${n(x)} ${n(y)})`;

/** Path pieces: circle, ellipse, rounded rectangle, polygon. */
export const circle = (x, y, radius) => ellipse(x, y, radius, radius);
export const ellipse = (x, y, rx, ry) =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0z`;
export const box = (x, y, w, h, k = 0) => {
  if (!k) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  const corner = (dx1, dy1, dx2, dy2) => `q${n(dx1)} ${n(dy1)} ${n(dx2)} ${n(dy2)}`;
  const [across, down] = [n(w - 2 * k), n(h - 2 * k)];
  const right = `h${across}${corner(k, 0, k, k)}v${down}${corner(0, k, -k, k)}`;
  const left = `h${n(2 * k - w)}${corner(-k, 0, -k, -k)}v${n(2 * k - h)}${corner(0, -k, k, -k)}`;
  return `M${n(x + k)} ${n(y)}${right}${left}z`;
};
export const poly = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`;

/** Points on a ring, from the top, clockwise. */
export const ring = (x, y, radius, count, offset = 0) =>
  Array.from({ length: count }, (_, i) => {
    const a = ((i + offset) / count) * 2 * Math.PI - Math.PI / 2;
    return [x + radius * Math.cos(a), y + radius * Math.sin(a)];
  });

/** A star or burst with `count` points. */
export const star = (x, y, count, outer, inner, offset = 0) => {
  const tips = ring(x, y, outer, count, offset);
  const dips = ring(x, y, inner, count, offset + 0.5);
  return poly(tips.flatMap((tip, i) => [tip, dips[i]]));
};

/** A bumpy outline through points: curls, clouds, leaves, scalloped badges. */
export const bumps = (points, plump = 0.62, close = true) => {
  const all = close ? [...points, points[0]] : points;
  const arcs = all.slice(1).map(([x, y], i) => {
    const radius = Math.hypot(x - all[i][0], y - all[i][1]) * plump;
    return `A${n(radius)} ${n(radius)} 0 0 1 ${n(x)} ${n(y)}`;
  });
  return `M${n(all[0][0])} ${n(all[0][1])}${arcs.join('')}${close ? 'z' : ''}`;
};
export const scallop = (x, y, radius, count, plump = 0.62) => bumps(ring(x, y, radius, count), plump);

/** A plump heart around its middle. */
export const heart = (x, y, k) =>
  `M${n(x)} ${n(y + 0.95 * k)}C${n(x - 0.5 * k)} ${n(y + 0.6 * k)} ${n(x - 1.1 * k)} ${n(y + 0.2 * k)} ${n(x - 1.1 * k)} ${n(y - 0.32 * k)}` +
  `C${n(x - 1.1 * k)} ${n(y - 0.98 * k)} ${n(x - 0.28 * k)} ${n(y - 1.1 * k)} ${n(x)} ${n(y - 0.5 * k)}` +
  `C${n(x + 0.28 * k)} ${n(y - 1.1 * k)} ${n(x + 1.1 * k)} ${n(y - 0.98 * k)} ${n(x + 1.1 * k)} ${n(y - 0.32 * k)}` +
  `C${n(x + 1.1 * k)} ${n(y + 0.2 * k)} ${n(x + 0.5 * k)} ${n(y + 0.6 * k)} ${n(x)} ${n(y + 0.95 * k)}z`;

/** A four-pointed twinkle. */
export const twinkle = (x, y, k) => {
  const sides = [
    [0.2, 0.8, 1, 1],
    [-0.8, 0.2, -1, 1],
    [-0.2, -0.8, -1, -1],
    [0.8, -0.2, 1, -1],
  ];
  return `M${n(x)} ${n(y - k)}${sides.map((side) => `q${side.map((part) => n(part * k)).join(' ')}`).join('')}z`;
};

/** Chance that falls the same way on every run. */
export const dice = (seed) => {
  let state = seed >>> 0;
  return (low = 0, high = 1) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + (state / 2 ** 32) * (high - low);
  };
};

/** A die-cut sticker on 96 × 96: a white border follows the outlines `cut`, a hair of ink round it, then the drawing. */
export const sticker = (cut, ...kids) => {
  const all = cut.join('');
  return svg(96, 96, p(all, C.ink, { s: C.ink, w: 15, o: 0.22 }), p(all, C.white, { s: C.white, w: 12.5 }), ink(3, ...kids));
};
