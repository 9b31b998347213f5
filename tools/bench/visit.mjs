/** One visit to a page as on a slow machine in a school with a poor network, and a second one that finds its files kept. */
import { setTimeout as wait } from 'node:timers/promises';
import { watchPage } from './watch-page.mjs';

const CPU_SLOWED = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const LIMIT = 60_000;
/** How long a page is left alone before, and while, its idling is measured, in milliseconds. */
const SETTLE = 6000;
const IDLE = 4000;

/** All figures of one page. `names` are what the buttons are called that lead to the first verdict. */
export async function visit(browser, { url, names, hasStage }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  try {
    const first = await open(context, url, names);
    if (hasStage) await first.page.waitForFunction(() => window.bench.stage > 0, undefined, { timeout: LIMIT });
    const { ready, stage, bytes, stageBytes, requests, longTasks, paint } = await first.page.evaluate(() => ({
      ...window.bench,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    await wait(SETTLE);
    const idle = await idling(browser, first);
    const again = await open(context, url, names);
    return {
      paint,
      ready,
      kib: bytes / 1024,
      requests,
      blocked: longTasks
        .filter(({ startTime }) => startTime < ready)
        .reduce((sum, { startTime, duration }) => sum + Math.min(duration, ready - startTime) - 50, 0),
      stage: hasStage ? stage : undefined,
      stageKib: hasStage ? stageBytes / 1024 : undefined,
      ...idle,
      heap: await heapOf(first),
      ...(await again.page.evaluate(() => ({ repeat: window.bench.ready, repeatKib: window.bench.bytes / 1024 }))),
    };
  } finally {
    await context.close();
  }
}

async function open(context, url, names) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  await devtools.send('Performance.enable');
  await page.addInitScript(watchPage, names);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench.ready > 0, undefined, { timeout: LIMIT, polling: 100 });
  return { page, devtools };
}

/** Frames drawn a second and the main thread's share of time, with nobody touching anything. */
async function idling(browser, { page, devtools }) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'] });
  const before = await busySeconds(devtools);
  await wait(IDLE);
  const after = await busySeconds(devtools);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const drawn = traceEvents.filter(({ name }) => name === 'DrawFrame').length;
  return { frames: drawn / (IDLE / 1000), busy: ((after - before) / (IDLE / 1000)) * 100 };
}

async function busySeconds(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** What is still held after tidying up, in MiB. */
async function heapOf({ devtools }) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
