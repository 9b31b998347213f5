/** What readers bring along: wider spacing, letters twice as large, the device's own colours, and the tabulator key alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectQuiet, openSite } from '../support/browser';
import { Pupil, expectAccessible, expectFits } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=3&lng=en';

/** Texts that their box cuts off. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, dialog[open] *')]
      .filter(
        (element) =>
          element.checkVisibility() && element.clientWidth > 1 && !element.closest('.unseen, svg, .stage') && element.textContent?.trim(),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsDown = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        const cutsAcross = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return cutsDown || cutsAcross;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`),
  );
}

/** The spacing of criterion 1.4.12. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

test.each([
  ['1366×768', { width: 1366, height: 768 }],
  ['360×740', { width: 360, height: 740 }],
])('with wider spacing nothing is cut or runs out of the window, at %s', async (_, viewport) => {
  const page = await openSite(CASE, { viewport });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await spaceOut(page);
  await new Pupil(page, 'en', async (step) => {
    expect(await cutTexts(page), step).toEqual([]);
    await expectFits(page, step);
  }).playAll();
  expectQuiet(page);
});

test.each([
  ['1366×768', { width: 1366, height: 768 }],
  ['320×640', { width: 320, height: 640 }],
])('with letters at 200 % nothing is cut or runs out of the window, at %s', async (_, viewport) => {
  const page = await openSite(CASE, { viewport });
  const pupil = new Pupil(page, 'en', async (step) => {
    expect(await cutTexts(page), step).toEqual([]);
    await expectFits(page, step);
  });
  await pupil.press('ui.bar.settings');
  await page.locator('input[name=textSize]').last().check();
  expect(await page.evaluate(() => document.documentElement.dataset['textSize'])).toBe('200');
  await page.keyboard.press('Escape');
  await pupil.playAll();
  expectQuiet(page);
});

test('in the device’s own colours every button has an edge, what is chosen can be told, and the case is played', async () => {
  const page = await openSite(CASE, { forcedColors: true });
  const pupil = new Pupil(page, 'en', async (step) => {
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, dialog[open] button')]
        .filter((button) => button.checkVisibility() && !button.matches('.word'))
        .filter((button) => getComputedStyle(button).borderStyle === 'none')
        .map((button) => `${button.className}: ${button.textContent}`),
    );
    expect(edgeless, step).toEqual([]);
    // The device's colours are not in the page for axe to read.
    await expectAccessible(page, step, ['color-contrast']);
  });
  await pupil.playAll();
  expectQuiet(page);
});

test('the tabulator goes through everything once, in the order of the page, and nothing covers what it stands on', async () => {
  const page = await openSite(CASE, { viewport: { width: 1366, height: 768 } });
  const pupil = new Pupil(page);
  await pupil.begin();
  // What comes after the first item has been drawn stands in the order, too.
  await page.locator('.arrived summary').waitFor();
  await page.evaluate(() => document.body.focus());
  const seen: string[] = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return undefined;
      const { left, top, width, height } = element.getBoundingClientRect();
      const inPage = element.matches('.skip-link') ? element : document.elementFromPoint(left + width / 2, top + height / 2);
      const all = [...document.querySelectorAll('*')];
      return {
        place: all.indexOf(element),
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`,
        covered: !(inPage !== null && (element.contains(inPage) || inPage.contains(element))),
        ring: getComputedStyle(element).outlineStyle !== 'none',
      };
    });
    if (!at) break;
    expect(at.covered, `${at.name} is covered`).toBe(false);
    expect(at.ring, `${at.name} shows that it has the focus`).toBe(true);
    seen.push(String(at.place).padStart(5, '0'));
    if (new Set(seen).size < seen.length) break;
  }
  const round = seen.slice(0, new Set(seen).size);
  // It starts at the item, which had the focus, and comes round once.
  const turn = round.findIndex((place, n) => n > 0 && place < (round[n - 1] ?? ''));
  const inOrder = turn < 0 ? round : [...round.slice(turn), ...round.slice(0, turn)];
  expect(inOrder).toEqual(inOrder.toSorted());
  expect(round.length).toBeGreaterThan(8);
});
