/** Homework in a real browser: set by a link that a phone can read, handed in, and marked. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/content/assignment-code';
import { PHONE, expectQuiet, newPage, openSite, siteUrl } from '../support/browser';
import { Pupil, expectAccessible } from '../support/pupil';
import { readQr } from '../support/qr';
import { Teacher } from '../support/teacher';

const DESK = 'teach.html?lng=en';

describe('homework', () => {
  test('is set, played, handed in and marked; damaged, foreign and double codes are told apart', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    const link = await teacher.setHomework();
    expect(link.length).toBeLessThanOrEqual(400);
    expect(await readQr(page.locator('.qr'))).toBe(link);
    await expectAccessible(page, 'homework');

    // Without its stage, which other journeys look at, the play takes a fraction of the time.
    const pupilPage = await openSite(link, { viewport: PHONE, blocked: [/start-stage/u] });
    await pupilPage.getByRole('heading', { name: 'Your homework' }).waitFor();
    await expectAccessible(pupilPage, 'asked');
    await pupilPage.locator('.homework a.button').click();
    await new Pupil(pupilPage).playAll();
    await pupilPage.getByRole('button', { name: 'Back to the crew room' }).click();
    await pupilPage.getByLabel(/^Your number/u).selectOption('7');
    await pupilPage.getByRole('button', { name: 'Make my code' }).click();
    const code = await pupilPage.locator('#receipt-code').inputValue();
    expect(code.length).toBeLessThanOrEqual(300);
    expect(await readQr(pupilPage.locator('.qr'))).toBe(code);
    // Three sentences for home, with whom to ring.
    expect(await pupilPage.locator('.family-card p').count()).toBe(3);
    expect(await pupilPage.locator('.family-card').innerText()).toContain('0800 1111');
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
    const [csv] = await Promise.all([page.waitForEvent('download'), teacher.press('mark.csv')]);
    const [head, row, rest] = readFileSync(await csv.path(), 'utf8').split('\r\n');
    expect(head).toBe('\uFEFF"Register number","Empty Playlists: Spotter","Empty Playlists: Fair-minded"');
    expect(row).toMatch(/^"7","(yes|not yet)","(yes|not yet)"$/u);
    expect(rest).toBe('');

    // The same as files, dropped onto the page.
    await teacher.press('mark.clear');
    await page.getByRole('rowheader', { name: '7', exact: true }).waitFor({ state: 'detached' });
    const files = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([`Mine: ${text}`], 'mine.txt', { type: 'text/plain' }));
      data.items.add(new File(['nothing'], 'other.txt', { type: 'text/plain' }));
      return data;
    }, code);
    await page.getByLabel(teacher.t('mark.paste')).dispatchEvent('drop', { dataTransfer: files });
    await page.getByRole('rowheader', { name: '7', exact: true }).waitFor();
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

  test('shows no link while its date is half typed, and says which days there are', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    await teacher.setHomework();
    const due = page.getByLabel(teacher.t('homework.due'));
    await due.fill('0002-12-04');
    await page.getByText('That date').waitFor();
    expect(await page.locator('#homework-link').count()).toBe(0);
    await expectAccessible(page, 'a date half typed');
    await due.fill('2026-12-04');
    const link = await page.locator('#homework-link').inputValue();
    expect(readAssignment(link.split('#')[1] ?? '')).toMatchObject({ kind: 'ok', assignment: { due: '2026-12-04' } });
    expectQuiet(page);
  });

  test('says so where a class cannot be made, because a part of the page does not come', async () => {
    const page = await newPage({ blocked: [/hpke-noble/u] });
    // As over plain http, where the same suite comes as JavaScript.
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.goto(siteUrl(DESK));
    const teacher = await new Teacher(page).enter();
    await teacher.go('homework');
    await teacher.press('homework.newClass');
    await page.getByText(teacher.t('failed')).waitFor();
    await page.unrouteAll();
    await page.context().unrouteAll();
    await teacher.press('homework.newClass');
    await page.getByText(teacher.t('homework.className')).waitFor();
  });
});
