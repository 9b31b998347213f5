/** Six loops of a few seconds, one mood each, for the playlists of the music app. */
import { hiss, level, play, room, silence, soften, thud } from './synth.mjs';

/** Loudness that all loops share. */
const LOUDNESS = 0.11;

/** Plays chords of `[beat, beats, notes]` at a tempo in beats a minute. */
function chords(out, tempo, list, options) {
  const beat = 60 / tempo;
  for (const [at, beats, notes] of list) {
    notes.forEach((note, n) => play(out, { at: at * beat + n * 0.012, note, hold: beats * beat, ...options }));
  }
}

/** Plays a line of `[beat, note]`. */
function line(out, tempo, list, options) {
  const beat = 60 / tempo;
  for (const [at, note] of list) play(out, { at: at * beat, note, hold: beat, ...options });
}

function lofi() {
  const out = silence((8 * 60) / 84);
  chords(
    out,
    84,
    [
      [0, 3.6, [57, 60, 64, 67]],
      [4, 3.6, [53, 57, 60, 64]],
    ],
    { level: 0.14, shape: 'keys', fall: 1.1, attack: 0.02 },
  );
  line(
    out,
    84,
    [
      [1, 76],
      [2.5, 74],
      [3, 72],
      [5.5, 69],
      [6, 72],
      [7, 74],
    ],
    { level: 0.09, shape: 'triangle', fall: 0.4 },
  );
  for (let n = 0; n < 8; n += 2) thud(out, { at: (n * 60) / 84, level: 0.3, from: 48 });
  for (let n = 1; n < 8; n += 2) hiss(out, { at: (n * 60) / 84, hold: 0.16, level: 0.1, tone: 0.5, seed: n });
  for (let n = 0; n < 40; n++) hiss(out, { at: ((n * 37) % 57) / 10, hold: 0.012, level: 0.02, tone: 0.9, seed: n + 50 });
  return room(soften(out, 0.34), 0.2);
}

function chip() {
  const out = silence((8 * 60) / 132);
  const tune = [72, 76, 79, 76, 81, 79, 76, 72, 74, 77, 81, 77, 79, 76, 74, 71];
  line(
    out,
    132,
    tune.map((note, n) => [n / 2, note]),
    { level: 0.1, shape: 'square', fall: 0.14 },
  );
  line(
    out,
    132,
    [
      [0, 48],
      [1, 55],
      [2, 52],
      [3, 55],
      [4, 50],
      [5, 57],
      [6, 43],
      [7, 50],
    ],
    { level: 0.14, shape: 'triangle', fall: 0.3 },
  );
  return room(soften(out, 0.5), 0.1);
}

function pluck() {
  const out = silence((8 * 60) / 96);
  const tune = [50, 57, 62, 66, 69, 66, 62, 57, 47, 54, 59, 62, 66, 62, 59, 54];
  line(
    out,
    96,
    tune.map((note, n) => [n / 2, note + 12]),
    { level: 0.2, shape: 'triangle', fall: 0.28, attack: 0.004 },
  );
  line(
    out,
    96,
    [
      [0, 50],
      [4, 47],
    ],
    { level: 0.16, shape: 'keys', fall: 1.2 },
  );
  return room(soften(out, 0.4), 0.24);
}

function marimba() {
  const out = silence((8 * 60) / 112);
  const tune = [
    [0, 65],
    [0.5, 69],
    [1, 72],
    [1.5, 69],
    [2.5, 74],
    [3, 72],
    [4, 67],
    [4.5, 70],
    [5, 74],
    [5.5, 70],
    [6.5, 76],
    [7, 74],
  ];
  line(out, 112, tune, { level: 0.2, shape: 'wood', fall: 0.18, attack: 0.003 });
  line(
    out,
    112,
    [
      [0, 53],
      [2, 57],
      [4, 55],
      [6, 58],
    ],
    { level: 0.18, shape: 'wood', fall: 0.3 },
  );
  for (let n = 0; n < 16; n++) hiss(out, { at: (n * 30) / 112, hold: 0.03, level: n % 2 ? 0.05 : 0.02, fall: 0.012, tone: 0.9, seed: n });
  return room(soften(out, 0.55), 0.16);
}

function ambient() {
  const out = silence(6);
  [
    [0, [45, 57, 64, 71]],
    [3, [41, 57, 60, 67]],
  ].forEach(([at, notes]) => {
    for (const note of notes) play(out, { at, note, hold: 3.4, level: 0.13, shape: 'sine', attack: 0.9, fall: 4 });
  });
  line(
    out,
    60,
    [
      [0.8, 83],
      [2.2, 79],
      [3.7, 76],
      [5, 81],
    ],
    { level: 0.05, shape: 'sine', fall: 0.7, attack: 0.05 },
  );
  return room(soften(out, 0.4), 0.35);
}

function groove() {
  const out = silence((8 * 60) / 104);
  const beat = 60 / 104;
  for (const at of [0, 1.5, 2.5, 4, 5.5, 6.5]) thud(out, { at: at * beat, level: 0.5, from: 50 });
  for (const at of [1, 3, 5, 7]) hiss(out, { at: at * beat, hold: 0.2, level: 0.2, tone: 0.6, seed: at });
  for (let n = 0; n < 16; n++)
    hiss(out, { at: (n * beat) / 2, hold: 0.05, level: n % 2 ? 0.05 : 0.08, fall: 0.02, tone: 0.95, seed: n + 9 });
  line(
    out,
    104,
    [
      [0, 38],
      [0.75, 38],
      [1.5, 41],
      [2.5, 43],
      [4, 36],
      [4.75, 36],
      [5.5, 41],
      [6.5, 45],
    ],
    { level: 0.3, shape: 'triangle', fall: 0.35 },
  );
  chords(
    out,
    104,
    [
      [0.5, 0.4, [62, 65, 69]],
      [4.5, 0.4, [60, 64, 67]],
    ],
    { level: 0.1, fall: 0.2 },
  );
  return room(soften(out, 0.5), 0.1);
}

/** Samples of every loop by its name. */
export function allLoops() {
  const loops = { lofi, chip, pluck, marimba, ambient, groove };
  return Object.fromEntries(Object.entries(loops).map(([name, make]) => [name, level(make(), LOUDNESS)]));
}
