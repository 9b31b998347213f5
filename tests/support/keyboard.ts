/** A pupil who has nothing but the keyboard: plays a case from its brief to the results. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawn, expectFocusLed, wordsOfLanguage } from './pupil';

/** More presses of Tab than any page needs to come round. */
const ROUND = 60;

/** Presses Tab until the element that a selector names has the focus, and fails when it never gets it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < ROUND; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}.`);
}

/** Plays an English case that stands at its brief, with Tab, Enter, Space and the arrows. */
export async function playByKeyboard(page: Page, id: string): Promise<void> {
  const t = wordsOfLanguage('en', id);
  const { keyboard } = page;
  const go = async (selector: string): Promise<void> => {
    await tabTo(page, selector);
    await keyboard.press('Enter');
    await drawn(page);
  };
  /** The place in its list, from 1 on, of what bears one of these texts. */
  const placesOf = (selector: string, isWanted: (text: string) => boolean): Promise<number[]> =>
    page
      .locator(selector)
      .allTextContents()
      .then((texts) => texts.flatMap((text, index) => (isWanted(text.trim()) ? [index + 1] : [])));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await go('main .button.big');
  for (let n = 0; n < 12; n++) {
    await go(`.verdict[data-verdict=${['fine', 'ask', 'tell'][n % 3]}]`);
    if (n % 3 > 0) {
      // Tapping words comes first on the page; the reasons follow.
      await page.locator('.word').first().focus();
      await keyboard.press('Space');
      await expect.poll(() => page.locator('.word[aria-pressed=true]').count()).toBe(1);
    }
    await tabTo(page, '.reason input');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await go('.panel .row .button');
    await expectFocusLed(page, 'feedback');
    await go('.feedback .button.big');
  }
  await page.locator('.report').waitFor();
  await tabTo(page, '.evidence input');
  await keyboard.press('Space');
  await go('.report-step .button:not(.plain)');
  await go('.report-step .button.big');
  await go('.adult');
  const [what] = t('ui.report.tiles.what').split('{{');
  for (const n of await placesOf('.tile', (text) => text.startsWith(what?.slice(0, 12) ?? ''))) await go(`.tile:nth-child(${n})`);
  await go('.report-step .button:not(.plain)');
  await go('.report-step .button.big');
  await go('.menu-head button');
  const wanted = [t('case.menu.report'), t('case.menu.block')];
  for (const n of await placesOf('.menu-entry', (text) => wanted.includes(text))) await go(`.menu li:nth-child(${n}) .menu-entry`);
  await go('.report-step .button.big');
  await go('.adult');
  await go('.report-step .button.big');
  await go('main .button.big');
  await page.locator('.badges').waitFor();
  await expectFocusLed(page, 'results');
}
