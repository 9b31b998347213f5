/** After a first visit the lesson opens and can be played with the network gone; a new release never comes in the middle of one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';
import { serveDist } from '../../tools/serve.mjs';
import type { Served } from '../../tools/serve.mjs';
import { PHONE, newPage, noiseOf } from '../support/browser';
import { Pupil } from '../support/pupil';

const open: Served[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A host of its own for each test, so that it can be switched off. */
async function host(dir?: string, port = 0): Promise<Served> {
  const served = await serveDist({ port, ...(dir === undefined ? {} : { dir }) });
  open.push(served);
  return served;
}

async function keptPage(url: string): Promise<Page> {
  const page = await newPage({ kept: true, viewport: PHONE });
  await page.goto(`${url}?lng=en`);
  await page.locator('[data-offline=ready]').waitFor();
  return page;
}

test('all cases, the stage and Leave are there with the host switched off', async () => {
  const { url, close } = await host();
  const page = await keptPage(url);
  await close();
  await page.goto(`${url}?case=empty-playlists&seed=1&lng=en`);
  await page.locator('[data-stage=ready]').waitFor();
  await new Pupil(page).playAll();
  await page.goto(`${url}?case=friday-inbox&lng=en`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${url}tables.html`);
  expect(await page.title()).toBe('× 1–12');
  expect(noiseOf(page).errors.filter((line) => !line.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
});

test.each(['brief', 'why tell', 'report tell more', 'ending'])(
  'the network can go at the step "%s", and the play goes on to its results',
  async (cut) => {
    const { url, close } = await host();
    const page = await keptPage(url);
    await page.goto(`${url}?case=empty-playlists&seed=1&lng=en`);
    let isCut = false;
    const pupil = new Pupil(page, 'en', async (step) => {
      if (step !== cut || isCut) return;
      isCut = true;
      await close();
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    await pupil.playAll();
    expect(isCut).toBe(true);
  },
);

test('a new release waits until no page of the old one is open', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'hidden-track-'));
  folders.push(dir);
  cpSync(join(ROOT, 'dist'), dir, { recursive: true });
  const first = await host(dir);
  const { url } = first;
  const page = await keptPage(url);
  await first.close();
  const change = (file: string, from: string, to: string): void => {
    for (const copy of ['br', 'gz']) rmSync(join(dir, `${file}.${copy}`), { force: true });
    writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8').replaceAll(from, to));
  };
  change('index.html', '<title>Hidden Track</title>', '<title>Hidden Track</title><meta name="release" content="2">');
  change('service-worker.js', '"index.html",revision:"', '"index.html",revision:"2');
  await host(dir, Number(new URL(url).port));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await page.reload();
  expect(await page.locator('meta[name=release]').count(), 'in the middle').toBe(0);
  const context = page.context();
  await page.close();
  await expect
    .poll(
      async () => {
        const next = await context.newPage();
        await next.goto(url);
        const found = await next.locator('meta[name=release]').count();
        await next.close();
        return found;
      },
      // The old worker needs a moment to see that its last page is gone.
      { timeout: 30_000, interval: 1500 },
    )
    .toBe(1);
});

test('where there can be no service worker, the lesson says so and goes on', async () => {
  const page = await newPage({ kept: true, viewport: PHONE });
  await page.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
  await page.goto(`${(await host()).url}?lng=en`);
  await page.locator('[data-offline=unavailable]').waitFor();
});

test('a registration that failed is tried again when the network comes back', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'hidden-track-'));
  folders.push(dir);
  cpSync(join(ROOT, 'dist'), dir, { recursive: true });
  for (const ending of ['', '.br', '.gz']) rmSync(join(dir, `service-worker.js${ending}`));
  const { url, close } = await host(dir);
  const page = await newPage({ kept: true, viewport: PHONE });
  await page.goto(`${url}?lng=en`);
  await page.locator('[data-offline=unavailable]').waitFor();
  await close();
  await host(undefined, Number(new URL(url).port));
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await page.locator('[data-offline=ready]').waitFor();
});

test('a page loaded past its service worker keeps another language all the same', async () => {
  const { url, close } = await host();
  const page = await keptPage(url);
  await (await page.context().newCDPSession(page)).send('Page.reload', { ignoreCache: true });
  await page.locator('[data-offline=ready]').waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await new Pupil(page).press('ui.bar.settings');
  await page.locator('dialog select').first().selectOption('pl');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('pl');
  await page.locator('dialog [data-offline=ready]').waitFor();
  await close();
  await page.goto(`${url}?case=friday-inbox&lng=pl`);
  await new Pupil(page, 'pl').begin();
});

test('a worker that never comes is not waited for without end', async () => {
  const page = await newPage({ kept: true, viewport: PHONE });
  await page.clock.install();
  await page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined)));
  await page.goto(`${(await host()).url}?lng=en`);
  await page.locator('[data-offline=filling]').waitFor();
  await page.clock.fastForward('03:00');
  await page.locator('[data-offline=unavailable]').waitFor();
});
