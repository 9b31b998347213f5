/** The shapes that stickers are cut in. A family is known by its shape as well as by its colour. */
import { C, circle, g, heart, p, star } from './pen.mjs';

/** Outline, colour, tone in the shade and tone in the light, for each kind of sticker. */
const BACKING = {
  /** Sweet: a plump heart. */
  sweet: { d: heart(48, 48, 35), hue: C.rose, shade: C.berry, light: '#f47ba4' },
  /** Nosy: a magnifying lens with its stub of a handle. */
  nosy: { d: circle(45, 44, 33), handle: 'M68 61l15 13q3 6-1 10t-10 1L60 69z', hue: C.sky, shade: C.sea, light: '#a8d6ff' },
  /** Sneaky: a crescent moon, with the thing in its arms. */
  sneaky: { d: 'M58 12A37 37 0 1 0 84 66A30 30 0 0 1 58 12z', hue: C.lilac, shade: C.violet, light: '#d6c7ff' },
  /** Pushy: a burst. */
  pushy: { d: star(48, 48, 11, 38, 27.5), hue: C.coral, shade: C.brick, light: '#ff9d8c' },
  /** Safe checks: a shield-round badge. */
  check: { d: 'M48 10Q62 18 80 18Q84 62 48 86Q12 62 16 18Q34 18 48 10z', hue: C.mint, shade: C.pine, light: '#a5eccf' },
  /** Context clues: a luggage tag. */
  clue: { d: 'M30 14H66L82 30V80Q82 84 78 84H18Q14 84 14 80V30z', hue: C.amber, shade: C.honey, light: '#ffd790' },
};

/** Everything a sticker of this kind is cut along before the thing on it is added. */
export const cutOf = (kind) => [BACKING[kind].d, BACKING[kind].handle].filter(Boolean);

/** The backing itself, inked, with its shade at the left and its rim of light at the right. */
export const backing = (kind) => {
  const { d, handle, hue } = BACKING[kind];
  return [handle && p(handle, C.amber), g({ stroke: 'none' }, p(d, hue), MODELLING[kind]), p(d, 'none')];
};

const tones = (kind, shade, light) => [p(shade, BACKING[kind].shade), p(light, BACKING[kind].light)];

const MODELLING = {
  sweet: tones(
    'sweet',
    'M48 78.5C30 66 12.5 54 12.5 37Q14 22 26 19Q16 34 26 50Q34 64 48 78.5z',
    'M66 20.5Q82 22 82 38Q81 46 76 51Q80 32 66 20.5z',
  ),
  nosy: tones('nosy', 'M20 24A31.5 31.5 0 0 0 52 75Q28 68 20 24z', 'M58 15.5A31.5 31.5 0 0 1 76 42Q72 26 58 15.5z'),
  sneaky: tones(
    'sneaky',
    'M33.5 17.2A36 36 0 0 0 51.5 84.4Q24 66 33.5 17.2z',
    'M52 14.5Q44 20 43 32Q46 22 54 17zM62 74Q72 74 80 68Q72 80 60 82z',
  ),
  pushy: [p(star(48, 48, 11, 29, 22), '#ff8577')],
  check: tones('check', 'M17.5 20Q26 20 32 18Q24 50 48 84Q14 62 17.5 20z', 'M70 19.2Q75 19.8 78.5 19.5Q80 40 70 58Q74 38 70 19.2z'),
  clue: tones('clue', 'M15.5 31L26 20V82.5H18Q15.5 82.5 15.5 80z', 'M66 16L80.5 31V56Q78 36 66 24z'),
};
