/** Weighs the built site, compressed as it is sent, and fails when a part has grown past its limit. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, giveUp } from './lib/steps.mjs';

const KIB = 1024;
/** KiB of brotli, and requests. The first two are what a pupil waits for on a poor network. */
const LIMITS = { first: 60, requests: 5, stage: 160, late: 12 };

const dist = join(ROOT, 'dist');
const weight = (file) => readFileSync(join(dist, `${file}.br`)).length / KIB;
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
const matching = (pattern) => files.filter((file) => pattern.test(file));

const eager = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/gu)].map(([, file]) => file);
const biggest = (pattern) => matching(pattern).toSorted((a, b) => weight(b) - weight(a))[0];
const packs = [biggest(/^packs\/[a-z-]+-[\w-]{8}\.json$/u), biggest(/^packs\/[a-z]+\.[a-z-]+-[\w-]{8}\.json$/u)];
const first = ['index.html', ...eager, ...packs];
const stage = matching(/^assets\/start-stage-.*\.js$/u);
const late = matching(/^assets\/.*\.(?:js|css)$/u).filter((file) => !first.includes(file) && !stage.includes(file));

const sum = (list) => list.reduce((total, file) => total + weight(file), 0);
const rows = [
  ['to the first verdict', sum(first), LIMITS.first, first],
  ['stage', sum(stage), LIMITS.stage, stage],
  ['later screens', sum(late), LIMITS.late, late],
];
for (const [name, size, limit, list] of rows) {
  console.log(`${name}: ${size.toFixed(1)} of ${limit} KiB`);
  for (const file of list) console.log(`  ${weight(file).toFixed(1).padStart(6)}  ${file}`);
}
console.log(`requests to the first verdict: ${first.length} of ${LIMITS.requests}`);

const over = rows.filter(([, size, limit]) => size > limit).map(([name]) => name);
if (first.length > LIMITS.requests) over.push('requests to the first verdict');
if (over.length > 0) giveUp(`Too much: ${over.join(', ')}.`);
