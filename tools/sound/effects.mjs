/** Short sounds for what happens: soft all of them, and a wrong answer sounds like a question. */
import { fadeEnds, hiss, level, play, room, silence, soften, thud } from './synth.mjs';

/** Samples of an effect: painted, softened, given room, levelled, and faded at both ends. */
export function made(seconds, paint, { share = 0.5, wet = 0.15, loudness = 0.09 } = {}) {
  const out = silence(seconds);
  paint(out);
  return fadeEnds(level(room(soften(out, share), wet), loudness));
}

const notes = (out, list, options) => list.forEach(([at, note]) => play(out, { at, note, hold: 0.6, ...options }));

/** Samples by name of every effect that is the same in all apps. */
export function allEffects() {
  return {
    tap: made(0.25, (out) => play(out, { at: 0.01, note: 76, hold: 0.12, shape: 'wood', fall: 0.04 }), { loudness: 0.05 }),
    right: made(
      1.1,
      (out) =>
        notes(
          out,
          [
            [0, 72],
            [0.13, 76],
            [0.26, 79],
          ],
          { shape: 'keys', fall: 0.35, hold: 0.7 },
        ),
      { wet: 0.25 },
    ),
    curious: made(0.9, (out) => {
      play(out, { at: 0, note: 67, hold: 0.25, shape: 'triangle', fall: 0.2 });
      play(out, { at: 0.22, note: 69, hold: 0.5, shape: 'triangle', fall: 0.3, bend: 3 });
    }),
    sticker: made(0.4, (out) => {
      hiss(out, { at: 0, hold: 0.12, level: 0.3, fall: 0.03, tone: 0.6, seed: 8 });
      thud(out, { at: 0.1, level: 0.4, from: 57, fall: 0.05 });
    }),
    keep: made(0.35, (out) => {
      thud(out, { at: 0, level: 0.4, from: 62, fall: 0.04 });
      hiss(out, { at: 0.02, hold: 0.08, level: 0.15, fall: 0.02, tone: 0.8, seed: 4 });
    }),
    tell: made(
      1.8,
      (out) =>
        notes(
          out,
          [
            [0, 60],
            [0.06, 64],
            [0.12, 67],
            [0.18, 71],
            [0.24, 76],
          ],
          { shape: 'keys', fall: 0.8, hold: 1.4 },
        ),
      { wet: 0.3 },
    ),
    block: made(0.6, (out) => {
      thud(out, { at: 0, level: 0.5, from: 50, fall: 0.14 });
      play(out, { at: 0.14, note: 64, hold: 0.3, shape: 'wood', fall: 0.1 });
    }),
    stamp: made(0.7, (out) => {
      thud(out, { at: 0.02, level: 0.6, from: 46, fall: 0.1 });
      hiss(out, { at: 0, hold: 0.1, level: 0.25, fall: 0.03, tone: 0.5, seed: 6 });
      notes(out, [[0.15, 79]], { shape: 'keys', fall: 0.2, hold: 0.45, level: 0.1 });
    }),
  };
}
