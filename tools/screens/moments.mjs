/** What a visit that answers everything by "Tell now" never shows: the report's other steps, checks, standard level, a pass, the album. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/steps.mjs';
import { visit } from './take.mjs';

const CASE = '?case=empty-playlists&seed=3';

/** Each with the step of the case it starts from, as the address has it, and what leads to the picture. */
const MOMENTS = {
  checks: { at: 4, to: ({ click }) => click('.verdict[data-verdict=fine]') },
  ask: { at: 4, to: ({ click }) => click('.verdict[data-verdict=ask]') },
  standard: { at: 4, more: '&level=standard', to: ({ click }) => click('.verdict[data-verdict=tell]') },
  tell: {
    at: 'tell',
    to: async ({ click }) => {
      await click('.adult');
      for (const n of [0, 2, 3]) await click('.tile', n);
    },
  },
  block: {
    at: 'block',
    to: async ({ click }) => {
      await click('.menu-head button');
      await click('.menu-entry', 1);
    },
  },
  again: { at: 'again', to: ({ click }) => click('.adult', 1) },
  pass: { at: 'results' },
};

/** Takes those of them whose names are wanted. */
export async function moments(browser, url, { size, language, isWanted }) {
  for (const [moment, { at, more = '', to }] of Object.entries(MOMENTS)) {
    const name = `${size}-${language}-moment-${moment}`;
    if (!isWanted(name)) continue;
    await visit(browser, { size, address: `${url}${CASE}&lng=${language}&at=${at}${more}` }, async (visitor) => {
      await visitor.page.locator('main button').first().waitFor();
      await to?.(visitor);
      await visitor.shotAtRest(name);
    });
    console.log(name);
  }
  const name = `${size}-${language}-moment-album`;
  if (!isWanted(name)) return;
  const [prefix] = readJson(`locales/${language}/ui.json`).home.album.split('{{');
  await visit(browser, { size, address: `${url}?lng=${language}`, kept: { won: someWon() } }, async ({ page, shot }) => {
    await page.getByRole('button', { name: new RegExp(`^${prefix}`, 'u') }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(name);
  });
  console.log(name);
}

/** A pupil's record with most of the cards. */
function someWon() {
  const { signs } = readJson('locales/en/signs.json');
  const ids = Object.entries(signs).flatMap(([family, names]) => Object.keys(names).map((name) => `${family}.${name}`));
  return { v: 1, cases: { 'empty-playlists': { badges: ['spotter', 'fairMinded', 'teller'], signs: ids.slice(0, -3) } } };
}

function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
