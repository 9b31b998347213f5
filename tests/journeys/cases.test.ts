/** Every case, the practice and a check-up are played in the browser from brief to results, each in its own words. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainText } from '../../src/core/marks';
import { PRACTICE, SHELF } from '../../src/core/shelf';
import { PHONE, expectQuiet, openSite } from '../support/browser';
import { playByKeyboard } from '../support/keyboard';
import { textsOf } from '../support/play';
import { Pupil, expectAccessible, expectFits } from '../support/pupil';

/** Marks by which names and the like are kept in their own direction of writing; nobody sees or hears them. */
const ISOLATES = /[\u2066-\u2069]/gu;
/** The steps at which a page is looked at by all rules; the others differ from these in their words only. */
const LOOKED_AT = ['judge', 'why tell', 'feedback fine', 'feedback tell', 'report told', 'ending', 'results'];

async function said(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allTextContents()).join(' ').replaceAll(ISOLATES, '').trim();
}

/** Plays on from the brief by a pupil who reads everything: what stands on the page is what the case's own file says. */
function readerOf(page: Page, id: string, language: string) {
  const { items } = textsOf(id, language);
  const looked = new Set<string>();
  let onTable = '';
  const pupil: Pupil = new Pupil(
    page,
    language,
    async (step) => {
      if (step === 'brief') expect(await said(page, '.speech')).toContain(pupil.t('case.brief.ask'));
      if (step.startsWith('feedback')) expect(await said(page, '.feedback'), onTable).toContain(items[onTable]?.why);
      if (step === 'report busy') expect(await said(page, '.speech')).toContain(pupil.t('case.replies.busy'));
      if (step === 'report told again') expect(await said(page, '.speech')).toContain(pupil.t('case.replies.home'));
      if (step === 'ending') expect(await said(page, 'main')).toContain(pupil.t('case.ending.good'));
      if (!LOOKED_AT.includes(step) || looked.has(step)) return;
      looked.add(step);
      await expectAccessible(page, step);
      await expectFits(page, step);
    },
    id,
  );
  /** The item on the table, found by its words in the case's file. */
  const read = async (): Promise<string> => {
    const words = await said(page, '#item-words');
    const found = Object.entries(items).find(([, { text }]) => plainText(text) === words);
    expect(found, `"${words}" is a text of ${id} in ${language}`).toBeDefined();
    return (onTable = found?.[0] ?? '');
  };
  return { pupil, looked, read };
}

test.each(SHELF.map((id, n) => [id, n % 2 === 0 ? 'en' : 'ar'] as const))('%s in %s', async (id, language) => {
  const page = await openSite(`?case=${id}&seed=5&lng=${language}`, { viewport: PHONE });
  const { pupil, looked, read } = readerOf(page, id, language);
  await pupil.begin();
  const met = new Set<string>();
  for (const verdict of Array.from({ length: 4 }, () => ['fine', 'ask', 'tell'] as const).flat()) {
    met.add(await read());
    await pupil.answer(verdict);
  }
  expect(met.size).toBe(12);
  await pupil.page.locator('.report').waitFor();
  await expectAccessible(page, 'report keep');
  await pupil.report();
  await pupil.finishStory();
  expect([...looked].toSorted()).toEqual(LOOKED_AT.toSorted());
  expectQuiet(page);
});

test('the practice, in Arabic', async () => {
  const page = await openSite(`?case=${PRACTICE}&seed=5&lng=ar`, { viewport: PHONE });
  const { pupil, read } = readerOf(page, PRACTICE, 'ar');
  await pupil.begin();
  for (const verdict of ['tell', 'fine', 'ask'] as const) {
    await read();
    await pupil.answer(verdict);
  }
  await page.getByRole('heading', { level: 1, name: pupil.t('ui.results.practiceTitle') }).waitFor();
  expect(await said(page, '.speech')).toContain(pupil.t('case.ending.thanks'));
  await expectAccessible(page, 'results');
  await expectFits(page, 'results');
  expectQuiet(page);
});

test('a check-up: twelve verdicts without a word on them, and all the reasons at its end', async () => {
  const page = await openSite('?case=check-a&seed=5&lng=en', { viewport: PHONE });
  const { pupil, read } = readerOf(page, 'check-a', 'en');
  await pupil.begin();
  const met: string[] = [];
  for (let n = 0; n < 12; n++) {
    met.push(await read());
    expect(await page.locator('.feedback').count()).toBe(0);
    await pupil.press(`ui.judge.${n % 2 === 0 ? 'tell' : 'fine'}`);
  }
  await page.getByRole('heading', { level: 1, name: pupil.t('ui.results.checkupTitle') }).waitFor();
  const { items } = textsOf('check-a');
  const review = await said(page, '.review');
  for (const id of met) expect(review).toContain(items[id]?.why);
  await expectAccessible(page, 'results');
  await expectFits(page, 'results');
  expectQuiet(page);
});

test('another app with the keyboard alone: steps and languages', async () => {
  const page = await openSite('?case=streak-friends&seed=5&lng=en', { viewport: PHONE });
  await playByKeyboard(page, 'streak-friends');
  expectQuiet(page);
});
