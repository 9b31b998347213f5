/** The server hands files out as a good host would: compressed, kept where names carry a hash, and only to this machine. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ServeOptions, Served } from '../../tools/serve.mjs';
import { serveDist } from '../../tools/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'hidden-track-'));
const files = {
  'index.html': '<!doctype html><title>Page</title>',
  'service-worker.js': 'void 0',
  'assets/main-Ab1_x-9Z.js': 'void 0',
  'packs/en-Ab1_x-9Z/words.json': '{}',
  'assets/art-Ab1_x-9Z/covers/moon.svg': '<svg/>',
};
const open: Served[] = [];

beforeAll(() => {
  for (const folder of ['assets', 'packs/en-Ab1_x-9Z', 'assets/art-Ab1_x-9Z/covers']) mkdirSync(join(dir, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(dir, file), text);
    writeFileSync(join(dir, `${file}.br`), brotliCompressSync(text));
    writeFileSync(join(dir, `${file}.gz`), gzipSync(text));
  }
});

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

afterAll(() => rmSync(dir, { recursive: true }));

async function serve(options: ServeOptions = {}): Promise<string> {
  const served = await serveDist({ port: 0, dir, ...options });
  open.push(served);
  return served.url;
}

describe.each([
  ['over https', 'gzip, deflate, br', 'br'],
  ['over plain http', 'gzip, deflate', 'gzip'],
  ['that takes no compression', 'identity', null],
])('to a browser %s', (_, offered, encoding) => {
  test.each(Object.entries(files))('%s comes as small as it can, and whole', async (file, text) => {
    const answer = await fetch(new URL(file, await serve()), { headers: { 'Accept-Encoding': offered } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe(text);
  });
});

test('names with a hash are kept for ever, others are asked for again', async () => {
  const url = await serve();
  const kept = await Promise.all(Object.keys(files).map(async (file) => (await fetch(new URL(file, url))).headers.get('cache-control')));
  const forEver = 'public, max-age=31536000, immutable';
  expect(kept).toEqual(['no-cache', 'no-cache', forEver, forEver, forEver]);
});

test('an unchanged page is not sent again', async () => {
  const url = await serve();
  const tag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'If-None-Match': tag } })).status).toBe(304);
});

test('what is not there is not found, and nothing outside the folder is there', async () => {
  const url = await serve();
  expect((await fetch(new URL('no-such-file.js', url))).status).toBe(404);
  expect((await fetch(`${url}..%2f..%2fetc/hosts`)).status).toBe(404);
});

test('a taken port leads to the next free one', async () => {
  const first = await serve();
  const second = await serve({ port: Number(new URL(first).port) });
  expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
  expect((await fetch(second)).status).toBe(200);
});

test('headers and a delay can be asked for', async () => {
  const url = await serve({ headers: { 'Content-Security-Policy': "default-src 'self'" }, delay: 120 });
  const start = performance.now();
  const answer = await fetch(url);
  expect(performance.now() - start).toBeGreaterThan(100);
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'");
});

test('after closing nobody answers', async () => {
  const served = await serveDist({ port: 0, dir });
  await served.close();
  await expect(fetch(served.url)).rejects.toThrow('fetch failed');
});
