/** What an address asks for and what is chosen on the page: each holds where it should, and whatever was asked for last wins. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeAssignment } from '../../src/content/assignment-code';
import { writeHomework } from '../../src/content/homework-schema';
import { playedOf } from '../../src/core/played';
import { PHONE, expectQuiet, newPage, openSite, siteUrl } from '../support/browser';
import { play, readJson } from '../support/play';
import { Pupil } from '../support/pupil';

const ASKED = { cases: ['empty-playlists', 'shared-homework'], checkup: false, level: 'standard', language: 'en' } as const;
const CODE = writeAssignment({ ...ASKED, nation: 'ireland' });
const OTHER = writeAssignment({ ...ASKED, nation: 'wales' });
const homework = (page: Page) => page.getByRole('heading', { name: 'Your homework' });
const kept = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(`hidden-track:${name}`) ?? '{}') as Record<string, unknown>, key);

describe('a homework link', () => {
  test('brings its level and its helplines for the next visit, too', async () => {
    const page = await openSite(`?homework#${CODE}`);
    await homework(page).waitFor();
    await page.goto(siteUrl('tables.html'));
    await page.goto(siteUrl());
    await homework(page).waitFor();
    expect(await kept(page, 'settings')).toMatchObject({ level: 'standard', nation: 'ireland' });
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByText('1800 66 66 66', { exact: true }).waitFor();
  });

  test('stays whole when its page is loaded again later in the visit', async () => {
    const page = await openSite(`?homework#${CODE}`);
    await page.locator('.homework a.button').click();
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.goBack();
    await page.reload();
    await homework(page).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'link' }).count()).toBe(0);
  });

  test('puts nothing away that was played for another, unless the pupil says so', async () => {
    const page = await newPage();
    await page.goto(siteUrl('tables.html'));
    const plays = [playedOf(play('empty-playlists').perfect().session)];
    const begun = writeHomework({ code: CODE, assignment: { ...ASKED, nation: 'ireland' }, plays });
    await page.evaluate((text) => localStorage.setItem('hidden-track:homework', text), begun);
    await page.goto(siteUrl(`?homework#${OTHER}`));
    await page.getByRole('button', { name: 'Keep this homework' }).click();
    expect(await kept(page, 'homework')).toMatchObject(JSON.parse(begun) as object);
    await page.goto(siteUrl('tables.html'));
    await page.goto(siteUrl(`?homework#${OTHER}`));
    await page.getByRole('button', { name: 'Swap to the new one' }).click();
    await expect.poll(() => kept(page, 'homework')).toEqual({ code: OTHER });
    await expect.poll(() => page.locator('.homework [data-done=false]').count()).toBe(2);
    expectQuiet(page);
  });
});

test('the way past the bar is no change of screen: results stay, and the focus goes to them', async () => {
  const page = await openSite('?case=empty-playlists&seed=1&lng=en&at=results', { viewport: PHONE });
  await page.getByRole('button', { name: 'Play again' }).waitFor();
  const before = page.url();
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('button', { name: 'Play again' }).waitFor();
  expect(page.url()).toBe(before);
});

test('a jump within the page that the browser makes by itself is none either', async () => {
  const page = await openSite('?case=empty-playlists&seed=1&lng=en&at=results', { viewport: PHONE });
  await page.getByRole('button', { name: 'Play again' }).waitFor();
  await page.evaluate(() => (location.hash = 'main'));
  await page.waitForTimeout(200);
  expect(await page.getByRole('button', { name: 'Play again' }).count()).toBe(1);
});

test('a level that is chosen counts for more than the one that the address asked for', async () => {
  const page = await openSite('?level=starter&lng=en');
  await page.getByRole('radio', { name: 'Standard' }).check();
  await page.getByRole('link', { name: /Help .*Maya/u }).click();
  await new Pupil(page).begin();
  await page.getByRole('button', { name: 'Tell now' }).click();
  await expect.poll(() => page.getByRole('radio').count()).toBeGreaterThan(9);
});

test('a step that a teacher looks at leaves the pupil’s own play as it was', async () => {
  const page = await openSite('?case=empty-playlists&seed=1&lng=en', { viewport: PHONE });
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('fine');
  const own = await kept(page, 'case:empty-playlists');
  await page.goto(siteUrl('?case=empty-playlists&lng=en&at=results'));
  await page.getByRole('button', { name: 'Play again' }).click();
  await pupil.begin();
  await pupil.answer('tell');
  expect(await kept(page, 'case:empty-playlists')).toEqual(own);
  await page.getByRole('link', { name: 'Hidden Track' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Backup Crew' }).waitFor();
  expect(page.url()).not.toContain('at=');
});

describe('while a language is on its way', () => {
  const openSlowly = async (address: string) => {
    const page = await newPage({ viewport: PHONE });
    await page.route(/packs\/pl-/u, async (route) => {
      await new Promise((soon) => setTimeout(soon, 1200));
      await route.continue();
    });
    await page.goto(siteUrl(address));
    await page.getByRole('button', { name: 'Settings' }).click();
    return page;
  };

  test('the one chosen after it stays', async () => {
    const page = await openSlowly('?lng=en');
    await page.getByLabel('Language').selectOption('pl');
    await page.getByLabel('Language').selectOption('en');
    await page.waitForTimeout(2000);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('a case that is opened has its words in that language', async () => {
    const page = await openSlowly('?lng=en');
    await page.getByLabel('Language').selectOption('pl');
    await page.keyboard.press('Escape');
    await page.locator('a[href*="case=shared-homework"]').first().click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('pl');
    const { title } = readJson('locales/pl/scenarios/shared-homework.json') as { readonly title: string };
    await expect.poll(() => page.title()).toContain(title);
    await expect.poll(() => page.locator('main').textContent()).not.toMatch(/case\.|undefined/u);
    await expect.poll(() => page.locator('main h1').textContent()).toBeTruthy();
    expectQuiet(page);
  });
});
