/** Frame times while the stage is busy, beside an empty Phaser scene that is drawn as often: processor slowed 4 times. */

/** How long frames are watched, in milliseconds. */
const WATCHED = 4000;

/** Median, 95th and 99th percentile of the time between frames, in milliseconds, of a page brought to its busiest by `prepare`. */
export async function busyFrames(browser, url, prepare) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(url);
  await prepare(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(
    (watched) =>
      new Promise((done) => {
        const all = [];
        let last = performance.now();
        const end = last + watched;
        const frame = (now) => {
          all.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else done(all.slice(5));
        };
        requestAnimationFrame(frame);
      }),
    WATCHED,
  );
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Begins the case, and waits for its stage. */
export async function begin(page) {
  await page.locator('main .button.big').click();
  await page.locator('[data-stage=ready]').waitFor();
}

/** Brings the lesson to its busiest: a record turns, the bars dance. */
export async function playMusic(page) {
  await begin(page);
  for (let n = 0; n < 12 && (await page.locator('button.round').count()) === 0; n++) {
    await page.locator('.verdict').first().click();
    await page.locator('.panel .row .plain').click();
    await page.locator('.feedback .big').click();
  }
  await page.locator('button.round').click();
}
