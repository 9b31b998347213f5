/** What both rooms are furnished with: rows of records, plants, lights on a string, a town at night. */
import { box, dice, dots, e, g, l, n, p, r, turn } from './pen.mjs';

const SPINES = ['#e8705f', '#f2b04c', '#2fa58a', '#4f7fd0', '#8a6fd6', '#d9567f', '#f2d9b0', '#3f3470', '#c2572f', '#5fb8c4'];

/** Records on a shelf, back to back: from `x`, standing on `y`, `width` wide. */
export const spines = (x, y, width, seed, lean = 0, tall = 104) => {
  const roll = dice(seed);
  const backs = SPINES.map(() => '');
  const bands = [];
  let leaning = '';
  for (let left = x; left < x + width - 6;) {
    const thick = Math.round(roll(6, 13));
    const high = Math.round(tall - roll(0, 10));
    const hue = Math.floor(roll(0, SPINES.length));
    if (lean && left + thick >= x + width - 6) leaning = r(left + 1, y - high, thick, high, 1, SPINES[hue], { t: turn(lean, left, y) });
    else {
      backs[hue] += box(left, y - high, thick, high);
      bands.push(`M${left} ${y - high + 16}h${thick}`);
    }
    left += thick + 1;
  }
  return [
    backs.map((back, hue) => back && p(back, SPINES[hue])),
    l(bands.join(''), '#fff3d6', 5, { o: 0.55, 'stroke-linecap': 'butt' }),
    leaning,
  ];
};

/** A row of towers with lights on, from `x1` to `x2`, standing on `floor`. */
export const skyline = (x1, x2, floor, seed, hue, light, [low, high]) => {
  const roll = dice(seed);
  let outline = `M${x1} ${floor}`;
  const lit = [];
  for (let x = x1; x < x2;) {
    const width = Math.min(x2 - x, Math.round(roll(20, 44)));
    const tall = Math.round(roll(low, high));
    outline += `V${floor - tall}h${width}`;
    for (let row = floor - tall + 8; row < floor - 8; row += 13)
      for (let col = x + 5; col < x + width - 6; col += 9) if (roll() > 0.55) lit.push(box(col, row, 4, 6));
    x += width;
  }
  return [p(`${outline}V${floor}z`, hue), p(lit.join(''), light)];
};

/** A leafy plant in a banded pot, standing on `y`. */
export const pot = (x, y, k, clay, band) =>
  g(
    { t: `translate(${n(x)} ${n(y)}) scale(${k})` },
    [
      [-48, '#256b5c', 52],
      [-24, '#2f8a6c', 66],
      [2, '#37a07a', 72],
      [26, '#4bbb8c', 64],
      [50, '#6fd6a4', 48],
    ].map(([tilt, hue, long]) =>
      p(`M0-40Q-17 ${-40 - long * 0.55} 0 ${-40 - long}Q17 ${-40 - long * 0.55} 0-40z`, hue, { t: turn(tilt, 0, -40) }),
    ),
    p('M-26-46H26L20 0H-20z', clay),
    p('M-24-34H24L22.5-22H-22.5z', band),
    p('M14-46H26L20 0H12z', '#fff', { o: 0.25 }),
  );

/** A string of bulbs through points, hanging `sag` deep between them. */
export const fairyLights = (points, gap, seed) => {
  const roll = dice(seed);
  const hues = ['#ffd27a', '#ffb0a0', '#ffe9b8', '#a9e8cf', '#d0bfff'];
  const wire = [];
  const bulbs = [];
  points.slice(1).forEach(([x2, y2], i) => {
    const [x1, y1] = points[i];
    const depth = (x2 - x1) * 0.16;
    wire.push(`M${x1} ${y1}Q${n((x1 + x2) / 2)} ${n((y1 + y2) / 2 + 2 * depth)} ${x2} ${y2}`);
    const count = Math.round((x2 - x1) / gap);
    for (let k = 0; k < count; k += 1) {
      const t = (k + 0.5) / count;
      const x = x1 + (x2 - x1) * t;
      const y = y1 + (y2 - y1) * t + 4 * depth * t * (1 - t) + 9;
      bulbs.push([Math.round(x), Math.round(y), Math.floor(roll(0, hues.length))]);
    }
  });
  return [
    l(wire.join(''), '#241a40', 2.4),
    dots(bulbs, '#ffd27a', 13, { o: 0.18 }),
    hues.map((hue, i) =>
      l(
        bulbs
          .filter((bulb) => bulb[2] === i)
          .map(([x, y]) => `M${x} ${y - 5}v7`)
          .join(''),
        hue,
        7,
      ),
    ),
  ];
};

/** A hanging or standing lamp's pool of light: three soft rings. */
export const pool = (x, y, k, hue) => [1, 0.68, 0.4].map((part) => e(x, y, k * part, k * part, hue, { o: 0.14 }));

/** Books or tape boxes in a pile, lowest first: `[width, height, colour, light]`. */
export const pile = (x, y, layers) => {
  let top = y;
  return layers.map(([width, height, hue, light], i) => {
    top -= height;
    const left = x - width / 2 + (i % 2 ? 5 : -4);
    return [
      r(left, top, width, height, 3, hue),
      r(left + width - 14, top, 14, height, 3, light),
      r(left + 10, top + height / 2 - 3, width * 0.45, 6, 2, '#fff3d6', { o: 0.8 }),
    ];
  });
};
