/** The teacher's side in a real browser: prepared, presented in two windows, set, handed in and marked. */
import { describe, expect, test } from 'vitest';
import { SHELF } from '../../src/core/shelf';
import { expectQuiet, noiseOf, openSite } from '../support/browser';
import { Pupil, expectAccessible } from '../support/pupil';
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
    await teacher.press('prepare.transparency');
    await page.locator('.reading-short').first().waitFor();
    // Every case, the practice with its two draws of three, and three check-ups of twelve.
    expect(await page.locator('.reading-short').count()).toBe(SHELF.length + 4);
    expect(await page.locator('.reading-item').count()).toBe(SHELF.length * 36 + 6 + 3 * 12);
    for (const sheet of ['quick', 'plan20', 'plan50', 'rules', 'dsl', 'it', 'disclosure']) {
      await teacher.press(`sheet.${sheet}.title`);
      await page.getByRole('heading', { name: teacher.t(`sheet.${sheet}.title`) }).waitFor();
      expect(await page.locator('.print-sheet li').count()).toBeGreaterThan(3);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
      // One sheet is one page: nothing of the desk around it is printed.
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBe(1);
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

describe('present', () => {
  test('in two windows, through closing and reopening either, to the debrief', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    await teacher.go('debrief');
    await page.getByText(teacher.t('debrief.locked')).waitFor();
    await teacher.go('present');
    await teacher.press('present.start');
    await page.locator('.votes').waitFor();
    const [screen] = await Promise.all([page.context().waitForEvent('page'), teacher.press('present.window')]);
    await screen.locator('.big-words').waitFor();
    const words = await screen.locator('.big-words').textContent();
    expect(
      await screen.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.big-words') ?? document.body).fontSize)),
    ).toBeGreaterThanOrEqual(24);
    for (const key of ['3', '3', '1', '3', 'Backspace']) await page.keyboard.press(key);
    await expect.poll(() => screen.locator('.bar-count').allTextContents()).toEqual(['1', '0', '2']);
    await expectAccessible(page, 'present');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await screen.locator('.big-answer').waitFor();
    await screen.close();
    await page.reload();
    await teacher.enter();
    await teacher.go('present');
    await page.locator('.big-answer').waitFor();
    expect(await page.locator('.big-words').textContent()).toBe(words);
    for (let item = 1; item < 12; item++) {
      await page.keyboard.press('PageDown');
      await page.locator('.votes input:enabled').first().waitFor();
      await page.getByRole('button', { name: /^\+1: .*Tell now/u }).click();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await page.locator('.big-answer').waitFor();
    }
    await page.keyboard.press('PageDown');
    await teacher.press('present.toDebrief');
    await page.getByRole('heading', { name: teacher.t('debrief.questions') }).waitFor();
    await expectAccessible(page, 'debrief');
    expectQuiet(page);
  });
});

describe('homework', () => {
  test('is set, played, handed in and marked; damaged, foreign and double codes are told apart', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    const link = await teacher.setHomework();
    expect(link.length).toBeLessThanOrEqual(400);
    await expectAccessible(page, 'homework');

    const pupilPage = await openSite(link);
    await pupilPage.getByRole('heading', { name: 'Your homework' }).waitFor();
    await expectAccessible(pupilPage, 'asked');
    await pupilPage.locator('.homework a.button').click();
    await new Pupil(pupilPage).playAll();
    await pupilPage.getByRole('button', { name: 'Back to the crew room' }).click();
    await pupilPage.getByLabel(/^Your number/u).selectOption('7');
    await pupilPage.getByRole('button', { name: 'Make my code' }).click();
    const code = await pupilPage.locator('#receipt-code').inputValue();
    expect(code.length).toBeLessThanOrEqual(300);
    await expectAccessible(pupilPage, 'handed in');

    const other = await openSite(DESK);
    const otherTeacher = await new Teacher(other).enter();
    await otherTeacher.setHomework();
    await otherTeacher.paste(code);
    await other.getByText(/sealed to another class/u).waitFor();

    await teacher.paste(
      `Dear Miss, here it is: ${code}. Bye! Again: ${code} ${code.slice(0, 120)}${code[120] === 'A' ? 'B' : 'A'}${code.slice(121)}`,
    );
    await page.getByText(/receipt counts/u).waitFor();
    await page.getByText(/code is damaged/u).waitFor();
    await page.getByText(/was handed in twice/u).waitFor();
    await page.getByRole('rowheader', { name: '7', exact: true }).waitFor();
    await expectAccessible(page, 'marked');
    const [file] = await Promise.all([page.waitForEvent('download'), teacher.press('mark.sheet')]);
    expect(file.suggestedFilename()).toBe('hidden-track.xlsx');
    expectQuiet(page);
    expectQuiet(pupilPage);
  });

  test('whose link lost its end says so, and can be pasted', async () => {
    const page = await openSite(DESK);
    const link = await (await new Teacher(page).enter()).setHomework();
    const pupil = await openSite('?homework&lng=en');
    await pupil.getByRole('heading', { name: 'Part of this link is missing' }).waitFor();
    await pupil.getByLabel('The link or its code').fill(link);
    await pupil.getByRole('button', { name: 'Use it' }).click();
    await pupil.getByRole('heading', { name: 'Your homework' }).waitFor();
    expectQuiet(pupil);
  });

  test('a class goes to a new laptop in a file, which a wrong passphrase does not open', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    const link = await teacher.setHomework();
    await page.getByText(teacher.t('homework.export')).click();
    await page.getByLabel(teacher.t('homework.passphrase')).first().fill('correct horse');
    const [file] = await Promise.all([page.waitForEvent('download'), teacher.press('homework.saveFile')]);
    const fresh = await openSite(DESK);
    const there = await new Teacher(fresh).enter();
    await there.go('homework');
    await fresh.getByText(there.t('homework.import')).click();
    await fresh.locator('input[type=file]').setInputFiles(await file.path());
    await fresh.getByLabel(there.t('homework.passphrase')).fill('wrong horses');
    await there.press('homework.openFile');
    await fresh.getByText(there.t('homework.badFile')).waitFor();
    await fresh.getByLabel(there.t('homework.passphrase')).fill('correct horse');
    await there.press('homework.openFile');
    await fresh.getByText(there.t('homework.imported')).waitFor();
    expect(await fresh.locator('#homework-link').inputValue()).toBe(link);
    expectQuiet(fresh);
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
