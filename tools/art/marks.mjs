/** The marks: Hidden Track's own, the same for a browser tab, and Tunely's. */
import { C, c, e, l, p, r, svg, turn } from './pen.mjs';

/** A record whose label is a speech bubble: its tail hides in the grooves. */
const BUBBLE =
  'M32 17.5C40.5 17.5 46.5 23.5 46.5 31.5S40.5 45.5 32 45.5Q28.5 45.5 25.6 44.3Q21.5 47.8 15.5 48.2Q19.4 44.6 19.8 39.6Q17.5 36 17.5 31.5C17.5 23.5 23.5 17.5 32 17.5z';

const mark = svg(
  64,
  64,
  c(32, 32, 30, C.ink),
  c(32, 32, 29, 'none', { s: C.velvet, w: 2 }),
  l('M32 8A24 24 0 0 1 56 32M8 32A24 24 0 0 0 12 45.3M32 56A24 24 0 0 0 50 48', '#6d5a99', 1.8),
  l('M32 13A19 19 0 0 1 51 32A19 19 0 0 1 32 51M13 32A19 19 0 0 1 20 17.2', '#51407a', 1.8),
  l('M44 11.5A24 24 0 0 1 54.5 24', C.amber, 2),
  p(BUBBLE, C.amber),
  p('M38 19Q46 23 46 32Q46 40 38 44Q44 32 38 19z', '#ffd98a'),
  c(32, 31.5, 4, C.ink),
  p('M24.5 31.5a7.5 7.5 0 0 1 5-7M39.5 31.5a7.5 7.5 0 0 1-5 7', 'none', { s: C.brick, w: 2 }),
);

const favicon = svg(
  64,
  64,
  c(32, 32, 31, C.ink),
  c(32, 32, 26.5, 'none', { s: '#7d68ad', w: 2.5 }),
  p(BUBBLE, C.amber, { t: 'translate(-6.4 -6.4) scale(1.2)' }),
  c(32, 31.5, 5, C.ink),
);

const tunely = svg(
  48,
  48,
  r(1, 1, 46, 46, 13, '#0f1d22'),
  r(2, 2, 44, 44, 12, '#173038'),
  p('M34 2Q46 2 46 14V34Q46 46 34 46Q44 30 34 2z', '#1f434c'),
  l('M9.5 21v6M17 15v17', '#2fe0b5', 4.4),
  l('M32 33V11Q33 19 41 20', '#2fe0b5', 4.4),
  e(27.5, 34, 6.6, 5.2, '#2fe0b5', { t: turn(-18, 27.5, 34) }),
);

/** Marks by file name. */
export const pictures = { mark, favicon, tunely };
