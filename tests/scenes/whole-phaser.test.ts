/** The plain import of Phaser, without our slim entry: bigger, and the stage plays all the same. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';
import { serveDist } from '../../tools/serve.mjs';
import type { Served } from '../../tools/serve.mjs';
import { newPage } from '../support/browser';

const outDir = join(ROOT, '.cache/whole-phaser');
let served: Served;

beforeAll(async () => {
  await build({ root: ROOT, mode: 'whole-phaser', logLevel: 'error', build: { outDir } });
  served = await serveDist({ port: 0, dir: outDir });
});

afterAll(async () => {
  await served.close();
  rmSync(outDir, { recursive: true, force: true });
});

test('the stage starts from it and sleeps', async () => {
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.url}?case=empty-playlists&seed=1`);
  await page.locator('[data-stage=ready]').waitFor({ timeout: 40_000 });
  await expect.poll(() => page.locator('.stage').getAttribute('data-asleep'), { timeout: 20_000 }).toBe('true');
  expect(errors).toEqual([]);
});
