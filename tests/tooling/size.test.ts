/** The size gate lets a light site through, and names what is too heavy, too many or not there. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS, weigh } from '../../tools/lib/weigh.mjs';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'hidden-track-'));
  put(
    'index.html',
    '<link rel="icon" href="./assets/favicon-Ab1_x-9Z.svg"><script type="module" src="./assets/main-Ab1_x-9Z.js"></script>',
  );
  put('assets/favicon-Ab1_x-9Z.svg', '<svg/>');
  put(
    'assets/main-Ab1_x-9Z.js',
    'const later=()=>[import("./start-stage-Cd2-y_8Y.js"),import(`./album-view-Ef3-z_7X.js`),import("./seal-Qr9-r_1R.js")],styles=["./album-Wx0-o_8O.css"];',
    20,
  );
  put('assets/start-stage-Cd2-y_8Y.js', 'import{a as b}from"./main-Ab1_x-9Z.js";', 100);
  put('assets/album-view-Ef3-z_7X.js', '', 5);
  put('assets/album-Wx0-o_8O.css', '', 2);
  put('assets/seal-Qr9-r_1R.js', 'import"./main-Ab1_x-9Z.js";const plain=()=>import("./hpke-noble-Yz1-n_7N.js")', 3);
  put('assets/hpke-noble-Yz1-n_7N.js', 'import"./seal-Qr9-r_1R.js";', 35);
  put('packs/en-Gh4-w_6W/words.json', '{}', 4);
  put('packs/ar-Gh4-w_6V/words.json', '{}', 6);
  put('packs/ar-Gh4-w_6V/teach.json', '{}', 10);
  put('packs/en-Gh4-w_6W/empty-playlists.json', '{}', 5);
  put('packs/en-Gh4-w_6W/later.json', '{}', 3);
  put('teach.html', '<script type="module" src="./teach/teach-St8-q_0Q.js"></script>');
  put('teach/teach-St8-q_0Q.js', 'const later=()=>import("./scan-Uv7-p_9P.js");', 50);
  put('teach/scan-Uv7-p_9P.js', '', 16);
  put('assets/art-Ab1_x-9Z/covers/moon.svg', '<svg/>');
  put('assets/fredoka-latin-Ab1_x-9Z.woff2', '', 16);
  put('service-worker.js', 'precache([{url:"index.html",revision:"1"},{url:"assets/fredoka-latin-Ab1_x-9Z.woff2",revision:null}])', 8);
  put('_headers', '');
});

afterEach(() => rmSync(dist, { recursive: true }));

/** Writes a file of the site as it is, and its compressed copy with so many KiB. */
function put(file: string, text: string, kib = 1): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
  writeFileSync(join(dist, `${file}.br`), randomBytes(kib * 1024));
}

function sizes(): Record<string, number> {
  return Object.fromEntries(weigh(dist).parts.map(({ name, size }) => [name, size]));
}

test('a light site passes, with the heaviest language counted', () => {
  expect(sizes()).toMatchObject({
    'To the first verdict': 1 + 20 + 6 + 5,
    Stage: 100,
    'Later screens': 5 + 2,
    'Handing in': 3,
    'Sealing where the browser cannot': 35,
    "The teacher's page": 1 + 50,
    "The teacher's scanner": 16,
    'A language, later screens': 3,
  });
  expect(weigh(dist)).toMatchObject({ requests: 4, problems: [] });
});

test('what the main script imports counts before the first verdict, and what a page preloads counts once', () => {
  put(
    'index.html',
    '<script type="module" src="./assets/main-Ab1_x-9Z.js"></script><link rel="modulepreload" href="./assets/shared-Kl6-u_4U.js">',
  );
  put(
    'assets/main-Ab1_x-9Z.js',
    'import{a}from"./shared-Kl6-u_4U.js";import"./more-Mn7-t_3T.js";import("./album-view-Ef3-z_7X.js","./album-Wx0-o_8O.css")',
    20,
  );
  put('assets/shared-Kl6-u_4U.js', '', 3);
  put('assets/more-Mn7-t_3T.js', '', 2);
  expect(sizes()['To the first verdict']).toBe(1 + 20 + 3 + 2 + 6 + 5);
  expect(weigh(dist)).toMatchObject({ requests: 6, problems: [expect.stringMatching(/6 requests/u)] });
});

test('what only the stage imports counts as stage', () => {
  put('assets/start-stage-Cd2-y_8Y.js', 'import"./main-Ab1_x-9Z.js";import"./phaser-lite-Op8-s_2S.js";', 10);
  put('assets/phaser-lite-Op8-s_2S.js', '', 140);
  expect(sizes()).toMatchObject({ Stage: 150, 'Later screens': 5 + 2 });
});

test.each([
  ['packs/ar-Gh4-w_6V/words.json', LIMITS.first, /^To the first verdict: /u],
  ['assets/seal-Qr9-r_1R.js', LIMITS.handIn + 1, /^Handing in: /u],
  ['teach/teach-St8-q_0Q.js', LIMITS.teacher + 1, /^The teacher's page: /u],
  ['assets/start-stage-Cd2-y_8Y.js', LIMITS.stage + 1, /^Stage: /u],
  ['assets/album-view-Ef3-z_7X.js', LIMITS.late + 1, /^Later screens: /u],
  ['assets/album-Wx0-o_8O.css', LIMITS.late, /^Later screens: /u],
  ['assets/hpke-noble-Yz1-n_7N.js', 50, /^Sealing where the browser cannot: /u],
  ['teach/scan-Uv7-p_9P.js', 20, /^The teacher's scanner: /u],
  ['assets/fredoka-latin-Ab1_x-9Z.woff2', 30, /^Letters of headings: /u],
  ['packs/ar-Gh4-w_6V/teach.json', 20, /^A language, for teachers: /u],
  ['assets/art-Ab1_x-9Z/covers/moon.svg', 20, /^One picture: /u],
])('%s grown too heavy is named', (file, kib, sentence) => {
  put(file, '', kib);
  expect(weigh(dist).problems).toContainEqual(expect.stringMatching(sentence));
});

test.each([
  ['assets/start-stage-Cd2-y_8Y.js', /no stage/u],
  ['packs/en-Gh4-w_6W/empty-playlists.json', /no case pack/u],
])('%s not found does not pass for light', (file, sentence) => {
  rmSync(join(dist, file));
  rmSync(join(dist, `${file}.br`));
  expect(weigh(dist).problems).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  'assets/new-part-Ab1_x-9Z.js',
  'assets/new-part-Ab1_x-9Z.css',
  'teach/new-part-Ab1_x-9Z.js',
  'new.html',
  'assets/film-Ab1_x-9Z.webm',
])('%s, which no limit covers, does not pass', (file) => {
  put(file, '');
  expect(weigh(dist).problems).toEqual([expect.stringMatching(/has no limit/u)]);
});

test('what a device keeps is counted as it lies there: all that the worker fetches, and the heaviest language without its teacher’s part', () => {
  const kept = (): number => sizes()['Kept for no network'] ?? 0;
  const before = kept();
  put('assets/fredoka-latin-Ab1_x-9Z.woff2', 'x'.repeat(1000 * 1024));
  put('packs/ar-Gh4-w_6V/empty-playlists.json', 'x'.repeat(100 * 1024));
  put('packs/en-Gh4-w_6W/empty-playlists.json', 'x'.repeat(50 * 1024));
  put('packs/en-Gh4-w_6W/teach.json', 'x'.repeat(900 * 1024));
  expect(kept() - before).toBeCloseTo(1100, 0);
  put('packs/ar-Gh4-w_6V/empty-playlists.json', 'x'.repeat(LIMITS.kept * 1024));
  expect(weigh(dist).problems).toEqual([expect.stringMatching(/^Kept for no network: /u)]);
});
