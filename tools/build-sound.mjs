/** Composes all sounds, joins those of each channel into one file, and has ffmpeg compress it into the two formats that browsers know. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channelEffects } from './sound/channels.mjs';
import { allEffects } from './sound/effects.mjs';
import { allLoops } from './sound/loops.mjs';
import { RATE } from './sound/synth.mjs';

const OUT = join(import.meta.dirname, '../assets/sound');
/** Silence between sounds, in seconds: compression smears a little over each end. */
const GAP = 0.12;

const { playlist, ...others } = channelEffects();
const files = {
  common: { effects: allEffects() },
  // Only the music app has music.
  playlist: { effects: playlist, loops: allLoops() },
  ...Object.fromEntries(Object.entries(others).map(([channel, effects]) => [channel, { effects }])),
};
const sprites = Object.fromEntries(Object.entries(files).map(([name, sounds]) => [name, build(name, sounds)]));
writeFileSync(join(OUT, 'sprites.json'), `${JSON.stringify(sprites, null, 2)}\n`);

/** Joins the sounds of one file and compresses them; what it returns says where each begins and how long it is. */
function build(file, { effects, loops = {} }) {
  const sprite = {};
  const parts = [new Float64Array(Math.round(GAP * RATE))];
  let at = GAP;
  for (const [name, samples] of [...Object.entries(loops), ...Object.entries(effects)]) {
    const isLoop = name in loops;
    // A loop is written with its beginning once more, so that the player never reaches its end before it jumps back.
    const tail = isLoop ? samples.slice(0, Math.round(0.05 * RATE)) : [];
    sprite[name] = [Math.round(at * 1000), Math.round((samples.length / RATE) * 1000), ...(isLoop ? [true] : [])];
    const whole = new Float64Array(samples.length + tail.length + Math.round(GAP * RATE));
    whole.set(samples);
    whole.set(tail, samples.length);
    parts.push(whole);
    at += whole.length / RATE;
    report(`${file} ${name}`, samples, isLoop);
  }
  compress(file, Float64Array.from(parts.flatMap((part) => [...part])));
  return sprite;
}

function report(name, samples, isLoop) {
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const seam = isLoop ? Math.abs(samples[0] - samples.at(-1)) : 0;
  console.log(
    `${name.padEnd(18)} ${(samples.length / RATE).toFixed(2)} s  rms ${rms.toFixed(3)}  peak ${peak.toFixed(2)}  seam ${seam.toFixed(3)}`,
  );
}

function compress(file, samples) {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  const source = join(folder, 'all.wav');
  writeFileSync(source, wav(samples));
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const encode = (...options) => execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', source, ...plain, ...options]);
  encode('-c:a', 'libopus', '-b:a', '26k', '-vbr', 'constrained', join(OUT, `${file}.webm`));
  encode('-c:a', 'libmp3lame', '-b:a', '32k', '-ar', String(RATE), join(OUT, `${file}.mp3`));
  rmSync(folder, { recursive: true });
}

/** 16-bit mono WAV. */
function wav(samples) {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  [16, 0x00010001, RATE, RATE * 2, 0x00100002].forEach((value, n) => file.writeUInt32LE(value, 16 + n * 4));
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, n) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + n * 2));
  return file;
}
