/** The marks: Hidden Track's own, the same for a browser tab, and Tunely's. */
import { C, c, e, l, p, r, svg, turn } from './pen.mjs';

/** A record whose label is a speech bubble: its tail hides in the grooves. */
const BUBBLE = 'M32 17.500C40.500 17.500 46.500 23.500 46.500 31.500S40.500 45.500 32 45.500Q28.500 45.500 25.600 44.300Q21.500 47.800 15.500 48.200Q19.400 44.600 19.800 39.600Q17.500 36 17.500 31.500C17.500 23.500 23.500 17.500 32 17.500z';

const mark = svg(
  64,
  64,
  c(32, 32, 30, C.ink),
  c(32, 32, 29, 'none', { s: C.velvet, w: 2 }),
  l('M32 8A24 24 0 0 1 56 32M8 32A24 24 0 0 0 12 45.300M32 56A24 24 0 0 0 50 48', '#6d5a99', 1.8),
  l('M32 13A19 19 0 0 1 51 32A19 19 0 0 1 32 51M13 32A19 19 0 0 1 20 17.200', '#51407a', 1.8),
  l('M44 11.500A24 24 0 0 1 54.500 24', C.amber, 2),
  p(BUBBLE, C.amber),
  p('M38 19Q46 23 46 32Q46 40 38 44Q44 32 38 19z', '#ffd98a'),
  c(32, 31.5, 4, C.ink),
  p('M24.500 31.500a7.500 7.500 0 0 1 5-7M39.500 31.500a7.500 7.500 0 0 1-5 7', 'none', { s: C.brick, w: 2, 'stroke-linecap': 'round' }),
);

const favicon = svg(64, 64, c(32, 32, 31, C.ink), c(32, 32, 26.5, 'none', { s: '#7d68ad', w: 2.5 }), p(BUBBLE, C.amber, { t: 'translate(-6.400 -6.400) scale(1.2)' }), c(32, 31.5, 5, C.ink)); // prettier-ignore

const tunely = svg(
  48,
  48,
  r(1, 1, 46, 46, 13, '#0f1d22'),
  r(2, 2, 44, 44, 12, '#173038'),
  p('M34 2Q46 2 46 14V34Q46 46 34 46Q44 30 34 2z', '#1f434c'),
  l('M9.500 21v6M17 15v17', '#2fe0b5', 4.4),
  l('M32 33V11Q33 19 41 20', '#2fe0b5', 4.4),
  e(27.5, 34, 6.6, 5.2, '#2fe0b5', { t: turn(-18, 27.5, 34) }),
);

/** Marks by file name. */
export const pictures = { mark, favicon, tunely };
