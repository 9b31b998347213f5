/** The lesson where something is missing: WebGL, the stage, storage, motion, the network in the middle of it, or a sound save. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/languages';
import { PHONE, expectQuiet, noiseOf, openSite, siteUrl } from '../support/browser';
import { Pupil, expectAccessible } from '../support/pupil';
import { asleep, colours, stageReady } from '../support/stage';

const CASE = '?case=empty-playlists&seed=1&lng=en';
const KEY = 'hidden-track:case:empty-playlists';

describe('without the stage', () => {
  test.each([
    ['WebGL is off', { webgl: false }],
    ['its file is blocked', { blocked: [/start-stage/u] }],
    ['every picture is blocked', { blocked: [/\/art-/u] }],
  ])('%s: the whole case is played', async (_, options) => {
    const page = await openSite(CASE, options);
    await new Pupil(page).playAll();
    expectQuiet(page);
  });

  test('where WebGL is off the stage is drawn by other means', async () => {
    const page = await openSite(CASE, { webgl: false });
    await stageReady(page);
    await asleep(page);
    expect(await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)).toBe(true);
    expect(await colours(page)).toBeGreaterThan(12);
    expectQuiet(page);
  });

  test('graphics that are lost and never come back are not missed', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    const pupil = new Pupil(page);
    // Beside the brief, where a phone has room for it.
    await stageReady(page);
    const isLost = await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return context?.isContextLost();
    });
    expect(isLost).toBe(true);
    await pupil.begin();
    await pupil.judgeAll();
    await pupil.report();
    await pupil.finishStory();
    expectQuiet(page);
  });

  test('a blocked stage leaves no empty box', async () => {
    const page = await openSite(CASE, { blocked: [/start-stage/u] });
    await new Pupil(page).begin();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['stage'])).toBe('off');
    expect(await page.locator('.stage-box:visible').count()).toBe(0);
  });
});

test('with calm motion the case is played, and the stage stands still', async () => {
  const page = await openSite(CASE);
  await new Pupil(page).begin();
  await page.locator('[data-stage=ready]').waitFor({ timeout: 30_000 });
  await expect.poll(() => page.locator('.stage').getAttribute('data-asleep')).toBe('true');
  const pupil = new Pupil(page);
  await pupil.judgeAll();
  await pupil.report();
  await pupil.finishStory();
  expectQuiet(page);
});

describe('without storage', () => {
  test('the case is played in memory, which is said once', async () => {
    const page = await openSite(CASE, { storage: false, viewport: PHONE });
    await page.getByText(/won't let the game keep your place/u).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await new Pupil(page).playAll();
    expect(await page.getByText(/won't let the game keep your place/u).count()).toBe(0);
    expectQuiet(page);
  });

  test('a full device says that it is full, and the case goes on', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const pupil = new Pupil(page);
    await pupil.begin();
    await pupil.answer('fine');
    await page.getByText(/This device is full/u).waitFor();
    await pupil.answer('tell');
    expectQuiet(page);
  });
});

describe('a closed lid', () => {
  test('at every step the play goes on where it was', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    const seen = new Set<string>();
    const where = () =>
      page
        .locator('main')
        .evaluate(
          (main) => `${main.className} ${main.dataset['phase'] ?? main.dataset['step'] ?? ''} ${main.querySelector('h1, h2')?.textContent}`,
        );
    const pupil = new Pupil(page, 'en', async (step) => {
      if (seen.has(step)) return;
      seen.add(step);
      const before = await where();
      await page.reload();
      await page.locator('main h1').first().waitFor();
      await expect.poll(where, { message: step }).toBe(before);
    });
    await pupil.playAll();
    expect(seen.size).toBeGreaterThanOrEqual(17);
    expectQuiet(page);
  });

  test('what was won outlives a save that is lost', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    await new Pupil(page).playAll(['tell']);
    await page.evaluate((key) => localStorage.setItem(key, 'half a sa'), KEY);
    await page.goto(siteUrl('?lng=en'));
    await page.getByText(/Your saved game could not be read/u).waitFor();
    await expect.poll(() => page.getByRole('img', { name: 'Spotter' }).count()).toBe(1);
    expect(await page.evaluate(() => localStorage.getItem('hidden-track:aside:empty-playlists'))).toBe('half a sa');
    expectQuiet(page);
  });
});

describe('a spoilt save', () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, -20), /carry on from the last step/u],
    ['scribbled over', () => 'half a sa', /could not be read\. It is set aside/u],
    ['of an older version', (text: string) => text.replace(/"revision":\d+/u, '"revision":0'), /older version of this case/u],
    [
      'edited',
      (text: string) => text.replace('"passWhy"', '"teleport"').replace('"explain"', '"teleport"'),
      /carry on from the last step/u,
    ],
  ])('%s: a sentence, and the case can be played', async (_, spoil, sentence) => {
    const page = await openSite(CASE, { viewport: PHONE });
    const pupil = new Pupil(page);
    await pupil.begin();
    await pupil.answer('tell');
    const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
    await page.evaluate(([key, spoilt]) => localStorage.setItem(key!, spoilt!), [KEY, spoil(text ?? '')]);
    await page.reload();
    await page.getByText(sentence).waitFor();
    await expectAccessible(page, 'notice');
    await page.getByRole('button', { name: 'OK' }).click();
    const start = page.getByRole('button', { name: 'Start' });
    if (await start.isVisible()) await start.click();
    await page.locator('.panel button').first().waitFor();
    expectQuiet(page);
  });
});

test('a case that is not there leads to the crew room with a sentence', async () => {
  const page = await openSite('?case=no-such-case&lng=en');
  await page.getByText(/There is no case with that name/u).waitFor();
  await page.getByRole('heading', { level: 1, name: 'The Backup Crew' }).waitFor();
  expectQuiet(page);
});

test('a page whose words cannot be had says so in every language', async () => {
  const page = await openSite('', { blocked: [/\/packs\//u] });
  await page.locator('#trouble:visible [lang=en]', { hasText: 'Hidden Track could not load' }).waitFor();
  expect(await page.locator('#trouble [lang]').count()).toBe(LANGUAGES.length);
});

test('a report that cannot be fetched says so, keeps everything, and comes when it can', async () => {
  const page = await openSite(CASE);
  await page.route(/report-view/u, (route) => route.abort());
  const pupil = new Pupil(page);
  await pupil.begin();
  for (let n = 0; n < 12; n++) await pupil.answer('fine');
  await page.getByText(/This part could not load\. Your progress is safe/u).waitFor();
  await page.unroute(/report-view/u);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Keep the messages' }).waitFor();
  expect(noiseOf(page).errors.filter((error) => !/Failed to (load|fetch)/u.test(error))).toEqual([]);
});
