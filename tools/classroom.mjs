/**
 * A class of thirty on one laptop's server: all open the lesson at once and play a case to its results. Prints how long they waited.
 * It is run by hand and is no part of the tests; seconds hold for the machine, which here is server and thirty devices in one.
 */
import { getBrowser, launchOptions } from './lib/browser.mjs';
import { bin, run, setUp } from './lib/steps.mjs';

const PUPILS = 30;
/** Pupils think. Between presses each waits this long at most, in milliseconds. */
const THINKS = 1200;
const LIMIT = 600_000;

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn']);
const { chromium } = await import('playwright-core');
const { serveDist } = await import('./serve.mjs');
const { url, close } = await serveDist({ port: 0 });
const browser = await chromium.launch(launchOptions(await getBrowser()));
try {
  const started = Date.now();
  const results = await Promise.allSettled(Array.from({ length: PUPILS }, (_, n) => pupil(n)));
  const done = results.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
  for (const { reason } of results.filter(({ status }) => status === 'rejected')) console.log(`a pupil did not get through: ${reason}`);
  console.log(`${done.length} of ${PUPILS} pupils reached the results, in ${seconds(Date.now() - started)} from the first to the last`);
  for (const [name, key] of [
    ['the brief could be read', 'brief'],
    ['the first verdict could be given', 'verdict'],
  ]) {
    const times = done.map((one) => one[key]).toSorted((a, b) => a - b);
    console.log(`${name}: after ${seconds(times[Math.floor(times.length / 2)])} for half of them, ${seconds(times.at(-1))} for the last`);
  }
  console.log(`errors on their pages: ${done.reduce((sum, { errors }) => sum + errors, 0)}`);
} finally {
  await browser.close();
  await close();
}

async function pupil(n) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  let errors = 0;
  page.on('pageerror', () => (errors += 1));
  const start = Date.now();
  await page.goto(`${url}?case=empty-playlists&seed=${n}&lng=en`);
  const click = async (selector) => {
    await page.waitForTimeout(Math.random() * THINKS);
    await page.locator(selector).first().click();
  };
  await page.locator('main .button.big').waitFor();
  const brief = Date.now() - start;
  await page.locator('main .button.big').click();
  await page.locator('.verdict').first().waitFor();
  const verdict = Date.now() - start;
  for (let item = 0; item < 12; item++) {
    await click(`.verdict[data-verdict=${n % 3 === 0 ? 'fine' : 'tell'}]`);
    await click('.panel .row .plain');
    await click('.feedback .button.big');
  }
  await page.locator('.report').waitFor();
  for (let step = 0; step < 4; step++) await click('.report-step .button.plain');
  await click('main .button.big');
  await page.locator('.badges').waitFor();
  await context.close();
  return { brief, verdict, errors };
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
