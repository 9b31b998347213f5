/**
 * Measures the built lesson beside an empty Phaser page, in turns, as on a slow machine with a poor network. Seconds hold for the
 * machine they were measured on; the ratios carry over. It is run by hand and is no part of the tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEmptyPhaser } from './bench/build-empty-phaser.mjs';
import { begin, busyFrames, playMusic } from './bench/busy.mjs';
import { keptBytes, tapThrough, tapTime } from './bench/tap.mjs';
import { visit } from './bench/visit.mjs';
import { getBrowser, launchOptions } from './lib/browser.mjs';
import { ROOT, bin, run, setUp } from './lib/steps.mjs';
import { LIMITS } from './lib/weigh.mjs';

/** `npm run bench -- 1` is quick, and says little. */
const RUNS = Number(process.argv[2] ?? 5);
/** What a figure is called, how it is shown, and the most it should be: of itself, or of the empty Phaser page's. */
const FIGURES = [
  { key: 'paint', name: 'first paint, s', show: seconds, than: 'ready' },
  { key: 'ready', name: 'first verdict can be given, s', show: seconds, ratio: 0.42 },
  { key: 'kib', name: 'sent until then, KiB', show: (value) => value.toFixed(1), most: 60 },
  { key: 'requests', name: 'requests until then', show: String, most: 5 },
  { key: 'blocked', name: 'blocked until then, ms', show: (value) => value.toFixed(0), most: 0 },
  { key: 'stage', name: 'stage visible, s', show: seconds, ratio: 1, than: 'ready' },
  { key: 'stageKib', name: 'sent until the stage, KiB', show: (value) => value.toFixed(1), ratio: 1, than: 'kib' },
  { key: 'heap', name: 'heap at the end, MiB', show: (value) => value.toFixed(1), most: 12 },
  { key: 'frames', name: 'frames a second when idle', show: (value) => value.toFixed(1), most: 0 },
  { key: 'busy', name: 'main thread busy when idle, %', show: (value) => value.toFixed(1), most: 0.3 },
  { key: 'repeat', name: 'ready on the next visit, s', show: seconds, ratio: 0.3 },
  { key: 'repeatKib', name: 'sent on the next visit, KiB', show: (value) => value.toFixed(1), most: 1 },
];

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn']);
const emptyPhaser = await buildEmptyPhaser();
const { chromium } = await import('playwright-core');
const { serveDist } = await import('./serve.mjs');
const [ours, empty] = await Promise.all([serveDist({ port: 0 }), serveDist({ port: 0, dir: emptyPhaser })]);
const words = JSON.parse(readFileSync(join(ROOT, 'locales/en/ui.json'), 'utf8'));
const names = { start: words.brief.start, verdict: words.judge.fine };
const pages = [
  { url: empty.url, names, hasStage: false, visits: [] },
  { url: `${ours.url}?case=empty-playlists&seed=1&lng=en`, names, hasStage: true, visits: [] },
];
let busy, tap, kept;
const browser = await chromium.launch(launchOptions(await getBrowser()));
try {
  // In turns, so that whatever else the machine does falls on both alike.
  for (let turn = 1; turn <= RUNS; turn++) {
    for (const page of pages) page.visits.push(await visit(browser, page));
    console.log(`${turn} of ${RUNS} runs done`);
  }
  busy = {
    empty: await busyFrames(browser, empty.url, (page) => page.locator('[data-ready=true]').waitFor()),
    ours: await busyFrames(browser, pages[1].url, playMusic),
  };
  tap = {
    empty: await tapTime(
      browser,
      empty.url,
      (page) => page.locator('[data-ready=true]').waitFor(),
      (page) => page.locator('canvas').click(),
    ),
    ours: await tapTime(browser, pages[1].url, begin, tapThrough),
  };
  kept = await keptBytes(browser, `${ours.url}?lng=en`);
} finally {
  await browser.close();
  await Promise.all([ours.close(), empty.close()]);
}
print(...pages.map(({ visits }) => visits));
for (const [key, most] of Object.entries({ median: '', p95: '', p99: '≤ 33' }))
  console.log(beside(`frame while music plays, ${key}, ms`, busy.empty[key], busy.ours[key], most));
console.log(beside('tap answered, median, ms', tap.empty, tap.ours, '≤ 50'));
console.log(row('kept for no network, MiB', '', (kept / 1024 / 1024).toFixed(2), '', `≤ ${LIMITS.kept / 1024}`));
console.log(`\nMedians of ${RUNS} runs: processor slowed 4 times, 1.6 Mbit/s, 150 ms there and back.`);
console.log('Where the empty page has no figure of its own, the ratio is to when it is ready.');

function print(phaser, lesson) {
  console.log(`\n${row('', 'empty Phaser', 'Hidden Track', 'ratio', 'to reach')}`);
  for (const figure of FIGURES) {
    const { key, name, show, than = key } = figure;
    const mine = median(lesson, key);
    const theirs = median(phaser, than);
    const cells = [
      than === key && theirs !== undefined ? show(theirs) : '',
      show(mine),
      theirs > 0 ? (mine / theirs).toFixed(2) : '',
      toReach(figure),
    ];
    console.log(row(name, ...cells));
  }
}

function toReach({ most, ratio }) {
  if (ratio !== undefined) return `ratio ≤ ${ratio}`;
  return most === undefined ? '' : `≤ ${most}`;
}

/** Two figures of the same kind, in a row. */
function beside(name, theirs, mine, most) {
  return row(name, theirs.toFixed(1), mine.toFixed(1), theirs > 0 ? (mine / theirs).toFixed(2) : '', most);
}

function row(name, ...cells) {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join('');
}

function median(visits, key) {
  const values = visits.map((one) => one[key]).filter((value) => value !== undefined);
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function seconds(value) {
  return (value / 1000).toFixed(2);
}
