/** The marks of the invented apps, each a shape and a colour of its own, and the tones their screens are lit in. */
import { c, dots, e, g, l, p, r, star, svg, turn, twinkle } from './pen.mjs';

/** Per channel: ground, panel and its lit side, then the accent with its shade and its light. */
export const APPS = {
  lobby: { dark: '#22140c', panel: '#3d2616', lit: '#573720', deep: '#c9641c', accent: '#ff9a3d', pale: '#ffd09a' },
  doc: { dark: '#0e1826', panel: '#17304c', lit: '#204368', deep: '#3a7fc4', accent: '#6cb8ff', pale: '#d0e8ff' },
  group: { dark: '#111c10', panel: '#1f3a1e', lit: '#2d5229', deep: '#479a3c', accent: '#7fd65f', pale: '#d3f7bf' },
  stream: { dark: '#23101c', panel: '#421a33', lit: '#5c2547', deep: '#c23f7c', accent: '#ff6fae', pale: '#ffcde3' },
  nudge: { dark: '#201a0a', panel: '#3c3213', lit: '#55471c', deep: '#d3921b', accent: '#ffd23d', pale: '#fff2bd' },
  club: { dark: '#240f0f', panel: '#451e1b', lit: '#602b26', deep: '#c94a34', accent: '#ff7a5c', pale: '#ffcdbf' },
  inbox: { dark: '#161128', panel: '#2d2552', lit: '#3e346e', deep: '#7f62d1', accent: '#b79cff', pale: '#e9e0ff' },
};

/** What each app is known by, on 64 × 64. */
const GLYPHS = {
  /** A brick with nothing in it yet. */
  lobby: ({ panel, deep, accent, pale }) => [
    p('M32 10L53 20.5L32 31L11 20.5z', pale),
    p('M11 24L30.3 33.6V54.5L11 44.5z', deep),
    p('M53 24L33.7 33.6V54.5L53 44.5z', accent),
    e(32, 20.5, 9.5, 4.6, panel),
    p('M22.5 20.5a9.5 4.6 0 0 0 19 0q-9.5 5-19 0z', deep),
  ],
  /** A leaf that is a nib. */
  doc: ({ panel, deep, accent, pale }) => [
    p('M52 11Q58 41 39 49Q26 54 18 46Q10 38 15 26Q23 8 52 11z', accent),
    p('M52 11Q58 41 39 49Q26 54 18 46z', deep),
    p('M15 26Q23 8 52 11Q30 14 22 30Q18 38 18 46Q10 38 15 26z', pale),
    l('M10 54L32 32', panel, 4),
    c(33, 31, 4.6, panel),
    l('M10 54L17 47', accent, 4),
  ],
  /** A ladybird whose back is a speech bubble. */
  group: ({ panel, deep, accent, pale }) => [
    l('M25 15Q23 8 17 8M39 15Q41 8 47 8', pale, 3.4),
    p('M21 22a11 11 0 0 1 22 0z', pale),
    p('M32 19C45 19 53 26 53 36S45 53 32 53Q27 53 23 51.5Q18 56 10 56Q14.5 52 14.5 46.5Q11 42 11 36C11 26 19 19 32 19z', accent),
    p('M33 19C45.5 19.4 53 26 53 36S45 53 33 53z', deep),
    l('M32 22V50', panel, 3),
    dots(
      [
        [22, 31],
        [21, 42],
        [42, 31],
        [43, 42],
      ],
      panel,
      3.6,
    ),
  ],
  /** A light that carries. */
  stream: ({ deep, accent, pale }) => [
    l('M22 43A15.5 15.5 0 0 1 22 21M42 21A15.5 15.5 0 0 1 42 43', accent, 4.6),
    l('M15 50A26 26 0 0 1 15 14M49 14A26 26 0 0 1 49 50', deep, 4.6),
    p(twinkle(32, 32, 15), accent),
    p(twinkle(32, 32, 9), pale),
  ],
  /** A horseshoe that keeps a flame going. */
  nudge: ({ panel, deep, accent, pale }) => [
    l('M17 52Q8 36 14 24Q20 12 32 12T50 24Q56 36 47 52', accent, 11),
    l('M13.5 51.5Q5 36 11 23Q14 15 22 11.5', deep, 3.4),
    l('M44 12.5Q50 16 53 23Q58 34 51.5 50', pale, 2.4),
    dots(
      [
        [14.5, 32],
        [19, 20.5],
        [45, 20.5],
        [49.5, 32],
        [16, 43],
        [48, 43],
      ],
      panel,
      1.7,
    ),
    p('M33 23Q44 33 42 42Q40 50 32 50T22 42Q21 36 26 31Q27 35 30 36Q29 29 33 23z', accent),
    p('M33 37Q38 41 36 45Q34 48 32 48T27.5 44Q28 41 30 40Q31 42 32 42Q32 39 33 37z', pale),
  ],
  /** A pennant in the wind. */
  club: ({ deep, accent, pale }) => [
    p('M20 12Q34 9 55 25Q36 31 20 43z', accent),
    p('M20 28Q38 28 55 25Q36 31 20 43z', deep),
    l('M17 10V55', pale, 5),
    p(star(28.5, 25.5, 5, 8, 3.8), pale),
    l('M11 55H23', pale, 5),
  ],
  /** A tray, and one more for it. */
  inbox: ({ panel, deep, accent, pale }) => [
    g({ t: turn(-8, 32, 22) }, r(15, 10, 34, 25, 4, pale), l('M18 14L32 25L46 14', deep, 3.4)),
    p('M10 33H20Q23 33 24 36Q25 41 32 41T40 36Q41 33 44 33H54V49Q54 55 48 55H16Q10 55 10 49z', accent),
    p('M44 33H54V49Q54 55 48 55H42Q48 46 44 33z', deep),
    l('M18 48H46', panel, 3),
  ],
};

/** An app's glyph in its own tones, on 64 × 64. */
export const glyph = (app) => GLYPHS[app](APPS[app]);

const mark = (app) =>
  svg(
    64,
    64,
    r(1, 1, 62, 62, 17, APPS[app].dark),
    r(2.5, 2.5, 59, 59, 16, APPS[app].panel),
    p('M45.5 2.5Q61.5 2.5 61.5 18.5V45.5Q61.5 61.5 45.5 61.5Q58 40 45.5 2.5z', APPS[app].lit),
    glyph(app),
  );

/** Marks by file name. */
export const pictures = Object.fromEntries(Object.keys(APPS).map((app) => [`apps/${app}`, mark(app)]));
