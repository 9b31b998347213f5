/** Badges: rubber stamps in one ink, with the gaps a real stamp leaves. Everything is cut out of one path, so any ground shows through. */
import { c, circle, dice, g, heart, l, p, ring, scallop, star, svg, turn } from './pen.mjs';

/** A rosette with a plain middle for `kids`, worn by chance but always in the same places. */
const stamp = (hue, seed, tilt, ...kids) => {
  const roll = dice(seed);
  const worn = Array.from({ length: 26 }, () => {
    const [x, y] = ring(60, 60, roll(35, 50), 360, roll(0, 360))[0];
    return circle(x, y, roll(0.4, 1.5));
  });
  const stars = ring(60, 60, 43, 12, 0.5).map(([x, y], i) => (i % 2 ? circle(x, y, 2) : star(x, y, 5, 4.6, 2)));
  return svg(
    120,
    120,
    g(
      { t: turn(tilt, 60, 60) },
      p(`${scallop(60, 60, 53, 22, 0.6)}${circle(60, 60, 36)}${worn.join('')}${stars.join('')}`, hue, { 'fill-rule': 'evenodd' }),
      c(60, 60, 32, 'none', { s: hue, w: 2, dash: '40 4.5 21 3.5 62 5' }),
      kids,
    ),
  );
};

const SPOT = '#c8345f';
const FAIR = '#137a5b';
const TELL = '#5a3fb0';

/** A lens that has found a star. */
const spotter = stamp(
  SPOT,
  7,
  -8,
  l('M69 69L79 79', SPOT, 8),
  c(56, 56, 16, 'none', { s: SPOT, w: 5 }),
  p(star(56, 56.5, 5, 10.5, 4.8), SPOT),
);

/** Scales that hang level. */
const fair = stamp(
  FAIR,
  23,
  6,
  l('M60 40V78M48 80H72M40 46H80', FAIR, 4.4),
  c(60, 38, 4, FAIR),
  l('M42 47L34 64M42 47L50 64M78 47L70 64M78 47L86 64', FAIR, 2),
  p('M32 64H52Q50 73 42 73T32 64zM68 64H88Q86 73 78 73T68 64z', FAIR),
);

/** Words from the heart. */
const teller = stamp(
  TELL,
  41,
  -4,
  p(`M44 38H76Q84 38 84 46V62Q84 70 76 70H62L50 82V70H44Q36 70 36 62V46Q36 38 44 38z${heart(60, 54.5, 10)}`, TELL, {
    'fill-rule': 'evenodd',
  }),
);

/** Stamps by file name. */
export const pictures = { 'stamps/spotter': spotter, 'stamps/fair-minded': fair, 'stamps/teller': teller };
