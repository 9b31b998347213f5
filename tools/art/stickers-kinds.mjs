/** Stickers of the four families, the five safe checks and the three context clues. */
import { C, box, c, e, g, heart, l, p, r, star, sticker, twinkle } from './pen.mjs';
import { backing, cutOf } from './backings.mjs';

const bare = (...kids) => g({ stroke: 'none' }, kids);
const on = (kind, ...kids) => sticker(cutOf(kind), backing(kind), kids);

/** Sweet: a lollipop heart, all smiles. */
const sweet = sticker(
  [...cutOf('sweet'), box(44, 70, 8, 17)],
  r(44.5, 66, 7, 21, 3, '#fff6e6'),
  backing('sweet'),
  bare(l('M34 26q-8 3-8 12', '#ffd0e0', 4.5), e(30, 50, 5.5, 3.6, '#ff9dbf'), e(66, 50, 5.5, 3.6, '#ff9dbf')),
  l('M32 44q4-7 9 0M55 44q4-7 9 0', C.ink, 3.4),
  p('M39 50h18q0 12-9 12t-9-12z', '#fff6e6'),
  bare(p(twinkle(74, 22, 6), '#fff6e6')),
);

/** Nosy: the lens is one big eye. */
const nosy = sticker(
  cutOf('nosy'),
  backing('nosy'),
  c(45, 44, 25, '#fffdf7'),
  bare(c(50, 44, 15, C.sea), c(50, 44, 8, C.ink), c(54, 39, 4, '#fff'), c(46, 50, 2, '#fff')),
  l('M22 32Q45 14 68 32', C.ink, 4.5),
);

/** Sneaky: the moon behind a mask. */
const sneaky = sticker(
  cutOf('sneaky'),
  backing('sneaky'),
  p('M12 38Q30 32 52 38Q56 44 50 52Q42 56 36 50Q30 56 20 54Q12 48 12 38z', C.velvet),
  bare(e(25, 45, 5.4, 4.4, '#fffdf7'), e(43, 45, 5, 4.4, '#fffdf7'), c(27, 45, 2.6, C.ink), c(45, 45, 2.6, C.ink)),
  l('M32 64q6 4 12-1', C.ink, 3),
  bare(p(`${twinkle(70, 26, 7)}${twinkle(76, 46, 4)}`, C.amber)),
);

/** Pushy: a burst that will not take no. */
const pushy = sticker(
  cutOf('pushy'),
  backing('pushy'),
  bare(e(34, 56, 6, 4.4, '#ffc0b0'), e(62, 56, 6, 4.4, '#ffc0b0')),
  l('M31 38l11 4M65 38l-11 4', C.ink, 4.2),
  bare(c(38, 48, 4.6, C.ink), c(58, 48, 4.6, C.ink), c(39.8, 46.2, 1.6, '#fff'), c(59.8, 46.2, 1.6, '#fff')),
  l('M42 61q6-5 12 0', C.ink, 3.4),
);

/** Known: a face, and a tick to say that somebody has checked. */
const known = on(
  'check',
  p('M26 66q0-18 18-18t18 18z', '#fff6e6'),
  c(44, 38, 11.5, '#fff6e6'),
  bare(p('M50 29q6 9 0 19q8-4 5-13zM54 51q6 5 6.5 13.5H54z', '#f6dcab')),
  l('M40 38v1M48 38v1', C.ink, 3.2),
  l('M41 43q3 2.5 6 0', C.ink, 2),
  c(64, 56, 11, C.pine),
  l('M59 56l4 4 7-8', '#fff', 3.6),
);

/** Open: a book that anyone may read. */
const open = on(
  'check',
  p('M48 36Q36 28 22 32V60Q36 56 48 64Q60 56 74 60V32Q60 28 48 36z', '#fff6e6'),
  bare(p('M50 37Q60 31 72 34V58Q60 55 50 61z', '#fffdf7'), p('M46 37Q36 31 24 34V58Q36 55 46 61z', '#f6e3bd')),
  l('M48 36V64', C.ink, 3),
  l('M29 41q6-1 12 2M29 49q6-1 12 2', C.ink2, 2.4),
  p(heart(61, 46, 6.5), C.coral, { 'stroke-width': 2 }),
  bare(p(twinkle(48, 22, 6), '#fffdf7')),
);

/** Fits: a piece of the puzzle. */
const fits = on(
  'check',
  p('M30 38H41Q38 26 48 26T55 38H66V48Q76 45 76 54T66 60V70H55Q58 60 48 60T41 70H30V59Q20 62 20 53T30 48z', '#fff6e6', {
    t: 'translate(0 -4)',
  }),
  bare(p('M57 36H64.5V46L62 50Q60 40 57 36z', '#ffdfa0')),
  l('M40 48l5 5 10-10', C.pine, 4.5),
);

/** Free: a bird that comes and goes as it likes. */
const free = on(
  'check',
  p('M22 52Q30 62 44 62Q64 62 66 44L76 40L66 36Q62 28 54 31Q48 34 48 42Q36 46 22 52z', '#fff6e6'),
  bare(p('M60 32q5 2 4.5 9Q64 58 50 60Q60 50 60 32z', '#f6dcab')),
  p('M26 30Q36 26 48 40Q54 50 44 54Q32 50 26 30z', C.sky),
  p('M66 36L76 40L66 43z', C.amber),
  bare(c(60, 37.5, 2.4, C.ink)),
  l('M30 70q4-3 8 0M46 72q4-3 8 0', C.ink, 2.6),
);

/** Ends: a day on the calendar when the surprise is over. */
const ends = on(
  'check',
  r(25, 28, 46, 42, 5, '#fff6e6'),
  p('M25 40V33q0-5 5-5h36q5 0 5 5v7z', C.coral),
  l('M36 24v8M60 24v8', C.ink, 4.4),
  p(star(48, 55, 5, 11.5, 5.6), C.amber),
);

/** Who is this: a label with nobody's face in it. */
const tag = (...kids) => on('clue', c(48, 22, 4.4, C.white), kids);
const who = tag(
  p('M29 77q0-17 19-17t19 17z', C.ink2),
  c(48, 48, 16, '#fff6e6'),
  l('M42 45q0-6 6-6t6 5.5q0 4-6 6.5', C.ink, 4),
  l('M48 57h.1', C.ink, 4.6),
);

/** Odd place: words growing in a flower pot. */
const place = tag(
  g(
    { t: 'translate(6.5 2.5) scale(.87)' },
    p('M30 34h36q4 0 4 4v14q0 4-4 4H52l-6 7-3-7H30q-4 0-4-4V38q0-4 4-4z', '#fffdf7'),
    l('M46 60V68', C.pine, 3.4),
    p('M46 67Q36 66 33 58Q44 58 46 67z', C.mint, { 'stroke-width': 2.4 }),
    p('M34 67H60l-3 14H37z', C.coral),
    l('M38 45h.1M48 45h.1M58 45h.1', C.ink, 5),
  ),
);

/** Uh-oh feeling: a tummy full of swirls. */
const feeling = tag(
  c(48, 54, 21, '#fffdf7'),
  bare(p('M58 36q12 8 8 24q-4 10-12 13q10-16 4-37z', '#ffe6bd')),
  l('M40 47v3M56 47v3', C.ink, 4.2),
  l('M36 41l6-3M60 41l-6-3', C.ink, 2.8),
  l('M38 62q3.5-5 7 0t7 0t6 0', C.ink, 3.2),
  bare(p('M70 38q5 7 0 9q-5-2 0-9z', C.sky)),
);

/** Stickers by file name. */
export const pictures = Object.fromEntries(
  Object.entries({
    'family-sweet': sweet,
    'family-nosy': nosy,
    'family-sneaky': sneaky,
    'family-pushy': pushy,
    'check-known': known,
    'check-open': open,
    'check-fits': fits,
    'check-free': free,
    'check-ends': ends,
    'clue-who': who,
    'clue-place': place,
    'clue-feeling': feeling,
  }).map(([name, picture]) => [`stickers/${name}`, picture]),
);
