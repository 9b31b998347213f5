/** Takes a picture of every scene and every app of the built lesson, and of the teacher's page, into `docs/screens`. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser, launchOptions } from './lib/browser.mjs';
import { ROOT, bin, run, setUp } from './lib/steps.mjs';

const OUT = join(ROOT, 'docs/screens');
const SIZES = { laptop: [1366, 768], projector: [1920, 1080], tablet: [768, 1024], phone: [360, 740] };
const CASE = '?case=empty-playlists&seed=3';
const SHELF = readdirSync(join(ROOT, 'assets/art/crew'))
  .map((name) => /^sleeve-(.+)\.svg$/u.exec(name)?.[1])
  .filter((id) => id !== undefined);

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn']);
const { chromium } = await import('playwright-core');
const { serveDist } = await import('./serve.mjs');
const { url, close } = await serveDist({ port: 0 });
const browser = await chromium.launch(launchOptions(await getBrowser()));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
try {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    for (const language of ['en', 'ar']) {
      await walk({ name: `${size}-${language}`, width, height, language });
      await walk({ name: `${size}-${language}-contrast`, width, height, language, settings: { contrast: 'on' } });
    }
  }
  for (const id of SHELF) await place(id);
  await desk();
} finally {
  await browser.close();
  await close();
}

/** Every app with its place on the stage. */
async function place(id) {
  const [width, height] = SIZES.laptop;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${url}?case=${id}&seed=3&lng=en`);
  await page.locator('main .button.big').click();
  await page.locator('[data-asleep=true]').waitFor({ state: 'attached', timeout: 30_000 });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(OUT, `case-${id}.jpg`), type: 'jpeg', quality: 62 });
  await context.close();
  console.log(id);
}

/** The teacher's page, tab by tab. */
async function desk() {
  const [width, height] = SIZES.laptop;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${url}teach.html?lng=en`);
  await page.locator('.curtain .button.plain').click();
  for (const tab of ['prepare', 'present', 'homework', 'mark', 'debrief']) {
    await page.locator(`.desk-tabs a[href="#${tab}"]`).click();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(OUT, `teacher-${tab}.jpg`), type: 'jpeg', quality: 62 });
  }
  await context.close();
}

/** One visit from the crew room to the results, with a picture of each scene once it has come to rest. */
async function walk({ name, width, height, language, settings }) {
  const context = await browser.newContext({ viewport: { width, height } });
  if (settings) await context.addInitScript((kept) => localStorage.setItem('hidden-track:settings', kept), JSON.stringify(settings));
  const page = await context.newPage();
  const shot = async (screen) => {
    await page.locator('[data-asleep=true]').waitFor({ state: 'attached', timeout: 30_000 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(OUT, `${name}-${screen}.jpg`), type: 'jpeg', quality: 62 });
  };
  const click = (selector, n = 0) => page.locator(selector).nth(n).click();
  await page.goto(`${url}?seed=3&lng=${language}`);
  await shot('1-crew-room');
  await page.goto(`${url}${CASE}&lng=${language}`);
  await shot('2-brief');
  await click('main .button.big');
  for (let n = 0; n < 12; n++) {
    if (n === 2) await shot('3-judge');
    await click('.verdict[data-verdict=tell]');
    await click('.reason', n % 4);
    await click('.word');
    if (n === 2) await shot('4-why');
    await click('.panel .row .button');
    if (n === 2) await shot('5-feedback');
    await click('.feedback .button.big');
  }
  await page.locator('.evidence-card input').nth(1).check();
  await click('.report-step .button');
  await shot('6-report');
  await click('.report-step .button.big');
  for (let step = 0; step < 3; step++) await click('.report-step .button.plain');
  await shot('7-ending');
  await click('main .button.big');
  await shot('8-results');
  await context.close();
  console.log(name);
}
