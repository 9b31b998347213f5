/** What the friends' places share: halo, dusk sky, greenery, table tops and the device that shows the channel's app. */
import { APPS, glyph } from './app-marks.mjs';
import { C, bumps, c, dice, dots, e, ellipse, g, ink, l, n, p, poly, r, ring, svg, twinkle } from './pen.mjs';

/** Rings of light or paint, the widest first: calm ground for a head. */
export const halo = (x, y, rings, line = '#fff3d6') => [
  rings.map(([radius, hue]) => c(x, y, radius, hue)),
  l(
    rings
      .slice(1)
      .map(([radius]) => ellipse(x, y, radius + 18, radius + 18))
      .join(''),
    line,
    1.6,
    { o: 0.2 },
  ),
];

/** The same disc built of squares `unit` wide. */
export const blockDisc = (x, y, radius, unit) => {
  const count = Math.round(radius / unit);
  const steps = Array.from({ length: 2 * count }, (_, i) => {
    const high = (i + 0.5 - count) * unit;
    return [Math.round(Math.sqrt(radius * radius - high * high) / unit) * unit, y + (i - count) * unit];
  });
  const side = (sign, rows) =>
    rows.flatMap(([half, top]) =>
      sign > 0
        ? [
            [x + half, top],
            [x + half, top + unit],
          ]
        : [
            [x - half, top + unit],
            [x - half, top],
          ],
    );
  return poly([...side(1, steps), ...side(-1, steps.toReversed())]);
};

/** Bands of evening sky from `x1` to `x2`: each is `[top, colour, swell]` and runs down to `floor`. */
export const dusk = (x1, x2, floor, bands) => {
  const step = (x2 - x1) / 4;
  return bands.map(([top, hue, swell = 10]) =>
    p(`M${n(x1)} ${top}q${n(step / 2)} ${-swell} ${n(step)} 0t${n(step)} 0t${n(step)} 0t${n(step)} 0V${floor}H${n(x1)}z`, hue),
  );
};

/** Stars strewn over a part of the sky. */
export const stars = (x1, y1, x2, y2, count, seed, hue = '#fff0c2') => {
  const roll = dice(seed);
  return p(Array.from({ length: count }, () => twinkle(roll(x1, x2), roll(y1, y2), roll(2.5, 5.5))).join(''), hue);
};

/** Leaves in a heap, standing on `y`: hedges, bushes and tree tops. */
export const leaves = (x, y, w, h, hue, count = 7) => {
  const arc = ring(0, 0, 1, 2 * count, -count / 2).slice(0, count + 1);
  const top = arc.map(([dx, dy]) => [x + (dx * w) / 2, y + dy * h]);
  return p(`${bumps(top, 0.6, false)}z`, hue);
};

const BACKS = ['#e8705f', '#f2b04c', '#2fa58a', '#4f7fd0', '#8a6fd6', '#d9567f', '#f2d9b0', '#5fb8c4'];

/** Books on many shelves at once, for few bytes: each shelf is `[x, y, width, height]`. */
export const books = (shelves, seed) => {
  const roll = dice(seed);
  const backs = BACKS.map(() => '');
  const bands = [];
  for (const [x, y, w, tall] of shelves)
    for (let left = x + 6; left < x + w - 6; left += 13) {
      if (roll() < 0.07) continue;
      const high = Math.round(tall - roll(0, 14));
      backs[Math.floor(roll(0, BACKS.length))] += `M${left} ${y}v${-high}`;
      if (roll() < 0.6) bands.push(`M${left} ${y - high + 14}v4`);
    }
  const flat = { 'stroke-linecap': 'butt' };
  return [backs.map((back, i) => l(back, BACKS[i], 12, flat)), l(bands.join(''), '#fff3d6', 12, { ...flat, o: 0.55 })];
};

/** A table top: far edge at 60, near edge at 226, lit from the right. */
export const tableTop = ({ dark, base, mid, lit, rim, grain, front }) => [
  p('M0 60H1280V230H0z', base),
  p('M520 60H1280V230H760Q1000 150 520 60z', mid),
  p('M860 60H1280V230H1010Q1160 140 860 60z', lit),
  p('M0 60H1280V66H0z', rim),
  grain && l(grain, dark, 2.4, { o: 0.5 }),
  p('M0 222H1280V260H0z', dark),
  p('M0 222H1280V230H0z', rim),
  p('M760 230H1280V260H860z', front),
];

/** A shadow on the table. */
export const shade = (x, y, rx, ry = 8) => e(x, y, rx, ry, C.ink, { o: 0.35 });

const BODIES = {
  /** Propped up, as Maya's is. */
  tablet: {
    screen: [19, 17, 182, 106],
    body: () => [p('M150 132l22 10h14l-14-24zM70 132l-22 10H34l14-24z', C.velvet), r(8, 6, 204, 128, 16, C.night)],
  },
  laptop: {
    screen: [30, 10, 160, 96],
    body: () => [
      r(20, 0, 180, 116, 12, C.night),
      p('M20 112H200L216 138Q218 146 210 146H10Q2 146 4 138z', '#cbbbe0'),
      l('M34 122H186M30 130H190', C.ink2, 3.4, { dash: '6 6' }),
      r(88, 135, 44, 8, 3, '#a99ac6'),
    ],
  },
  phone: {
    screen: [22, 16, 176, 92],
    body: () => [p('M64 114L44 142H176L156 114z', C.velvet), r(6, 6, 208, 112, 20, C.night), c(14, 62, 2.4, C.ink2)],
  },
};

/** The friend's device on the table, showing the channel's app. */
export const device = (app, kind) => {
  const { dark, panel, lit, deep, accent } = APPS[app];
  const { screen, body } = BODIES[kind];
  const [x, y, w, h] = screen;
  const [mx, my] = [x + w / 2, y + h / 2 + 2];
  return g(
    { t: 'translate(584 14) scale(.88)' },
    e(110, 144, 104, 7, C.ink, { o: 0.4 }),
    ink(4, body(), r(x, y, w, h, 8, panel)),
    p(`M${x + w} ${y + 20}V${y + h - 8}q0 8-8 8H${x + w * 0.42}q70-20 ${n(w * 0.58)}-${h - 20}z`, lit),
    [c(mx, my, h * 0.42, dark), c(mx, my, h * 0.34, 'none', { s: deep, w: 2.4 })],
    g({ t: `translate(${n(mx - h * 0.27)} ${n(my - h * 0.27)}) scale(${n(h * 0.084) / 10})` }, glyph(app)),
    l(`M${x + 12} ${y + h - 22}h22M${x + 12} ${y + h - 12}h34M${x + w - 46} ${y + h - 22}h34M${x + w - 32} ${y + h - 12}h20`, deep, 4),
    l(`M${x + 8} ${y + 3}h${w - 16}`, accent, 5),
  );
};

/** A mug, `k` times its size, its foot's middle at x, y. */
export const mug = (x, y, k, hue, light, drink) =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    e(4, 1, 50, 8, C.ink, { o: 0.35 }),
    ink(4.4, l('M32-62q30-2 26 20t-32 20', C.ink, 14), p('M-40-78H40V-20Q40 0 20 0H-20Q-40 0-40-20z', hue)),
    l('M34-60q24-2 20 17t-26 17', light, 6),
    p('M22-76H38V-20Q38-4 24-2Q32-36 22-76z', light),
    ink(4.4, e(0, -78, 40, 11, drink)),
  );

/** A street or garden lamp with its pool of light, standing on `y`. */
export const lampPost = (x, y, k, post = '#2a2250') =>
  g(
    { t: `translate(${x} ${y}) scale(${k})` },
    [110, 76, 44].map((radius) => c(0, -252, radius, '#ffd98a', { o: 0.14 })),
    p('M-5 0L-3-226H3L5 0zM-12 0h24v-12h-24zM-8-120h16v8h-16z', post),
    p('M-16-226H16L22-270H-22z', '#ffe3a0'),
    p('M4-226H16L22-270H6z', '#fff6d8'),
    p('M-28-270H28L10-288H-10zM-18-228h36v7h-36z', post),
    dots([[0, -291]], post, 4),
  );

/** A place's four pictures by file name. */
export const place = (channel, room, desk, toy, bit) => ({
  [`places/${channel}/room`]: svg(1280, 720, room),
  [`places/${channel}/desk`]: svg(1280, 260, desk),
  [`places/${channel}/toy`]: svg(360, 300, toy),
  [`places/${channel}/bit`]: svg(48, 48, bit),
});
