/** How soon a tap is answered on the screen, and how much the lesson keeps for when there is no network. */

const CPU_SLOWED = 4;
const TAPS = 16;

/** Milliseconds from each tap to the frame that answers it, the median of many; `tap` does one, the n-th. */
export async function tapTime(browser, url, prepare, tap) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await prepare(page);
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  await page.evaluate(() => {
    window.taps = new Map();
    new PerformanceObserver((list) => {
      // One tap is several events; the slowest of them is what a pupil feels.
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) window.taps.set(interactionId, Math.max(duration, window.taps.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  for (let n = 0; n < TAPS; n++) {
    await tap(page, n);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => [...window.taps.values()]);
  await context.close();
  // What is quicker than a frame is not listed.
  const all = [...times, ...Array.from({ length: Math.max(0, TAPS - times.length) }, () => 16)].toSorted((a, b) => a - b);
  return all[Math.floor(all.length / 2)];
}

/** Taps through items: verdict, on without saying why, next item. */
export async function tapThrough(page, n) {
  await page
    .locator(['.verdict', '.panel .row .plain', '.feedback .big'][n % 3])
    .first()
    .click();
}

/** Bytes in all caches of a page once the lesson is kept in one language, as they lie there. */
export async function keptBytes(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-offline=ready]').waitFor({ timeout: 60_000 });
  const bytes = await page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) sum += (await (await cache.match(request)).blob()).size;
    }
    return sum;
  });
  await context.close();
  return bytes;
}
