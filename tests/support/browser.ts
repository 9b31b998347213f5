/** Opens the built site in a real browser, as pupils on all kinds of machines would have it, and notes what goes wrong there. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { launchOptions } from '../../tools/lib/browser.mjs';

export type PageOptions = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  /** With all its motion, which without a graphics card takes longer than all else: for tests that are about what moves. */
  readonly motion?: boolean;
  readonly deviceScaleFactor?: number;
  /** In the device's own few colours. */
  readonly forcedColors?: boolean;
  /** Addresses that never arrive, as on a school network that filters. */
  readonly blocked?: readonly RegExp[];
  /** Without WebGL, as where graphics cards are barred. */
  readonly webgl?: boolean;
  /** With the service worker, which would otherwise answer in place of the network that a test has spoilt. */
  readonly kept?: boolean;
  /** Without storage, as where all cookies are blocked. */
  readonly storage?: boolean;
};

/** What went wrong in a page, each as a line to read. */
export type Noise = { readonly errors: string[]; readonly requests: string[] };

/** A small window, in which long plays take a fraction of the time: to draw pixels is what takes longest here. */
export const PHONE = { width: 360, height: 740 } as const;

const noises = new WeakMap<Page, Noise>();
const contexts = new Set<BrowserContext>();
let browser: Promise<Browser> | undefined;

afterEach(async () => {
  const open = [...contexts];
  contexts.clear();
  await Promise.all(open.map((context) => context.close()));
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A fresh page of a fresh visitor; nothing is loaded yet. It closes by itself when the test ends. */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  browser ??= chromium.launch(launchOptions(inject('browser')));
  const context = await (await browser).newContext(contextOptions(options));
  contexts.add(context);
  if (options.webgl === false) await context.addInitScript(takeWebGlAway);
  if (options.storage === false) await context.addInitScript(takeStorageAway);
  for (const address of options.blocked ?? []) await context.route(address, (route) => route.abort('blockedbyclient'));
  // Where drawing takes all of a machine, a page may have to wait for its turn.
  context.setDefaultNavigationTimeout(120_000);
  const page = await context.newPage();
  listen(page, options.blocked ?? []);
  return page;
}

/** A fresh page on the built site: `openSite('?case=empty-playlists&seed=1&lng=en')`. */
export async function openSite(address = '', options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(siteUrl(address));
  return page;
}

/** An address of the built site. */
export function siteUrl(address = ''): string {
  return new URL(address, inject('site')).href;
}

/** What has gone wrong so far in a page that `newPage` or `openSite` has opened. */
export function noiseOf(page: Page): Noise {
  const noise = noises.get(page);
  if (!noise) throw new Error('Violated assumption: the page was opened by newPage or openSite.');
  return noise;
}

/** Nothing went wrong: no error, no failed request, and nothing was asked of any other host. */
export function expectQuiet(page: Page): void {
  expect(noiseOf(page), 'errors and failed or foreign requests of the page').toEqual({ errors: [], requests: [] });
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: options.locale ?? 'en-GB',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    reducedMotion: options.motion === true ? 'no-preference' : 'reduce',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    serviceWorkers: options.kept === true ? 'allow' : 'block',
  };
}

function listen(page: Page, blocked: readonly RegExp[]): void {
  const noise: Noise = { errors: [], requests: [] };
  noises.set(page, noise);
  const isBlocked = (url: string): boolean => blocked.some((address) => address.test(url));
  page.on('pageerror', (error) => noise.errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isBlocked(message.location().url)) noise.errors.push(message.text());
  });
  page.on('request', (request) => {
    if (isForeign(request)) noise.requests.push(`to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The page itself gives up what it no longer needs, for example when it is left.
    if (why !== 'net::ERR_ABORTED' && !isBlocked(request.url())) noise.requests.push(`${why}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.requests.push(`${response.status()}: ${response.url()}`);
  });
}

function isForeign(request: Request): boolean {
  const { protocol, origin } = new URL(request.url());
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(inject('site')).origin;
}

function takeWebGlAway(): void {
  for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const original = canvas.prototype.getContext as (this: unknown, kind: string, ...rest: unknown[]) => unknown;
    Object.defineProperty(canvas.prototype, 'getContext', {
      value(kind: string, ...rest: unknown[]) {
        return /webgl/iu.test(kind) ? null : original.call(this, kind, ...rest);
      },
    });
  }
}

function takeStorageAway(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError');
      },
    });
  }
}
