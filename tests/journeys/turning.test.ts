/** The window is turned and resized in the middle of a play: nothing that can be pressed lies over another, or out of the window. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectQuiet, openSite } from '../support/browser';
import { Pupil, expectFits } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=1&lng=en';

/** Each of another layout. */
const STEPS = ['judge', 'why fine', 'why tell', 'feedback tell', 'report keep', 'report tell', 'report block', 'report again'];

/** What can be pressed or seen to move and lies over another such thing, or reaches out at the side. */
async function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const all = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, label, .stage-box')].filter(
      (one) => one.checkVisibility() && !one.matches('.skip-link, .unseen'),
    );
    const things = all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { one, left, top, right, bottom, name: `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 20)}` };
    });
    const out = things.filter(({ left, right, top }) => left < -1 || right > document.documentElement.clientWidth + 1 || top < -1);
    const over = things.flatMap((a, n) =>
      things
        .slice(n + 1)
        .filter((b) => {
          if (a.one.contains(b.one) || b.one.contains(a.one)) return false;
          return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        })
        .map((b) => `${a.name} over ${b.name}`),
    );
    return [...out.map(({ name }) => `${name} out of the window`), ...over];
  });
}

test.each([
  ['a tablet', { width: 768, height: 1024 }],
  ['a phone', { width: 360, height: 740 }],
])('%s is turned at judge, why, feedback and report', async (_, upright) => {
  const lying = { width: upright.height, height: upright.width };
  const page = await openSite(CASE, { viewport: upright });
  const seen = new Set<string>();
  const pupil = new Pupil(page, 'en', async (step) => {
    if (!STEPS.includes(step) || seen.has(step)) return;
    seen.add(step);
    // Back again, too: what has grown has to shrink.
    for (const size of [lying, upright]) {
      await page.setViewportSize(size);
      await expect.poll(() => misplaced(page), { message: `${step} at ${size.width}×${size.height}`, timeout: 5000 }).toEqual([]);
      await expectFits(page, `${step} at ${size.width}×${size.height}`);
    }
  });
  await pupil.playAll();
  expect([...seen].toSorted()).toEqual(STEPS.toSorted());
  expectQuiet(page);
});

test('one button over another, or out of the window, would be seen', async () => {
  const page = await openSite(CASE, { viewport: { width: 360, height: 740 } });
  await new Pupil(page).begin();
  expect(await misplaced(page)).toEqual([]);
  await page
    .locator('.verdict')
    .first()
    .evaluate((button) => button.style.setProperty('translate', '0 40px'));
  expect(await misplaced(page)).toEqual([expect.stringMatching(/verdict .* over BUTTON/u)]);
  await page
    .locator('.verdict')
    .first()
    .evaluate((button) => button.style.setProperty('translate', '-60px 0'));
  expect(await misplaced(page)).toEqual([expect.stringMatching(/verdict .* out of the window/u)]);
});
