/** Says what the built site weighs, and fails when a part has grown past its limit. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, giveUp } from './lib/steps.mjs';
import { LIMITS, weigh } from './lib/weigh.mjs';

const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) giveUp('There is nothing to weigh yet. Run `npm run build` first.');

const { parts, requests, problems } = weigh(dist);
for (const { name, size, limit, files } of parts) {
  console.log(`${size.toFixed(1).padStart(6)} of ${String(limit).padStart(3)} KiB  ${name}`);
  if (files.length <= LIMITS.requests)
    for (const { file, size: one } of files) console.log(`${one.toFixed(1).padStart(6)}             ${file}`);
}
console.log(`${String(requests).padStart(6)} of ${String(LIMITS.requests).padStart(3)}      Requests to the first verdict`);
if (problems.length > 0) giveUp(problems.join('\n'));
