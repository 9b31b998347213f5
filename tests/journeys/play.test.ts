/** A pupil plays `empty-playlists` from the first click to the results, in every way there is. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectQuiet, openSite } from '../support/browser';
import { playByKeyboard } from '../support/keyboard';
import { Pupil, expectAccessible, expectFits, expectFocusLed } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=1';

describe('with the mouse', () => {
  test('from the crew room to three badges’ results, without an error, accessible at each step', async () => {
    const page = await openSite('?seed=1', { motion: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'crew room');
    await page.getByRole('link', { name: /Help .*Maya/u }).click();
    const steps: string[] = [];
    const pupil = new Pupil(page, 'en', async (step) => {
      if (steps.includes(step)) return;
      steps.push(step);
      await expectFocusLed(page, step);
      await expectAccessible(page, step);
    });
    await pupil.playAll();
    expect(steps).toHaveLength(19);
    await page.getByRole('button', { name: 'Back to the crew room' }).click();
    await page.getByRole('button', { name: /^Your cards/u }).click();
    await page.getByRole('heading', { level: 1, name: 'Your cards' }).waitFor();
    await expectAccessible(page, 'album');
    expectQuiet(page);
  });

  test('the verdict buttons carry their names', async () => {
    const page = await openSite(`${CASE}&lng=en`);
    await new Pupil(page).begin();
    for (const name of ["It's fine", "I'd check with someone", 'Tell now']) {
      await expect.poll(() => page.getByRole('button', { name, exact: true }).count()).toBe(1);
    }
  });

  test('standard level offers the ten signs, starter level the four families', async () => {
    for (const [level, reasons] of [
      ['standard', 11],
      ['starter', 5],
    ] as const) {
      const page = await openSite(`${CASE}&level=${level}`);
      const pupil = new Pupil(page);
      await pupil.begin();
      await pupil.press('ui.judge.tell');
      await expect.poll(() => page.getByRole('radio').count()).toBe(reasons);
    }
  });

  test('a record can be played a bit, and its page says what sounds', async () => {
    const page = await openSite('?case=empty-playlists&seed=1');
    const pupil = new Pupil(page);
    await pupil.begin();
    for (let n = 0; n < 12 && (await pupil.button('Play a bit').count()) === 0; n++) await pupil.answer('fine');
    await pupil.press('ui.app.play');
    await page.getByText(/Playing: /u).waitFor();
    await pupil.press('ui.app.stop');
    expectQuiet(page);
  });
});

test('with the keyboard alone, to the results', async () => {
  const page = await openSite(CASE, { motion: true });
  await playByKeyboard(page, 'empty-playlists');
  expectQuiet(page);
});

test('in Arabic, from right to left', async () => {
  const page = await openSite(`${CASE}&lng=ar`, { locale: 'ar' });
  await expect.poll(() => page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ar']);
  const steps: string[] = [];
  const pupil = new Pupil(page, 'ar', async (step) => {
    if (steps.includes(step)) return;
    steps.push(step);
    await expectAccessible(page, step);
    await expectFits(page, step);
  });
  await pupil.playAll();
  expectQuiet(page);
});

test('the language changes in place, and the session stays', async () => {
  const page = await openSite(CASE);
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('tell');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Language').selectOption('ar');
  await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await page.keyboard.press('Escape');
  const arabic = new Pupil(page, 'ar');
  await arabic.answer('fine');
  await expect.poll(() => page.locator('progress').getAttribute('value')).toBe('3');
  expectQuiet(page);
});

test.each([
  ['320 px wide', { viewport: { width: 320, height: 640 } }, ''],
  ['a phone', { viewport: { width: 360, height: 740 } }, '&level=standard'],
  ['a tablet', { viewport: { width: 768, height: 1024 } }, ''],
  ['a projector', { viewport: { width: 1920, height: 1080 } }, ''],
  ['longer words', { viewport: { width: 360, height: 740 } }, '&strings=long'],
  ['words twice', { viewport: { width: 320, height: 640 } }, '&strings=double'],
])('nothing is wider than the window: %s', async (_, options, extra) => {
  const page = await openSite(`${CASE}${extra}`, options);
  const { begin, step } = stepper(page, async (name) => expectFits(page, name));
  await begin();
  for (const verdict of ['fine', 'ask', 'tell'] as const) await step(verdict);
  expectQuiet(page);
});

/** Plays without reading the words, for pages whose words are changed. */
function stepper(page: Page, check: (name: string) => Promise<void>) {
  return {
    async begin() {
      await page.locator('main .button.big').click();
      await check('judge');
    },
    async step(verdict: string) {
      await page.locator(`.verdict[data-verdict=${verdict}]`).click();
      await check(`why ${verdict}`);
      await page.locator('.reason').first().click();
      await page.locator('.panel .row .button').first().click();
      await check(`feedback ${verdict}`);
      await page.locator('.feedback .button.big').click();
    },
  };
}

test('targets are at least 44 pixels high and wide where they are pressed most', async () => {
  const page = await openSite(`${CASE}&level=standard`, { viewport: { width: 320, height: 640 } });
  const pupil = new Pupil(page, 'en', async (step) => {
    const small = await page
      .locator('button:visible, summary:visible, select:visible, label:visible, a.button:visible')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 44 || height < 44 ? [`${element.className} ${element.textContent} ${width}×${height}`] : [];
        }),
      );
    expect(small, step).toEqual([]);
  });
  await pupil.begin();
  await pupil.answer('tell');
  await pupil.answer('fine');
});

async function middle(of: Locator): Promise<[number, number]> {
  const box = await of.boundingBox();
  if (!box) throw new Error('Violated assumption: it can be seen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Presses on one thing, moves in steps as a hand does, and lets go over another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middle(from)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(to)), { steps: 8 });
  await page.mouse.up();
}

/** The same with a finger on a screen. */
async function dragByFinger(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [[x, y], [toX, toY]] = [await middle(from), await middle(to)];
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]): Promise<unknown> =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [{ x: x + ((toX - x) * step) / 8, y: y + ((toY - y) * step) / 8 }]);
  await touch('touchEnd', []);
}

describe('by hand', () => {
  test('a sign carried onto a word is chosen with that word', async () => {
    const page = await openSite(`${CASE}&level=standard`);
    const pupil = new Pupil(page);
    await pupil.begin();
    await pupil.press('ui.judge.tell');
    await drag(page, page.locator('.reason img').nth(2), page.locator('.word').nth(1));
    await expect.poll(() => page.getByRole('radio').nth(2).isChecked()).toBe(true);
    await expect.poll(() => page.locator('.word').nth(1).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('.word[aria-pressed=true]').count()).toBe(1);
    await expect.poll(() => page.locator('.carried').count()).toBe(0);
    await pupil.press('ui.why.done');
    await page.locator('.feedback').waitFor();
    expectQuiet(page);
  });

  test('a record turned by hand plays', async () => {
    const page = await openSite(CASE);
    const pupil = new Pupil(page);
    await pupil.begin();
    for (let n = 0; n < 12 && (await page.locator('.spin').count()) === 0; n++) await pupil.answer('fine');
    const box = await page.locator('.spin').boundingBox();
    if (!box) throw new Error('Violated assumption: the record can be seen.');
    const [x, y, r] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 3];
    await page.mouse.move(x + r, y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++) await page.mouse.move(x + r * Math.cos(step / 4), y + r * Math.sin(step / 4));
    await page.mouse.up();
    await page.getByText(/Playing: /u).waitFor();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    expectQuiet(page);
  });

  test('a sign let go beside the words changes nothing', async () => {
    const page = await openSite(CASE);
    const pupil = new Pupil(page);
    await pupil.begin();
    await pupil.press('ui.judge.tell');
    await drag(page, page.locator('.reason img').first(), page.locator('.page-art'));
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.locator('.word[aria-pressed=true]').count()).toBe(0);
  });

  test.each([
    ['with the mouse', drag, '.evidence-card'],
    ['with a finger, by its picture', dragByFinger, '.evidence-card img'],
  ])('evidence is carried to the board and a sentence is put together in its line, %s', async (_, drag, card) => {
    const page = await openSite(`${CASE}&at=keep`);
    const pupil = new Pupil(page);
    await page.locator('.evidence').waitFor();
    await drag(page, page.locator(card).nth(1), page.locator('.stage-box'));
    await expect.poll(() => page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await pupil.press('ui.report.keep.do');
    await pupil.press('ui.next');
    await pupil.press('ui.report.adult.home');
    await drag(page, page.locator('.tile').nth(1), page.locator('.said'));
    await expect.poll(() => page.locator('.tile').nth(1).getAttribute('aria-pressed')).toBe('true');
    expectQuiet(page);
  });
});
