/** A small synthesiser: notes with envelopes, a soft filter, noise and a little room, on plain arrays of samples. */

/** Samples a second, mono. */
export const RATE = 24000;

/** Silence of a length in seconds. */
export function silence(seconds) {
  return new Float64Array(Math.round(seconds * RATE));
}

/** Frequency in hertz of a MIDI note number; 69 is the A of 440 Hz. */
export function hertz(note) {
  return 440 * 2 ** ((note - 69) / 12);
}

const SHAPES = {
  sine: (phase) => Math.sin(2 * Math.PI * phase),
  triangle: (phase) => 1 - 4 * Math.abs((phase % 1) - 0.5),
  square: (phase) => (phase % 1 < 0.5 ? 1 : -1) * 0.6,
  /** A bell or key: overtones that fade as they rise. */
  keys: (phase) => Math.sin(2 * Math.PI * phase) + 0.35 * Math.sin(4 * Math.PI * phase) + 0.12 * Math.sin(8 * Math.PI * phase),
  wood: (phase) => Math.sin(2 * Math.PI * phase) + 0.3 * Math.sin(2 * Math.PI * phase * 3.93),
};

/**
 * Adds a note to `out` from `at` seconds on, wrapping round its end so that a loop has no seam. `hold` is how long it
 * sounds, `attack` and `fall` its rise and the time in which it falls to a third, all in seconds.
 */
export function play(out, { at, note, hold, level = 0.2, shape = 'keys', attack = 0.008, fall = 0.5, bend = 0 }) {
  const length = Math.round(hold * RATE);
  const start = Math.round(at * RATE);
  const wave = SHAPES[shape];
  let phase = 0;
  for (let i = 0; i < length; i++) {
    const t = i / RATE;
    phase += hertz(note + bend * (t / hold)) / RATE;
    const rise = Math.min(1, t / attack);
    const release = Math.min(1, (hold - t) / 0.03);
    out[(start + i) % out.length] += wave(phase) * level * rise * release * Math.exp(-t / fall);
  }
}

/** Adds a burst of noise, seeded so that each build sounds the same. `tone` from 0 (dull) to 1 (bright). */
export function hiss(out, { at, hold, level = 0.1, fall = 0.05, tone = 0.5, seed = 1 }) {
  let state = seed >>> 0;
  let smooth = 0;
  const start = Math.round(at * RATE);
  const length = Math.round(hold * RATE);
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    smooth += (state / 2 ** 31 - 1 - smooth) * tone;
    const t = i / RATE;
    out[(start + i) % out.length] += smooth * level * Math.min(1, t / 0.004) * Math.exp(-t / fall) * Math.min(1, (hold - t) / 0.01);
  }
}

/** A drum: a sine that falls in pitch. */
export function thud(out, { at, level = 0.4, from = 50, fall = 0.12 }) {
  play(out, { at, note: from, hold: 0.3, level, shape: 'sine', attack: 0.003, fall, bend: -24 });
}

/** Softens what lies above `share` of the band, once around so that a loop stays one. */
export function soften(samples, share) {
  let smooth = samples.at(-1) ?? 0;
  for (let lap = 0; lap < 2; lap++) {
    for (let i = 0; i < samples.length; i++) {
      smooth += (samples[i] - smooth) * share;
      if (lap === 1) samples[i] = smooth;
    }
  }
  return samples;
}

/** A little room: three echoes that wrap round. */
export function room(samples, wet = 0.18) {
  const dry = Float64Array.from(samples);
  [0.071, 0.113, 0.167].forEach((delay, n) => {
    const shift = Math.round(delay * RATE);
    for (let i = 0; i < samples.length; i++) samples[(i + shift) % samples.length] += dry[i] * wet * 0.6 ** n;
  });
  return samples;
}

/** Brings the loudness to a mean (RMS) and holds peaks below 0.7, which is −3 dB. */
export function level(samples, rms) {
  const mean = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const factor = Math.min(rms / mean, 0.7 / peak);
  return samples.map((sample) => sample * factor);
}

/** Fades both ends, so that nothing begins or stops with a click. */
export function fadeEnds(samples, seconds = 0.01) {
  const length = Math.round(seconds * RATE);
  for (let i = 0; i < length; i++) {
    samples[i] *= i / length;
    samples[samples.length - 1 - i] *= i / length;
  }
  return samples;
}
