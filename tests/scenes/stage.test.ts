/** The stage in the built site: every scene starts, draws, sleeps, and comes back after the graphics were lost. */
import { expect, test } from 'vitest';
import { PHONE, expectQuiet, newPage, openSite, siteUrl } from '../support/browser';
import { SHELF } from '../../src/core/shelf';
import { Pupil } from '../support/pupil';
import { asleep, colours, stageReady } from '../support/stage';

const CASE = '?case=empty-playlists&seed=1&lng=en';

test('every scene draws its picture and then sleeps, from the crew room to the results', { timeout: 240_000 }, async () => {
  const page = await openSite('?seed=1&lng=en', { motion: true, viewport: { width: 1024, height: 640 } });
  await stageReady(page);
  const empty = 12;
  await asleep(page);
  expect(await colours(page), 'crew room').toBeGreaterThan(empty);
  await page.getByRole('link', { name: /Help .*Maya/u }).click();
  const shown: string[] = [];
  const pupil = new Pupil(page, 'en', async (step) => {
    if (shown.includes(step) || !['brief', 'judge', 'feedback tell', 'report kept', 'report told', 'ending', 'results'].includes(step))
      return;
    shown.push(step);
    await page.waitForTimeout(400);
    await asleep(page);
    expect(await colours(page), step).toBeGreaterThan(empty);
  });
  await pupil.playAll();
  expect(shown).toHaveLength(7);
  expectQuiet(page);
});

test('asleep, no frame is drawn', async () => {
  const page = await newPage({ motion: true });
  await page.addInitScript(() => {
    const counter = globalThis as unknown as { frames: number };
    counter.frames = 0;
    const original = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      counter.frames += 1;
      return original(callback);
    };
  });
  await page.goto(siteUrl(CASE));
  await stageReady(page);
  await asleep(page);
  const before = await page.evaluate(() => (globalThis as unknown as { frames: number }).frames);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (globalThis as unknown as { frames: number }).frames)).toBe(before);
});

test('lost graphics come back with their picture', async () => {
  const page = await openSite(CASE, { motion: true });
  await stageReady(page);
  await asleep(page);
  const restored = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!canvas || !loss) return false;
    const back = new Promise((done) => canvas.addEventListener('webglcontextrestored', done, { once: true }));
    loss.loseContext();
    await new Promise((done) => setTimeout(done, 200));
    loss.restoreContext();
    await back;
    return true;
  });
  expect(restored).toBe(true);
  await page.waitForTimeout(500);
  await asleep(page);
  expect(await colours(page)).toBeGreaterThan(12);
  await new Pupil(page).begin();
  expectQuiet(page);
});

test('the stage follows its box when the window turns', async () => {
  const page = await openSite(CASE, { viewport: { width: 768, height: 1024 } });
  await stageReady(page);
  for (const size of [
    { width: 1024, height: 768 },
    { width: 360, height: 740 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    const fit = await page.evaluate(() => {
      const box = document.querySelector('.stage')?.getBoundingClientRect();
      const canvas = document.querySelector('.stage canvas')?.getBoundingClientRect();
      return [box?.width, box?.height, canvas?.width, canvas?.height];
    });
    expect(fit.slice(2)).toEqual(fit.slice(0, 2));
  }
  expectQuiet(page);
});

test.each([1, 1.5, 2, 3])('with %s device pixels to one, the picture is as sharp as the screen, up to two', async (ratio) => {
  const page = await newPage({ deviceScaleFactor: ratio });
  await page.goto(siteUrl(CASE));
  await stageReady(page);
  const [pixels, width] = await page
    .locator('.stage canvas')
    .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.getBoundingClientRect().width]);
  expect((pixels ?? 0) / (width ?? 1)).toBeCloseTo(Math.min(ratio, 2), 1);
});

test('through all cases and back, again and again, there is one canvas, and pictures, memory and listeners stay level', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.addInitScript(countTextures);
  await page.goto(siteUrl('?seed=1&lng=en'));
  await stageReady(page);
  const session = await page.context().newCDPSession(page);
  /** As by the back button: every case opens so, played before or not. */
  const go = async (query: string): Promise<void> => {
    await page.evaluate((to) => {
      document.querySelector<HTMLElement>('.stage')!.dataset['asleep'] = 'false';
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    await asleep(page);
  };
  const round = async () => {
    for (const id of SHELF) await go(`?seed=1&lng=en&case=${id}`);
    await go('?seed=1&lng=en');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
    const pictures = await page.evaluate(() => (globalThis as unknown as { textures: number }).textures);
    return { heap: usedSize / 2 ** 20, listeners: jsEventListeners, nodes, pictures };
  };
  const before = await round();
  await round();
  const after = await round();
  expect(before.pictures, 'pictures of one place').toBeLessThan(40);
  expect(after.pictures, 'pictures').toBe(before.pictures);
  expect(after.heap - before.heap, 'MiB grown').toBeLessThan(2);
  expect(after.listeners - before.listeners, 'listeners grown').toBeLessThan(20);
  expect(after.nodes - before.nodes, 'nodes grown').toBeLessThan(200);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await colours(page)).toBeGreaterThan(12);
  expectQuiet(page);
});

/** Notes in `window.textures` how many pictures the graphics hold. */
function countTextures(): void {
  const counter = globalThis as unknown as { textures: number };
  counter.textures = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture } = prototype;
    prototype.createTexture = function (this: WebGLRenderingContext) {
      counter.textures += 1;
      return createTexture.call(this);
    };
    prototype.deleteTexture = function (this: WebGLRenderingContext, texture) {
      counter.textures -= 1;
      deleteTexture.call(this, texture);
    };
  }
}

test('a stage that breaks goes, and what the pupil has done stays', async () => {
  const page = await newPage();
  await page.goto(siteUrl(CASE));
  await stageReady(page);
  await asleep(page);
  // From here on whatever tells the stage of a change hears it fail.
  await page.locator('.stage').evaluate((stage) => {
    Object.defineProperty(stage, 'dataset', {
      get() {
        throw new Error('broken on purpose');
      },
    });
  });
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.answer('tell');
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-stage')).toBe('off');
  expectQuiet(page);
});
