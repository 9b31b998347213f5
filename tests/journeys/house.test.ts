/** The rest of the house: help, leave, settings, pause, skip, the crew room, and a shared device. */
import { describe, expect, test } from 'vitest';
import { PHONE, expectQuiet, openSite } from '../support/browser';
import { Pupil, expectAccessible, expectFocusLed } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=1&lng=en';

describe('help', () => {
  test('is in the same place on every screen, opens without the network, and gives the focus back', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    const places = new Set<string>();
    // The letters come a little later and are not quite as wide.
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].some(({ family }) => family === 'Fredoka')), { timeout: 10_000 })
      .toBe(true);
    const pupil = new Pupil(page, 'en', async () => {
      const help = page.getByRole('button', { name: 'Help', exact: true });
      places.add(await help.evaluate((button) => `${button.getBoundingClientRect().x} ${button.getBoundingClientRect().y}`));
    });
    await pupil.begin();
    await pupil.answer('tell');
    expect(places.size).toBe(1);
    const help = page.getByRole('button', { name: 'Help', exact: true });
    await help.click();
    await page.getByText('0800 1111').waitFor();
    await page.getByText('999').waitFor();
    // An address for whoever can't speak aloud, as words and not as a way out of the page.
    await page.getByText('childline.org.uk').waitFor();
    expect(await page.locator('dialog a').count()).toBe(0);
    await page.getByText('Worried about a picture of you?').waitFor();
    await expectAccessible(page, 'help');
    await page.keyboard.press('Escape');
    await expect.poll(() => help.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().setOffline(true);
    await help.click();
    await page.getByText('0800 1111').waitFor();
    expectQuiet(page);
  });

  test.each([
    ['ireland', '1800 66 66 66', '112'],
    ['united-states', '1-800-422-4453', '911'],
    ['spain', '116 111', '112'],
  ])('shows the numbers of %s once it is chosen, and next time too', async (nation, helpline, emergency) => {
    const page = await openSite(CASE);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Where you live').selectOption(nation);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByText(helpline, { exact: true }).waitFor();
    await page.getByText(emergency, { exact: true }).waitFor();
  });
});

test('telling for an uh-oh feeling is praised on a fine message, too', async () => {
  const page = await openSite(CASE);
  const pupil = new Pupil(page);
  await pupil.begin();
  for (let n = 0; n < 12; n++) {
    await pupil.press('ui.judge.tell');
    await page.getByRole('radio', { name: /Uh-oh feeling/u }).check();
    await pupil.press('ui.why.done');
    const feedback = page.locator('.feedback');
    await feedback.getByText(pupil.t('ui.feedback.feeling')).waitFor();
    if ((await feedback.getAttribute('data-side')) === 'safe') return;
    await feedback.locator('button.big').click();
  }
  throw new Error('Violated assumption: the draw holds a safe item.');
});

test('Leave goes to a page of times tables, from which Back does not return to the case', async () => {
  const page = await openSite('?lng=en');
  await page.goto(page.url().replace('?lng=en', CASE));
  await new Pupil(page).begin();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('cell', { name: '121' }).waitFor();
  expect(await page.title()).not.toContain('Hidden');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'The Backup Crew' }).waitFor();
});

describe('settings', () => {
  test('are accessible, take effect at once, and are kept', async () => {
    const page = await openSite(CASE);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'settings');
    await page.getByRole('radio', { name: '150' }).check();
    await page.getByRole('group', { name: 'High contrast' }).getByRole('radio', { name: 'On', exact: true }).check();
    await page.getByRole('radio', { name: 'Dyslexia-friendly' }).check();
    await page.getByRole('group', { name: 'Calm motion' }).getByRole('radio', { name: 'On', exact: true }).check();
    const look = () =>
      page.evaluate(() => ({ ...document.documentElement.dataset, size: getComputedStyle(document.documentElement).fontSize }));
    const set = { textSize: '150', contrast: 'on', font: 'dyslexia', calm: 'on', size: '24px' };
    await expect.poll(look).toMatchObject(set);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(look).toMatchObject(set);
    const pupil = new Pupil(page, 'en', (step) => expectAccessible(page, `high contrast, ${step}`));
    await pupil.begin();
    await pupil.answer('tell');
    await pupil.answer('fine');
    expectQuiet(page);
  });

  test('twice the text still fits a phone', async () => {
    const page = await openSite(CASE, { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '200' }).check();
    await page.keyboard.press('Escape');
    await new Pupil(page).begin();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('pause draws a curtain, and the case goes on behind it', async () => {
  const page = await openSite(CASE);
  const pupil = new Pupil(page);
  await pupil.begin();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('dialog', { name: 'Paused' }).waitFor();
  await expectAccessible(page, 'paused');
  await page.reload();
  await page.getByRole('dialog', { name: 'Paused' }).waitFor();
  await page.getByRole('button', { name: 'Carry on' }).click();
  await pupil.answer('fine');
  expectQuiet(page);
});

test('skipping everything costs nothing and reaches the end', async () => {
  const page = await openSite(CASE, { viewport: PHONE });
  await new Pupil(page).begin();
  for (let n = 0; n < 45 && (await page.locator('.report').count()) === 0; n++) {
    await page.getByRole('button', { name: 'Skip this one' }).or(page.locator('.report')).first().click();
  }
  for (let n = 0; n < 4; n++) await page.getByRole('button', { name: 'Skip this step' }).click();
  await page.getByRole('button', { name: 'See your badges' }).click();
  await page.getByText('No cards this time.').waitFor();
  await expectFocusLed(page, 'results');
  expectQuiet(page);
});

test('the status line speaks each change', async () => {
  const page = await openSite(CASE);
  const status = page.getByRole('status');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.poll(async () => (await status.textContent())?.replaceAll(/[\u2068\u2069]/gu, '')).toBe('Item 1 of 12.');
  await page.getByRole('button', { name: 'Tell now' }).click();
  await expect.poll(() => status.textContent()).toMatch(/^You said: tell now/u);
});

test('the back button leaves the case, and forward comes back to the same item', async () => {
  const page = await openSite('?seed=1&lng=en');
  await page.getByRole('link', { name: /Help .*Maya/u }).click();
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('fine');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'The Backup Crew' }).waitFor();
  await page.getByRole('link', { name: /Keep helping/u }).waitFor();
  await page.goForward();
  await expect.poll(() => page.locator('progress').getAttribute('value')).toBe('2');
  expectQuiet(page);
});

test('"I\'m finished" clears a shared device', async () => {
  const page = await openSite(CASE, { viewport: PHONE });
  await new Pupil(page).playAll();
  await page.getByRole('button', { name: 'Back to the crew room' }).click();
  await page.getByRole('button', { name: "I'm finished" }).click();
  await page.getByRole('button', { name: 'Clear it' }).click();
  await page.getByText(/All clear/u).waitFor();
  await page.getByText(/Your cards: .*0/u).waitFor();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => /case|won|aside/u.test(key)));
  expect(kept).toEqual([]);
  expectQuiet(page);
});

test('playing again is another draw, which a reload keeps', async () => {
  const page = await openSite(CASE, { viewport: PHONE });
  const pupil = new Pupil(page);
  await pupil.playAll();
  await page.getByRole('button', { name: 'Play again' }).click();
  await pupil.begin();
  await pupil.answer('fine');
  const seed = () =>
    page.evaluate(() => (JSON.parse(localStorage.getItem('hidden-track:case:empty-playlists') ?? '{}') as { seed?: number }).seed);
  const drawn = await seed();
  expect(drawn).not.toBe(1);
  await page.reload();
  await expect.poll(() => page.locator('progress').getAttribute('value')).toBe('2');
  expect(await seed()).toBe(drawn);
  expectQuiet(page);
});
