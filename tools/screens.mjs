/**
 * Takes a picture of every scene and every app of the built lesson, and of the teacher's page, into `docs/screens`, with a gallery of them.
 * `npm run screens -- 'phone-ar|case-'` takes only those whose names match, and leaves the others.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser, launchOptions } from './lib/browser.mjs';
import { ROOT, bin, run, setUp } from './lib/steps.mjs';
import { writeGallery } from './screens/gallery.mjs';
import { moments } from './screens/moments.mjs';
import { OUT, SIZES, visit } from './screens/take.mjs';

const CASE = '?case=empty-playlists&seed=3';
const SHELF = readdirSync(join(ROOT, 'assets/art/crew'))
  .map((name) => /^sleeve-(.+)\.svg$/u.exec(name)?.[1])
  .filter((id) => id !== undefined);
const [, , filter] = process.argv;
const wanted = new RegExp(filter ?? '', 'u');
const isWanted = (name) => wanted.test(name);

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn']);
const { chromium } = await import('playwright-core');
const { serveDist } = await import('./serve.mjs');
const { url, close } = await serveDist({ port: 0 });
const browser = await chromium.launch(launchOptions(await getBrowser()));
if (filter === undefined) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
try {
  for (const size of Object.keys(SIZES)) {
    for (const language of ['en', 'ar']) {
      await walk({ name: `${size}-${language}`, size, language });
      await walk({ name: `${size}-${language}-contrast`, size, language, settings: { contrast: 'on' } });
      if (size === 'laptop' || size === 'phone') await moments(browser, url, { size, language, isWanted: isMoment(language) });
    }
  }
  for (const id of SHELF) {
    await place(`case-${id}`, id, 'laptop');
    await place(`case-${id}-phone`, id, 'phone');
  }
  await desk();
} finally {
  await browser.close();
  await close();
}
writeGallery(
  readdirSync(OUT)
    .filter((file) => file.endsWith('.jpg'))
    .map((file) => file.replace('.jpg', ''))
    .toSorted(),
);

/** In Arabic two moments stand for all: the one with most words, and the one with most pictures. */
function isMoment(language) {
  return (name) => isWanted(name) && (language === 'en' || /-(?:tell|album)$/u.test(name));
}

/** Every app with its place on the stage. */
async function place(name, id, size) {
  if (!isWanted(name)) return;
  await visit(browser, { size, address: `${url}?case=${id}&seed=3&lng=en` }, async ({ click, shotAtRest }) => {
    await click('main .button.big');
    await shotAtRest(name);
  });
  console.log(name);
}

/** The teacher's page, tab by tab, and what the class sees of a presentation. */
async function desk() {
  if (!isWanted('teacher')) return;
  await visit(browser, { size: 'laptop', address: `${url}teach.html?lng=en` }, async ({ page, click, plainShot }) => {
    await click('.curtain .button.plain');
    for (const tab of ['prepare', 'present', 'homework', 'mark', 'debrief']) {
      await click(`.desk-tabs a[href="#${tab}"]`);
      await page.waitForTimeout(600);
      await plainShot(`teacher-${tab}`);
    }
    const { present } = JSON.parse(readFileSync(join(ROOT, 'locales/en/teach.json'), 'utf8'));
    const press = (name) => page.getByRole('button', { name, exact: true }).click();
    await click('.desk-tabs a[href="#present"]');
    await press(present.start);
    await page.locator('.votes').waitFor();
    const [screen] = await Promise.all([page.context().waitForEvent('page'), press(present.window)]);
    await screen.setViewportSize({ width: SIZES.projector[0], height: SIZES.projector[1] });
    // The brief comes first; keys count hands where the panel has the focus.
    await page.keyboard.press('PageDown');
    await page.locator('.votes input:enabled').first().waitFor();
    await page.locator('#present-title').focus();
    for (const key of ['3', '3', '3', '3', '2', '2', '1', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    await screen.locator('.big-answer').waitFor();
    await screen.waitForTimeout(1500);
    await plainShot('teacher-class', screen);
  });
  console.log('teacher');
}

/** One visit from the crew room to the results, with a picture of each scene once it has come to rest. */
async function walk({ name, size, language, settings }) {
  if (!isWanted(name)) return;
  await visit(browser, { size, address: `${url}?seed=3&lng=${language}`, settings }, async ({ page, click, shotAtRest }) => {
    const shot = (screen) => shotAtRest(`${name}-${screen}`);
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
  });
  console.log(name);
}
