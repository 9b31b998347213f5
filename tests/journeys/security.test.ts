/** The pages let nothing run that is not theirs, ask no other host for anything, and say so in headers and in themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';
import { expectQuiet, newPage, openSite, siteUrl } from '../support/browser';
import { Pupil } from '../support/pupil';

const PAGES = ['index.html', 'teach.html', 'tables.html'];
const servers: Server[] = [];

afterEach(() => servers.splice(0).forEach((server) => server.close()));

test.each(PAGES)('%s comes with every header', async (file) => {
  const { headers } = await fetch(siteUrl(file));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  expect(headers.get('permissions-policy')).toContain(file === 'teach.html' ? 'camera=(self)' : 'camera=()');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

/** What a stranger who got words into the page might try; it resolves to what came off. */
async function tryMischief(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done: string[] = [];
    Object.assign(window, { mischief: (name: string) => done.push(name) });
    const attempts = [
      // A text as code, as `eval` would have it: the test's own way into the page is allowed to call that one.
      () => Reflect.apply(setTimeout, window, ["mischief('timer')"]),
      () => {
        const script = document.createElement('script');
        script.append("mischief('script')");
        document.body.append(script);
      },
      () => {
        const box = document.createElement('div');
        box['innerHTML'] = '<b>words</b>';
        if (box.firstElementChild) done.push('markup');
      },
      () => {
        const script = document.createElement('script');
        Reflect.set(script, 'src', 'data:text/javascript,mischief("address")');
        document.body.append(script);
      },
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Refused, as it should be.
      }
    }
    await fetch('https://example.org/').then(
      () => done.push('fetch'),
      () => undefined,
    );
    await new Promise((soon) => setTimeout(soon, 200));
    return done;
  });
}

/** The site without any header, as on a host that can set none. */
async function bareSite(): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(ROOT, 'dist', path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = { html: 'text/html', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', css: 'text/css' };
    response.setHeader('Content-Type', type[file.split('.').at(-1) as keyof typeof type] ?? 'application/octet-stream');
    return response.end(readFileSync(file));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.each(PAGES)('%s refuses mischief by its headers', async (file) => {
  const page = await openSite(file);
  expect(await tryMischief(page)).toEqual([]);
});

test.each(PAGES)('%s refuses mischief by itself, on a host that sends no header', async (file) => {
  const page = await newPage();
  await page.goto(new URL(file, await bareSite()).href);
  expect(await tryMischief(page)).toEqual([]);
});

test('a whole play with stage, sound and every sheet breaks none of the rules', async () => {
  const page = await openSite('?case=empty-playlists&seed=2&lng=en', { kept: true, motion: true });
  const pupil = new Pupil(page);
  await pupil.press('ui.bar.settings');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: pupil.t('ui.settings.fonts.dyslexia') }).check();
  await page.keyboard.press('Escape');
  await page.locator('[data-stage=ready]').waitFor();
  await pupil.playAll();
  expectQuiet(page);
});
