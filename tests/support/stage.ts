/** What a test can know of the stage: that it runs, that it rests, and that it shows a picture. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the stage has started. */
export async function stageReady(page: Page): Promise<void> {
  await page.locator('[data-stage=ready]').waitFor({ timeout: 40_000 });
}

/** Waits until the stage has come to rest. */
export async function asleep(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.stage').getAttribute('data-asleep'), { timeout: 20_000 }).toBe('true');
}

/** How many colours the stage shows, judged by what reaches the screen: an empty box has very few. */
export async function colours(page: Page): Promise<number> {
  const picture = await page.locator('.stage-box').screenshot();
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context!.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set<number>();
      // Sharp edges of flat colours: the soft light of an empty box has none of these hues side by side.
      for (let i = 0; i < data.length; i += 4 * 37) seen.add(((data[i]! >> 5) << 6) | ((data[i + 1]! >> 5) << 3) | (data[i + 2]! >> 5));
      return seen.size;
    },
    [...picture],
  );
}
