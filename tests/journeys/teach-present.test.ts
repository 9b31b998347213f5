/** A case presented to a class in two windows: told first, voted on, taken back, revealed, and talked about afterwards. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectQuiet, openSite } from '../support/browser';
import type { PageOptions } from '../support/browser';
import { expectPrinted, print } from '../support/pdf';
import { readJson } from '../support/play';
import { expectAccessible } from '../support/pupil';
import { Teacher } from '../support/teacher';

const DESK = 'teach.html?lng=en';

type CaseWords = { readonly brief: { ask: string; note: string }; readonly ending: { thanks: string } };
const maya = readJson('locales/en/scenarios/empty-playlists.json') as CaseWords;

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

async function openScreen(teacher: Teacher): Promise<Page> {
  const [screen] = await Promise.all([teacher.page.context().waitForEvent('page'), teacher.press('present.window')]);
  await screen.locator('.big-screen').waitFor();
  return screen;
}

async function start(options: PageOptions = {}): Promise<{ page: Page; teacher: Teacher; screen: Page }> {
  const page = await openSite(DESK, options);
  const teacher = await new Teacher(page).enter();
  await teacher.go('present');
  await teacher.press('present.start');
  await page.locator('.votes').waitFor();
  return { page, teacher, screen: await openScreen(teacher) };
}

describe('present', () => {
  test('tells first, counts, takes back, and survives closing and reopening of either window', async () => {
    const { page, teacher, screen } = await start();
    // Before anything is shown: what it is about, and the content note, with notes to go with it.
    expect(await screen.locator('.big-screen').innerText()).toContain(maya.brief.note);
    expect(await page.locator('.votes details').innerText()).toContain(teacher.t('present.notes'));
    await expectAccessible(screen, 'brief');
    // A clicker talks to the window in front.
    await screen.keyboard.press('PageDown');
    await screen.locator('.bars').waitFor();
    await expect
      .poll(() =>
        screen.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.big-words') ?? document.body).fontSize)),
      )
      .toBeGreaterThanOrEqual(24);
    // Single keys count in the panel, which took the focus, and nowhere else.
    await expect.poll(() => focused(page)).toBe('present-title');
    for (const key of ['3', '3', '1', '3', 'Backspace']) await page.keyboard.press(key);
    await expect.poll(() => screen.locator('.bar-count').allTextContents()).toEqual(['1', '0', '2']);
    await page.getByRole('navigation').getByRole('link').first().focus();
    await page.keyboard.press('1');
    await expect.poll(() => page.locator('.bar-count').allTextContents()).toEqual(['1', '0', '2']);
    await expectAccessible(page, 'present');

    // Counted too early: taken back, one more hand, counted anew.
    await page.keyboard.press('PageDown');
    await screen.getByText('The class said').waitFor();
    await page.keyboard.press('PageUp');
    await page.getByRole('button', { name: /^\+1: .*fine/u }).click();
    await expect.poll(() => screen.locator('.bar-count').allTextContents()).toEqual(['2', '0', '2']);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await screen.locator('.big-answer').waitFor();
    const words = await screen.locator('.big-words').textContent();

    await screen.close();
    await page.reload();
    await teacher.enter();
    await teacher.go('present');
    await page.locator('.big-answer').waitFor();
    expect(await page.locator('.big-words').textContent()).toBe(words);
    const again = await openScreen(teacher);
    await again.locator('.big-answer').waitFor();
    expect(await again.locator('.big-words').textContent()).toBe(words);
    await teacher.press('present.back');
    await again.locator('.big-answer').waitFor({ state: 'hidden' });
    // The big screen speaks what the desk does.
    await page.locator('.desk-choices select').nth(2).selectOption('es');
    await again.locator('html[lang=es]').waitFor();
    expectQuiet(page);
  });

  test('shows words, signs and whose fault it is not, ends with the telling, and opens a debrief of this class', async () => {
    // Without the stage, which the test above has beside the votes, twelve messages take a fraction of the time.
    const { page, teacher, screen } = await start({ blocked: [/start-stage/u] });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    // Without a hand up nothing is counted, and it says so.
    await page.getByText(teacher.t('present.noHands')).waitFor();
    for (let item = 0; item < 12; item++) {
      await page.getByRole('button', { name: /^\+1: .*Tell now/u }).click();
      if (item === 0) await page.getByRole('spinbutton', { name: /check/u }).fill('4');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await screen.locator('.big-answer').waitFor();
      const side = await screen.locator('.big-screen').getAttribute('data-side');
      expect((await screen.locator('.big-words mark').count()) > 0, `${side}: marked words`).toBe(side === 'unsafe');
      expect((await screen.locator('.big-answer').innerText()).includes("not \u2068Maya\u2069's fault"), `${side}: fault`).toBe(
        side === 'unsafe',
      );
      expect(await screen.locator('.big-reasons li').count()).toBeGreaterThan(0);
      if (item === 0) await expectAccessible(screen, 'revealed');
      await page.keyboard.press('PageDown');
    }
    await screen.locator('.big-steps').waitFor();
    expect(await screen.locator('.big-steps li').count()).toBe(4);
    expect(await screen.locator('.big-screen').innerText()).toContain('0800 1111');
    await expectAccessible(screen, 'telling');
    expect(await page.locator('.votes details').textContent()).toContain(teacher.t('present.note.keep'));
    for (const step of [1, 2, 3]) {
      await page.keyboard.press('PageDown');
      await expect.poll(() => screen.locator('.big-steps li').nth(step).getAttribute('aria-current')).toBe('step');
    }
    await page.keyboard.press('PageDown');
    await screen.getByText(maya.ending.thanks).waitFor();
    await teacher.press('present.toDebrief');
    await page.getByRole('heading', { name: teacher.t('debrief.voted') }).waitFor();
    expect(await page.locator('.class-votes tbody tr').count()).toBe(12);
    const first = page.locator('.class-votes tbody tr').first();
    expect((await first.locator('td').allTextContents()).slice(0, 3)).toEqual(['0', '4', '1']);
    await expectAccessible(page, 'debrief');
    expectPrinted(await print(page), [teacher.t('debrief.voted'), teacher.t('debrief.questions'), teacher.t('debrief.letter')]);

    // Its record stays when the presentation has ended and the page is opened anew.
    await teacher.go('present');
    await teacher.press('present.stop');
    await screen.getByText(teacher.t('present.waiting')).waitFor();
    await page.reload();
    await teacher.enter();
    await teacher.go('debrief');
    await page.locator('.class-votes').waitFor();
    expect((await first.locator('td').allTextContents()).slice(0, 3)).toEqual(['0', '4', '1']);
    expectQuiet(page);
  });
});

describe('the desk', () => {
  test('leads the focus where the page has changed, and past its head', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    const heading = (): Promise<string> =>
      page.evaluate(() =>
        document.activeElement?.closest('main') && document.activeElement.tagName ? document.activeElement.tagName : '',
      );
    await expect.poll(heading).toBe('H2');
    await teacher.go('mark');
    await expect.poll(heading).toBe('H2');
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await expect.poll(heading).toBe('H2');
    expect(new URL(page.url()).hash).toBe('#mark');
    await teacher.press('pin.close');
    await expect.poll(heading).toBe('H1');
  });

  test('speaks the language that was chosen last, and says when one cannot be had', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    await page.route(/fr-[\w-]+\/teach\.json/u, async (route) => {
      await new Promise((done) => setTimeout(done, 1200));
      await route.continue();
    });
    await page.route(/pl-[\w-]+\/teach\.json/u, (route) => route.abort('blockedbyclient'));
    const language = page.locator('.desk-choices select').nth(2);
    await language.selectOption('fr');
    await language.selectOption('es');
    await page.locator('html[lang=es]').waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await language.selectOption('pl');
    await page.getByText(new Teacher(page, 'es').t('failed')).waitFor();
    expect(await language.inputValue()).toBe('es');
    await page.reload();
    await page.locator('html[lang=es]').waitFor();
    expect(teacher.t('failed')).not.toBe('');
  });

  test('opens a debrief once its case has been played in another tab', async () => {
    const page = await openSite(DESK);
    const teacher = await new Teacher(page).enter();
    await teacher.go('debrief');
    await page.getByText(teacher.t('debrief.locked')).waitFor();
    const pupil = await page.context().newPage();
    await pupil.goto(new URL('tables.html', page.url()).href);
    await pupil.evaluate(() =>
      localStorage.setItem('hidden-track:won', JSON.stringify({ v: 1, cases: { 'empty-playlists': { badges: [], signs: [] } } })),
    );
    await page.getByRole('heading', { name: teacher.t('debrief.questions') }).waitFor();
  });
});
