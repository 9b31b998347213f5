/** The record player and what lies about it: things the stage moves one by one. */
import { C, box, c, dice, dots, e, el, g, heart, ink, l, p, r, star, svg, turn, twinkle } from './pen.mjs';

const bare = (...kids) => g({ stroke: 'none' }, kids);

/** Record player from above, tipped a little to the front. Platter at 140, 130; arm's pivot at 306, 62. */
const deck = svg(
  360,
  300,
  e(180, 288, 176, 11, C.ink, { o: 0.4 }),
  ink(
    4,
    [r(36, 276, 34, 16, 6, C.ink2), r(290, 276, 34, 16, 6, C.ink2)],
    r(6, 40, 348, 244, 22, C.brick),
    bare(p('M300 280h34q17 0 17-17v-30h-51z', C.coral)),
    dots(
      [0, 1, 2].flatMap((row) => Array.from({ length: 12 }, (_, i) => [88 + i * 10.5, 263 + row * 6.5])),
      '#7a2430',
      1.8,
    ),
    bare(c(56, 269, 6, C.amber), c(58, 267, 2, C.white)),
    r(6, 6, 348, 248, 22, C.paper2),
  ),
  p('M330 8q22 0 22 22v200q0 22-22 22h-8q14-110 8-244z', C.white),
  p('M28 8Q8 10 8 28v200q0 22 20 24Q14 130 28 8z', '#dcc49e'),
  ink(3.4, c(140, 130, 117, C.velvet)),
  c(140, 130, 112, 'none', { s: C.amber, w: 3, dash: '.1 7.038' }),
  c(140, 130, 106, C.night),
  c(140, 130, 40, C.velvet),
  c(140, 130, 4, C.paper),
  p('M221 49A115 115 0 0 1 249 166Q250 90 221 49z', '#6d57a0'),
  ink(3.4, c(306, 62, 30, '#d9c3e8'), c(306, 62, 20, C.ink2)),
  l('M320 40A26 26 0 0 1 331 64', C.white, 3),
  ink(3.4, r(298, 150, 16, 60, 8, C.ink2), r(292, 168, 28, 13, 5, C.paper), c(306, 232, 14, C.coral)),
  l('M306 232L306 222', C.ink, 3.4),
  l('M328 158h8M328 180h8M328 202h8', C.ink2, 3),
);

/** A record from above. The star on its label shows that it turns. */
const grooves = (at, hues) => at.map((radius, i) => c(120, 120, radius, 'none', { s: hues[i % hues.length], w: 1.6 }));
const record = svg(
  240,
  240,
  c(120, 120, 118, '#15102a'),
  c(120, 120, 116, 'none', { s: '#3b2f60', w: 3 }),
  grooves([106, 98, 90, 76, 69, 62, 55], ['#2f2550', '#271f45']),
  c(120, 120, 83, 'none', { s: '#3b2f60', w: 3 }),
  l('M120 22A98 98 0 0 1 203 68M120 37A83 83 0 0 1 187 71', '#5d4a91', 2.6),
  l('M120 218A98 98 0 0 1 37 172M120 203A83 83 0 0 1 53 169', '#5d4a91', 2.6),
  c(120, 120, 46, C.coral),
  p('M120 74A46 46 0 0 1 166 120H120z', C.amber),
  c(120, 120, 46, 'none', { s: '#15102a', w: 2 }),
  c(120, 120, 37, 'none', { s: C.paper, w: 2, o: 0.7 }),
  p(star(120, 96, 5, 9, 4.2), C.paper),
  l('M104 142h32M110 149h20', C.paper, 3.4),
  c(120, 120, 6, C.paper),
  c(120, 120, 3, '#15102a'),
);

/** Tonearm, pivot at 130, 24. As drawn the needle is at 42, 140: a little inside the record's edge. */
const arm = svg(
  160,
  160,
  l('M130 24L98 96Q92 108 78 114L60 124', C.ink, 14),
  l('M130 24L98 96Q92 108 78 114L60 124', '#e6dcf2', 7),
  l('M131 28L101 95Q95 108 82 114', C.white, 2),
  ink(
    3,
    g({ t: turn(56, 50, 130) }, r(38, 120, 24, 30, 5, C.coral), r(44, 148, 12, 7, 2, C.paper)),
    l('M40 122l-8-7', C.ink, 5),
    g({ t: turn(24, 130, 24) }, r(119, 0, 22, 17, 5, C.ink2), r(117, 12, 26, 24, 8, '#cbbbe0')),
    c(130, 24, 6, C.amber),
  ),
);

/** Maya's tablet, propped up, showing Tunely. */
const tablet = svg(
  220,
  150,
  e(110, 142, 100, 7, C.ink, { o: 0.4 }),
  ink(
    4,
    p('M150 132l22 10h14l-14-24z', C.velvet),
    p('M70 132l-22 10H34l14-24z', C.velvet),
    r(8, 6, 204, 128, 16, C.night),
    r(19, 17, 182, 106, 8, '#0f1d22'),
  ),
  p('M19 25q0-8 8-8h166q8 0 8 8v90q0 8-8 8H27q-8 0-8-8z', '#12505a'),
  p('M201 40V115q0 8-8 8H96q70-20 105-83z', '#17606a'),
  [c(110, 66, 46, '#17707a'), c(110, 66, 35, '#1a8f8f'), c(110, 66, 35, 'none', { s: '#2fe0b5', w: 2.4 })],
  g(
    { t: 'translate(78 34) scale(1.33)' },
    l('M9.5 21v6M17 15v17', '#b9fff0', 4.6),
    l('M32 33V11Q33 19 41 20', '#b9fff0', 4.6),
    e(27.5, 34, 6.6, 5.2, '#b9fff0', { t: turn(-18, 27.5, 34) }),
  ),
  l('M32 100h24M32 110h38M152 100h36M168 110h20', '#2fb3a8', 4),
  p('M19 30V25q0-8 8-8h166q8 0 8 8v5q0-8-8-8H27q-8 0-8 8z', '#2fe0b5'),
  c(110, 11.5, 2, C.ink2),
);

/** A mushroom lamp, lit. */
const lamp = svg(
  200,
  260,
  e(100, 248, 78, 9, C.ink, { o: 0.4 }),
  ink(
    4,
    p('M84 118Q92 180 74 222H126Q108 180 116 118z', C.woodDark),
    p('M44 238Q44 218 74 216H126Q156 218 156 238Q156 246 146 246H54Q44 246 44 238z', C.woodDark),
  ),
  p('M104 122Q104 182 116 220H124Q108 180 114 122zM124 218Q154 220 154 238Q154 244 146 244H120Q140 236 124 218z', '#c98450'),
  ink(4, p('M10 120Q12 20 100 14Q188 20 190 120Q190 128 180 130Q100 146 20 130Q10 128 10 120z', C.amber)),
  p('M12 120Q14 26 96 16Q44 36 46 134Q30 132 20 129Q12 127 12 120z', '#f0952f'),
  p('M120 18Q186 34 188 120Q187 126 180 128L150 133Q166 60 120 18z', '#ffd98a'),
  p('M20 118Q100 136 180 118L180 128Q100 144 20 128z', '#fff3cf'),
  l('M152 48Q168 66 172 92', C.white, 6),
  ink(3, c(100, 12, 6, C.coral)),
);

const glow = svg(
  400,
  400,
  el(
    'radialGradient',
    { id: 'glow-light' },
    el('stop', { offset: 0, 'stop-color': '#ffd98a', 'stop-opacity': 0.85 }),
    el('stop', { offset: 0.3, 'stop-color': '#ffb648', 'stop-opacity': 0.42 }),
    el('stop', { offset: 0.65, 'stop-color': '#ff8a5e', 'stop-opacity': 0.13 }),
    el('stop', { offset: 1, 'stop-color': '#ff6b5e', 'stop-opacity': 0 }),
  ),
  c(200, 200, 200, 'url(#glow-light)'),
);

const sparkle = svg(48, 48, p(twinkle(24, 24, 22), C.amber), p(twinkle(24, 24, 13), '#fff3cf'));

const note = svg(
  48,
  48,
  ink(
    2.6,
    p('M19 35V11L38 6V30', 'none', { w: 7 }),
    p('M19 35V11L38 6V30', 'none', { s: C.mint, w: 3.4 }),
    p('M17.5 10L39.5 4.5V13L17.5 18.5z', C.mint),
    e(14, 36, 7, 5.4, C.mint, { t: turn(-18, 14, 36) }),
    e(33, 31, 7, 5.4, C.mint, { t: turn(-18, 33, 31) }),
  ),
);

/** A card with room for the picture of whatever has arrived: 80 × 80 from 20, 14. */
const card = svg(
  120,
  120,
  ink(3.4, r(9, 4, 102, 112, 7, C.paper)),
  p('M104 5.7q5.3 0 5.3 5.3v98q0 5.3-5.3 5.3H74Q104 70 104 5.7z', C.white),
  r(18, 12, 84, 84, 3, C.ink),
  l('M24 106h38M70 106h20', C.ink2, 5, { o: 0.5 }),
);

/** What is said to an adult, without its words: a bubble whose tail points down to the right, and a strip for each piece of the sentence. */
const bubble = svg(
  300,
  220,
  ink(5, p('M36 8H264Q294 8 294 36V142Q294 170 266 172L272 210L226 172H36Q6 172 6 142V36Q6 8 36 8z', C.paper)),
  p('M264 11Q291 11 291 36V142Q291 168 264 169.5H180Q280 130 264 11z', C.white),
);
const strip = svg(200, 28, ink(3.4, r(3, 3, 194, 22, 11, C.amber)), l('M16 10H150', '#ffe3a0', 4));

/** A bit of wool, drawn out as long as it has to be. */
const thread = svg(
  200,
  12,
  l('M3 6H197', C.berry, 7),
  l('M3 5H197', C.rose, 4),
  l(Array.from({ length: 16 }, (_, i) => `M${8 + i * 12} 8l5-5`).join(''), '#ff9dbd', 1.8),
);

const pin = svg(
  40,
  40,
  l('M20 26L14 37', '#8d7db3', 3),
  ink(2.6, p('M13 22Q20 30 28 24L27 15Q33 9 27 5Q20 1 14 6Q9 11 15 15z', C.coral)),
  p('M23 4.5Q30 8 26 14L27 22Q25 24 23 24Q26 12 23 4.5z', '#ffab92'),
);

const envelope = svg(
  120,
  90,
  ink(
    3.4,
    r(8, 10, 104, 72, 8, C.paper),
    p('M10 18L48 50M110 18L72 50', 'none'),
    p('M10 16Q10 11 16 11H104Q110 11 110 16L66 50Q60 54 54 50z', C.white),
  ),
  p('M12 76L44 48L54 53Q60 56 66 53L76 48L108 76Q108 80 104 80H16Q12 80 12 76z', C.paper2),
  ink(3, p(heart(60, 48, 11), C.rose)),
);

/** Cork, framed: room on it for cards and threads. */
const board = () => {
  const roll = dice(17);
  const specks = (count) => Array.from({ length: count }, () => [Math.round(roll(40, 860)), Math.round(roll(40, 512))]);
  const tape = (x, y, tilt, hue) => g({ t: turn(tilt, x, y) }, p(box(x - 26, y - 9, 52, 18), hue, { o: 0.9 }));
  return svg(
    900,
    560,
    r(6, 12, 888, 544, 20, C.ink, { o: 0.4 }),
    ink(4, r(4, 4, 892, 544, 20, C.woodDark)),
    p('M876 6q18 0 18 18v504q0 18-18 18z', '#c98450'),
    p('M24 6h852l-22 24H46z', '#a9653a'),
    r(30, 30, 840, 492, 8, '#d9a566'),
    p('M870 38v476q0 8-8 8H420Q760 420 870 38z', '#e6b878'),
    p('M30 38q0-8 8-8H420Q120 120 30 400z', '#c58f54'),
    dots(specks(80), '#b27c45', 2.8, { o: 0.7 }),
    dots(specks(70), '#b27c45', 1.6, { o: 0.7 }),
    dots(specks(60), '#f3d29b', 2, { o: 0.8 }),
    [tape(66, 62, -42, C.mint), tape(834, 62, 42, C.coral), tape(66, 492, 40, C.lilac), tape(834, 492, -40, C.sky)],
  );
};

/** Stage things by file name. */
export const pictures = {
  'places/playlist/deck': deck,
  'stage/record': record,
  'places/playlist/arm': arm,
  'places/playlist/tablet': tablet,
  'places/playlist/lamp': lamp,
  'places/playlist/glow': glow,
  'stage/sparkle': sparkle,
  'stage/note': note,
  'stage/bubble': bubble,
  'stage/card': card,
  'stage/strip': strip,
  'stage/thread': thread,
  'stage/pin': pin,
  'stage/envelope': envelope,
  'stage/board': board(),
};
