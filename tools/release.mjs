/** Builds the site and packs it into one zip, to be unpacked on any static host, in any folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bin, run, setUp } from './lib/steps.mjs';

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn'], { sentence: 'The lesson could not be built. What went wrong is above.' });
// Only now is its package sure to be installed.
const { pack } = await import('./lib/pack.mjs');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const zip = pack(join(ROOT, 'dist'));
mkdirSync(join(ROOT, 'release'), { recursive: true });
const file = join(ROOT, 'release', `hidden-track-${version}.zip`);
writeFileSync(file, zip);
console.log(`${file}, ${(zip.length / 1024 / 1024).toFixed(1)} MiB`);
