/** One picture: a page at a size, looked at once its letters are there and its stage has come to rest. */
import { join } from 'node:path';
import { ROOT } from '../lib/steps.mjs';

export const OUT = join(ROOT, 'docs/screens');
export const SIZES = { laptop: [1366, 768], projector: [1920, 1080], tablet: [768, 1024], phone: [360, 740] };

const PATIENCE = 30_000;

/** Opens an address in a window of that size, hands the page to `walk` with a way to take pictures of it, and closes it. */
export async function visit(browser, { size, address, settings, kept = {} }, walk) {
  const [width, height] = SIZES[size];
  const context = await browser.newContext({ viewport: { width, height } });
  const all = { ...kept, ...(settings && { settings }) };
  await context.addInitScript((things) => {
    for (const [name, value] of Object.entries(things)) localStorage.setItem(`hidden-track:${name}`, JSON.stringify(value));
  }, all);
  const page = await context.newPage();
  await page.goto(address);
  await walk({
    page,
    click: (selector, n = 0) => page.locator(selector).nth(n).click(),
    shot: (name) => take(page, name),
    plainShot: (name, of = page) => capture(of, name),
    shotAtRest: async (name) => {
      await page.locator('[data-asleep=true]').waitFor({ state: 'attached', timeout: PATIENCE });
      await take(page, name);
    },
  });
  await context.close();
}

async function take(page, name) {
  // The letters of headings come late; a picture without them shows another game.
  await page.waitForFunction(() => [...document.fonts].some(({ family }) => /Fredoka/u.test(family)), undefined, { timeout: PATIENCE });
  await page.evaluate(async () => {
    await document.fonts.load('600 1rem Fredoka', 'Aa');
    await document.fonts.ready;
  });
  await capture(page, name);
}

/** A page without letters of its own, as the teacher's. */
async function capture(page, name) {
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(OUT, `${name}.jpg`), type: 'jpeg', quality: 62 });
}
