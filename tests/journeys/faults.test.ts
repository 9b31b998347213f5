/** What goes wrong in a classroom, done on purpose: each time nothing won is lost, and the pupil gets on. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, expectQuiet, newPage, noiseOf, openSite, siteUrl } from '../support/browser';
import { Pupil } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=1&lng=en';
const badges = (page: Page) =>
  page.evaluate(() => {
    const won = JSON.parse(localStorage.getItem('hidden-track:won') ?? '{"cases":{}}') as { cases: Record<string, { badges: string[] }> };
    return Object.values(won.cases).flatMap((one) => one.badges);
  });

test('storage wiped in the middle of a case: the play goes on and is kept again', async () => {
  const page = await openSite(CASE, { viewport: PHONE });
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('tell');
  await page.evaluate(() => localStorage.clear());
  await pupil.answer('fine');
  await page.reload();
  await page.locator('.play-count', { hasText: /3.? of .?12/u }).waitFor();
  expectQuiet(page);
});

test('two tabs on one save: what each has won stays, and the other tab is told once', { timeout: 300_000 }, async () => {
  const first = await openSite(CASE, { viewport: PHONE });
  const pupil = new Pupil(first);
  await pupil.begin();
  const second = await first.context().newPage();
  await second.goto(siteUrl(CASE));
  await second.getByRole('heading', { level: 1 }).waitFor();
  await pupil.answer('tell');
  await second.getByText(/open in another tab, too/u).waitFor();
  await second.getByRole('button', { name: 'OK' }).click();
  await new Pupil(second).judgeAll(['tell']);
  await new Pupil(second).report();
  await new Pupil(second).finishStory();
  const before = await badges(second);
  expect(before).toContain('spotter');
  await first.bringToFront();
  // The first tab plays on with its own steps, and wins less.
  for (let n = 1; n < 12; n++) await pupil.answer('fine');
  await first.locator('.report').waitFor();
  for (let step = 0; step < 4; step++) await pupil.press('ui.skipStep');
  await pupil.finishStory();
  expect(await badges(first)).toEqual(expect.arrayContaining(before));
  expectQuiet(first);
});

test.each([
  ['in 1970', 0],
  ['in 2099', 4_070_908_800_000],
])('a clock that says it is %s changes nothing', async (_, now) => {
  const page = await newPage({ viewport: PHONE });
  await page.clock.setFixedTime(now);
  await page.goto(siteUrl(CASE));
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('tell');
  await pupil.answer('fine');
  expectQuiet(page);
});

describe('a new release has taken a part away', () => {
  test('on trying again the page is loaded anew, and the report is there', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    await page.route(/report-view-.*\.js/u, (route) => route.fulfill({ status: 404, body: 'Not here.' }));
    const pupil = new Pupil(page);
    await pupil.begin();
    for (let n = 0; n < 12; n++) await pupil.answer('tell');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    // The part is still gone.
    await page.waitForTimeout(500);
    await page.unroute(/report-view-.*\.js/u);
    await again.click();
    await page.getByRole('heading', { level: 1, name: 'Keep the messages' }).waitFor();
    expect(noiseOf(page).errors.filter((error) => !/Failed to (?:load|fetch)/u.test(error))).toEqual([]);
  });

  test('a language that is gone leaves the one there is', async () => {
    const page = await openSite('?lng=en', { blocked: [/\/packs\/pl-/u] });
    const pupil = new Pupil(page);
    await pupil.press('ui.bar.settings');
    await page.locator('dialog select').first().selectOption('pl');
    await page.getByText(/That language could not load/u).waitFor();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expectQuiet(page);
  });
});

describe('a part of a screen', () => {
  test('that cannot be drawn says so below the bar, and loading anew brings the same item back', async () => {
    const page = await openSite(CASE, { viewport: PHONE });
    const broken = /feedback-panel-.*\.js/u;
    await page.route(broken, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "export const FeedbackPanel = () => { throw new Error('Broken on purpose.'); };",
      }),
    );
    const pupil = new Pupil(page);
    await pupil.begin();
    await pupil.press('ui.judge.fine');
    await page.getByRole('radio').first().check();
    await pupil.press('ui.why.done');
    await page.getByText(pupil.t('ui.notice.broken')).waitFor();
    await pupil.press('ui.bar.help');
    await page.getByText('0800 1111').waitFor();
    await page.keyboard.press('Escape');
    await page.unroute(broken);
    await pupil.press('ui.notice.tryAgain');
    await page.locator('.feedback').waitFor();
    expect(noiseOf(page).errors).toEqual([expect.stringContaining('Broken on purpose.')]);
  });

  test('that comes while its place is being drawn is shown', async () => {
    const page = await newPage({ viewport: PHONE });
    await page.clock.install();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const part = /why-panel-.*\.js/u;
    await page.route(part, async (route) => (await held, route.continue()));
    // New words would have everything drawn again: they come first.
    const before = Promise.all([page.waitForRequest(part), page.waitForResponse(/later\.json/u)]);
    await page.goto(siteUrl(CASE));
    const pupil = new Pupil(page);
    await pupil.begin();
    await before;
    await page.waitForTimeout(1000);
    // What waits for a frame waits now, and with it the look whether the part is there.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.getByRole('button', { name: pupil.t('ui.judge.tell') }).dispatchEvent('click');
    await page.getByText(pupil.t('ui.loading')).waitFor();
    const came = page.waitForResponse(part);
    letGo();
    await (await came).finished();
    await page.waitForTimeout(500);
    await page.clock.resume();
    await page.getByRole('radio').first().waitFor();
    expectQuiet(page);
  });
});

test('a service worker that is taken away in the middle is not missed', async () => {
  const page = await newPage({ kept: true, viewport: PHONE });
  await page.goto(siteUrl('?lng=en'));
  await page.locator('[data-offline=ready]').waitFor();
  await page.goto(siteUrl(CASE));
  const pupil = new Pupil(page);
  await pupil.begin();
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await pupil.judgeAll(['tell', 'fine']);
  await pupil.report();
  await pupil.finishStory();
  expectQuiet(page);
});

test('where no sound can be made, turning it on says so, and the captions stay', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) Object.defineProperty(window, name, { value: undefined });
  });
  await page.goto(siteUrl(CASE));
  const pupil = new Pupil(page);
  await pupil.press('ui.bar.settings');
  await page.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await page.getByText(pupil.t('ui.notice.soundFailed')).waitFor();
  await pupil.press('ui.notice.dismiss');
  await pupil.begin();
  for (let n = 0; n < 12 && (await page.locator('.spin').count()) === 0; n++) await pupil.answer('fine');
  await pupil.press('ui.app.play');
  // The names of the music that would play.
  await page.getByText(/^Playing: \S+/u).waitFor();
  expect(noiseOf(page).errors).toEqual([]);
});

test('the back button leads to the crew room from every step, and forward again to where it was', async () => {
  const page = await openSite('?lng=en', { viewport: PHONE });
  const seen = new Set<string>();
  const where = () => page.locator('main').evaluate((main) => `${main.className} ${main.dataset['phase'] ?? main.dataset['step'] ?? ''}`);
  await page.getByRole('link', { name: /Help .*Maya/u }).click();
  const pupil = new Pupil(page, 'en', async (step) => {
    // The results belong to the play that has ended: coming back begins a new one.
    if (seen.has(step) || step === 'results') return;
    seen.add(step);
    const before = await where();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'The Backup Crew' }).waitFor();
    await page.goForward();
    await expect.poll(where, { message: step }).toBe(before);
  });
  await pupil.playAll();
  expect(seen.size).toBeGreaterThanOrEqual(14);
  expectQuiet(page);
});

test('an old and slow phone plays a case to its end, within little memory', async () => {
  const page = await openSite(CASE, { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, motion: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let squeezed = 0;
  // The device calls for memory again and again, and takes what the page can do without.
  const squeeze = async (): Promise<void> => {
    squeezed += 1;
    await devtools.send('Memory.simulatePressureNotification', { level: 'critical' });
  };
  await new Pupil(page, 'en', (step) =>
    /judge|why tell|report keep|report told|ending/u.test(step) ? squeeze() : Promise.resolve(),
  ).playAll();
  expect(squeezed).toBeGreaterThan(4);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  expect(usedSize / 1024 / 1024, 'MiB of heap').toBeLessThan(24);
  expectQuiet(page);
});
