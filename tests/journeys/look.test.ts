/** What is to be seen and where: marks that cover nothing, a face on every screen, Help in its place, and high contrast. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { OPENS_AFTER, SHELF } from '../../src/core/shelf';
import { PHONE, expectQuiet, openSite } from '../support/browser';
import { Pupil, wordsOfLanguage } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=3&lng=en';

/** From the message with its answer open to what comes of it, without reading the words. */
async function toFeedback(page: Page, reason = 0): Promise<void> {
  await page.locator('.verdict[data-verdict=tell]').click();
  await page.locator('.reason').nth(reason).click();
  await page.locator('.panel .row .button').first().click();
  await page.locator('.feedback').waitFor();
}

const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => element.getBoundingClientRect().bottom);

describe('feedback', () => {
  test.each([
    ['en', 'empty-playlists'],
    ['ar', 'empty-playlists'],
    ['ar', 'one-more-member'],
  ])('no mark is higher than its line, in %s, %s', async (language, id) => {
    const page = await openSite(`?case=${id}&seed=3&lng=${language}&at=3`, { viewport: PHONE });
    for (let n = 0; n < 3 && (await page.locator('.shown').count()) === 0; n++) {
      if (n > 0) await page.locator('.feedback .button.big').click();
      await toFeedback(page);
    }
    const marks = await page.locator('.shown').evaluateAll((all) =>
      all.flatMap((mark) => {
        const line = Number.parseFloat(getComputedStyle(mark).lineHeight);
        return [...mark.getClientRects()].map(({ height }) => ({ height, line }));
      }),
    );
    expect(marks).not.toEqual([]);
    for (const { height, line } of marks) expect(height).toBeLessThanOrEqual(line + 1);
  });

  test('on a phone the marked words and the answer are both in view, below the bar', async () => {
    const page = await openSite(`${CASE}&at=3`, { viewport: PHONE });
    await toFeedback(page);
    expect(await topOf(page, '.shown')).toBeGreaterThan(await bottomOf(page, '.bar'));
    expect(await bottomOf(page, '.feedback h2')).toBeLessThan(PHONE.height);
  });

  test('only the sign that was chosen is said to be found', async () => {
    const t = wordsOfLanguage('en');
    const page = await openSite(`${CASE}&at=3&level=standard`, { viewport: PHONE });
    await page.locator('.verdict[data-verdict=tell]').click();
    await page.getByRole('radio', { name: /^Digging for details/u }).check();
    await page.getByRole('button', { name: t('ui.why.done') }).click();
    await page.locator('.feedback').waitFor();
    expect(await page.locator('.stickers small').allTextContents()).toEqual([t('ui.feedback.sign'), t('ui.feedback.found')]);
  });

  test('marked words of a title are there for screen readers, its plain ones only once', async () => {
    const page = await openSite(`${CASE}&at=3`, { viewport: PHONE });
    const hidden = () => page.locator('.page-title:has(#item-words)').getAttribute('aria-hidden');
    expect(await hidden()).toBe('true');
    await toFeedback(page);
    expect(await page.locator('#item-words mark').count()).toBeGreaterThan(0);
    expect(await hidden()).toBeNull();
  });

  test('the practice does not send to a report that it has not', async () => {
    const t = wordsOfLanguage('en');
    const page = await openSite('?case=practice&seed=3&lng=en&at=3', { viewport: PHONE });
    await toFeedback(page);
    await page.getByRole('button', { name: t('ui.feedback.next'), exact: true }).waitFor();
  });
});

describe('on a phone', () => {
  test('a face looks on while a message is judged, with the three answers in the first view', async () => {
    const page = await openSite(`${CASE}&at=3`, { viewport: PHONE });
    // Until the game's own letters are there, wider ones stand in for them.
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].some(({ family }) => family === 'Fredoka')), { timeout: 10_000 })
      .toBe(true);
    const stage = page.locator('.stage-box');
    const box = await stage.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(96);
    expect(await bottomOf(page, '.verdict')).toBeLessThanOrEqual(PHONE.height);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await stage.isVisible()).toBe(false);
  });

  test.each(['empty-playlists', 'new-in-the-lobby', 'coach-messages'])('the first word to tap is below the bar, in %s', async (id) => {
    const page = await openSite(`?case=${id}&seed=4&lng=en&at=2`, { viewport: PHONE });
    await page.locator('.verdict[data-verdict=tell]').click();
    await page.locator('.reason').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question');
    expect(await topOf(page, '.word')).toBeGreaterThanOrEqual((await page.locator('.bar').boundingBox())?.height ?? Infinity);
    expect(await bottomOf(page, '#question')).toBeLessThan(PHONE.height);
  });

  test('Help stays where it is while the page is scrolled, and hides nothing that has the focus', async () => {
    const page = await openSite(`${CASE}&at=keep`, { viewport: PHONE });
    const at = await topOf(page, '[data-tool=help]');
    await page.locator('.evidence').waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await topOf(page, '[data-tool=help]')).toBe(at);
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Shift+Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        return { inBar: element?.closest('.bar, .skip-link') !== null, top: element?.getBoundingClientRect().top ?? 0 };
      });
      if (focus.inBar) break;
      expect(focus.top).toBeGreaterThanOrEqual(await bottomOf(page, '.bar'));
    }
  });

  test('ending and results begin at their top', async () => {
    const page = await openSite(`${CASE}&at=again`, { viewport: PHONE });
    await page.locator('.report-step').waitFor();
    await page.evaluate(() => scrollTo(0, 400));
    await page.locator('.report-step .button.plain').click();
    await page.locator('.telling').waitFor();
    await expect.poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'H1']);
    await page.evaluate(() => scrollTo(0, 400));
    await page.locator('main .button.big').click();
    await page.locator('.badges').waitFor();
    await expect.poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'H1']);
  });
});

test.each(['en', 'ar'])('the title of the crew room leaves the friend who calls to be seen, in %s', async (language) => {
  const page = await openSite(`?seed=3&lng=${language}`);
  const { x = 0, width = 0 } = (await page.locator('.home-title').boundingBox()) ?? {};
  // The picture turns round with the direction of writing, and the friend is at the line's end.
  if (language === 'ar') expect(x).toBeGreaterThan(1366 / 2);
  else expect(x + width).toBeLessThan(1366 / 2);
});

test('a friend who is on the stage has no second face beside the words', async () => {
  const page = await openSite(CASE, { viewport: PHONE });
  await page.locator('.telling').waitFor();
  expect(await page.locator('.speech img').isVisible()).toBe(false);
  const blocked = await openSite(CASE, { viewport: PHONE, blocked: [/start-stage/u] });
  await blocked.locator('[data-stage=off]').waitFor({ state: 'attached' });
  expect(await blocked.locator('.speech img').isVisible()).toBe(true);
});

test('the next action of the results is in the first view of a laptop', async () => {
  const page = await openSite(`${CASE}&at=results`);
  await page.locator('.badges').waitFor();
  expect(await bottomOf(page, '.results .button.big')).toBeLessThanOrEqual(768);
});

/** Texts of the page whose colour and that of what lies behind them are nearer than 7 to 1, and controls with an edge nearer than 3 to 1. */
async function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parse = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const light = ([r = 0, g = 0, b = 0]: number[]): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
        part / 255 <= 0.03928 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (one: number[], other: number[]): number => {
      const [high = 0, low = 0] = [light(one), light(other)].toSorted((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      return [0, 0, 0];
    };
    const shown = [...document.querySelectorAll<HTMLElement>('main *, .bar *')].filter(
      (element) => element.checkVisibility() && !element.closest('.unseen, .stage, svg, :disabled'),
    );
    const texts = shown
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .filter((element) => ratio(parse(getComputedStyle(element).color), behind(element)) < 7);
    const edges = shown
      .filter((element) => element.matches('.bar-button, .choice, .reason, .record, .section, .app, .evidence-card, .report-steps li'))
      .filter((element) => ratio(parse(getComputedStyle(element).borderTopColor), behind(element.parentElement)) < 3);
    return [...texts, ...edges].map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
  });
}

test('in high contrast every text stands 7 to 1 and every edge 3 to 1, in every app', async () => {
  const page = await openSite('?seed=3&lng=en');
  await page.evaluate(() => localStorage.setItem('hidden-track:settings', JSON.stringify({ contrast: 'on' })));
  const visit = async (address: string, ready: string): Promise<void> => {
    await page.goto(new URL(address, page.url()).href);
    await page.locator(ready).first().waitFor();
    expect(await faint(page), address).toEqual([]);
  };
  await visit('?seed=3&lng=en', '.record');
  for (const id of SHELF.filter((one) => one !== OPENS_AFTER.id)) {
    await visit(`?case=${id}&seed=3&lng=en&at=2`, '.arrived .row-item');
    await page.locator('.verdict[data-verdict=tell]').click();
    await page.locator('.reason').first().waitFor();
    expect(await faint(page), `${id}: why`).toEqual([]);
    await page.locator('.panel .row .button.plain').click();
    await page.locator('.feedback').waitFor();
    expect(await faint(page), `${id}: feedback`).toEqual([]);
  }
  await visit(`${CASE}&at=keep`, '.evidence-card');
  await visit(`${CASE}&at=results`, '.badge');
  expectQuiet(page);
});

describe('the frame', () => {
  test('a link pressed with a key for a new tab is left to the browser', async () => {
    const page = await openSite(`${CASE}&at=3`, { viewport: PHONE });
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('a.brand').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await other.close();
    expect(await page.locator('.play').count()).toBe(1);
  });

  test('a notice that is dismissed hands the focus on', async () => {
    const page = await openSite('?case=nothing-of-the-kind&lng=en', { storage: false, viewport: PHONE });
    const notices = page.locator('.notice');
    await expect.poll(() => notices.count()).toBe(2);
    await notices.first().getByRole('button').press('Enter');
    await expect.poll(() => notices.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.notice') !== null)).toBe(true);
    await notices.first().getByRole('button').press('Enter');
    await expect.poll(() => notices.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

test('after keeping, every card says whether it was kept, shows it too, or was fine', async () => {
  const page = await openSite(`${CASE}&at=keep`, { viewport: PHONE });
  await page.locator('.evidence-card').first().waitFor();
  const pupil = new Pupil(page);
  const boxes = page.getByRole('checkbox');
  for (let n = 0; n < (await boxes.count()); n += 2) await boxes.nth(n).check();
  await pupil.press('ui.report.keep.do');
  const marks = await page.locator('.evidence-mark').allTextContents();
  expect(marks).toHaveLength(await page.locator('.evidence-card').count());
  expect(new Set(marks)).toEqual(new Set(['kept', 'overlooked', 'spare'].map((mark) => pupil.t(`ui.report.keep.mark.${mark}`))));
});
