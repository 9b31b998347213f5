/** How something new sounds in each app: soft, short, and of the app's own stuff, be it wood, paper or a bouncing ball. */
import { hiss, play, thud } from './synth.mjs';
import { made } from './effects.mjs';

/** Samples of each channel's own effects by name. Each is the same length and loudness, so that no app is more pressing than another. */
export function channelEffects() {
  const arrive = (paint, options) => ({ arrive: made(0.8, paint, options) });
  return {
    playlist: arrive((out) => {
      hiss(out, { at: 0, hold: 0.35, level: 0.2, fall: 0.15, tone: 0.3, seed: 3 });
      play(out, { at: 0.2, note: 79, hold: 0.4, shape: 'keys', fall: 0.25 });
    }),
    lobby: arrive((out) => {
      thud(out, { at: 0.02, level: 0.35, from: 55, fall: 0.05 });
      play(out, { at: 0.06, note: 64, hold: 0.2, shape: 'wood', fall: 0.08 });
      play(out, { at: 0.2, note: 71, hold: 0.3, shape: 'wood', fall: 0.1 });
    }),
    doc: arrive((out) => {
      for (let n = 0; n < 3; n++)
        hiss(out, { at: 0.03 + n * 0.11, hold: 0.08, level: 0.22, fall: 0.04, tone: 0.7 - n * 0.1, seed: 11 + n });
      play(out, { at: 0.38, note: 76, hold: 0.25, shape: 'triangle', fall: 0.12 });
    }),
    group: arrive((out) => {
      play(out, { at: 0.03, note: 72, hold: 0.16, shape: 'triangle', fall: 0.09, bend: 2 });
      play(out, { at: 0.17, note: 77, hold: 0.3, shape: 'triangle', fall: 0.16, bend: 2 });
    }),
    stream: arrive((out) => {
      hiss(out, { at: 0.02, hold: 0.3, level: 0.16, fall: 0.12, tone: 0.85, seed: 21 });
      play(out, { at: 0.1, note: 84, hold: 0.2, shape: 'keys', fall: 0.12 });
      play(out, { at: 0.22, note: 81, hold: 0.35, shape: 'keys', fall: 0.18 });
    }),
    nudge: arrive((out) => {
      thud(out, { at: 0.02, level: 0.3, from: 60, fall: 0.04 });
      thud(out, { at: 0.14, level: 0.3, from: 60, fall: 0.04 });
      play(out, { at: 0.24, note: 76, hold: 0.35, shape: 'keys', fall: 0.2 });
    }),
    club: arrive((out) => {
      thud(out, { at: 0.02, level: 0.45, from: 50, fall: 0.07 });
      thud(out, { at: 0.2, level: 0.28, from: 50, fall: 0.06 });
      thud(out, { at: 0.31, level: 0.16, from: 50, fall: 0.05 });
      play(out, { at: 0.36, note: 72, hold: 0.3, shape: 'keys', fall: 0.2 });
    }),
    inbox: arrive((out) => {
      hiss(out, { at: 0.02, hold: 0.25, level: 0.2, fall: 0.1, tone: 0.5, seed: 31 });
      play(out, { at: 0.22, note: 74, hold: 0.4, shape: 'keys', fall: 0.22 });
    }),
  };
}
