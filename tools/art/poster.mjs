/** The sleeve that every playlist cover is printed on. */
import { c, p, r, svg } from './pen.mjs';

/** A full-bleed square with the faint ring that a record wears into its sleeve, and the light from the right. */
export const poster = (ground, ...kids) =>
  svg(
    96,
    96,
    r(0, 0, 96, 96, 0, ground),
    kids,
    c(48, 48, 43, 'none', { s: '#fff', w: 3, o: 0.07 }),
    p('M0 0h2.5v96H0z', '#000', { o: 0.14 }),
  );
