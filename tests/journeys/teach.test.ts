/** The teacher's side in a real browser: the curtain, what is prepared and printed, and the whole of it in Arabic. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/core/scenario';
import { CHECKUPS, PRACTICE, SHELF } from '../../src/core/shelf';
import { expectQuiet, noiseOf, openSite } from '../support/browser';
import { expectAccessible } from '../support/pupil';
import { expectPrinted, print } from '../support/pdf';
import { scenario } from '../support/play';
import { Teacher } from '../support/teacher';

const DESK = 'teach.html?lng=en';

test('the pupils’ page does not load a byte of the teacher’s', async () => {
  const page = await openSite('teach.html?lng=en');
  const own = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)));
  const pupil = await openSite('?case=empty-playlists&lng=en');
  await pupil.getByRole('heading', { level: 1 }).waitFor();
  const loaded = await pupil.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect([...own].some((name) => name.includes('teach'))).toBe(true);
  expect(loaded.filter((name) => /teach/u.test(name))).toEqual([]);
  expectQuiet(page);
});

describe('the curtain', () => {
  test('opens by its PIN, stays drawn for another, and can be reset without losing the class', async () => {
    const page = await openSite(DESK);
    const teacher = new Teacher(page);
    await expectAccessible(page, 'curtain');
    await page.getByLabel(teacher.t('pin.set')).fill('2468');
    await teacher.press('pin.open');
    const link = await teacher.setHomework();
    await page.reload();
    await page.getByLabel(teacher.t('pin.enter')).fill('1111');
    await teacher.press('pin.open');
    await page.getByText(teacher.t('pin.wrong')).waitFor();
    await teacher.press('pin.reset');
    await teacher.press('pin.skip');
    await teacher.go('homework');
    expect(await page.locator('#homework-link').inputValue()).toBe(link);
    expectQuiet(page);
  });
});

describe('prepare', () => {
  test('shows every case whole, prints on A4, and is accessible on each sheet', async () => {
    const page = await openSite(DESK, { viewport: { width: 1024, height: 768 } });
    const teacher = await new Teacher(page).enter();
    await expectAccessible(page, 'prepare');
    await teacher.press('prepare.read');
    await page.locator('.reading-item').first().waitFor();
    await expectAccessible(page, 'a case to be read');
    await teacher.press('paper.title');
    await page.locator('.print-sheet').first().waitFor();
    const paper = await print(page);
    expect(paper.pages).toBeGreaterThan(1);
    expectPrinted(paper, ['Maya']);
    await teacher.press('prepare.transparency');
    await page.locator('.reading-short').first().waitFor();
    expectPrinted(await print(page), [teacher.t('prepare.transparency'), 'Empty Playlists', 'Friday Inbox']);
    // Every case, the practice, and three check-ups, with every message that there is.
    const all = [...SHELF, PRACTICE, ...CHECKUPS];
    expect(await page.locator('.reading-short').count()).toBe(all.length);
    expect(await page.locator('.reading-item').count()).toBe(all.flatMap((id) => itemsOf(scenario(id))).length);
    for (const sheet of ['quick', 'plan20', 'plan50', 'rules', 'dsl', 'it', 'disclosure']) {
      await teacher.press(`sheet.${sheet}.title`);
      await page.getByRole('heading', { name: teacher.t(`sheet.${sheet}.title`) }).waitFor();
      expect(await page.locator('.print-sheet li').count()).toBeGreaterThan(3);
      const printed = await print(page);
      // One sheet is one page: nothing of the desk around it is printed.
      expect(printed.pages).toBe(1);
      expectPrinted(printed, [teacher.t(`sheet.${sheet}.title`), teacher.t(`sheet.${sheet}.1`)]);
    }
    // The last of them says whom to turn to.
    for (const service of ['Childline 0800 1111', 'NSPCC Helpline 0808 800 5000', 'Report Remove']) await page.getByText(service).waitFor();
    await teacher.press('signs.title');
    await page.getByRole('heading', { name: teacher.t('signs.title') }).waitFor();
    expect(await page.locator('.print-sheet li').count()).toBe(10 + 5 + 3 + 2 + 3);
    expect(await page.locator('.print-sheet li em').count()).toBe(7);
    await expectAccessible(page, 'signs');
    expectQuiet(page);
  });
});

test('in Arabic, from right to left, on a projector, with the keyboard alone', async () => {
  const page = await openSite('teach.html?lng=ar', { viewport: { width: 1024, height: 768 } });
  const teacher = new Teacher(page, 'ar');
  await page.getByRole('button', { name: teacher.t('pin.skip') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: teacher.t('prepare.read'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.reading-item').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  for (const tab of ['present', 'homework', 'mark', 'debrief'] as const) {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: teacher.t(`tabs.${tab}`), exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page, tab);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(noiseOf(page).errors).toEqual([]);
});
