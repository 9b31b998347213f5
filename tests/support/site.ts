/** Serves the built site to the tests that drive it, built anew when anything it is made of has changed since, and finds a browser. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from 'vite';
import { getBrowser } from '../../tools/lib/browser.mjs';
import { ROOT } from '../../tools/lib/steps.mjs';
import type { Served } from '../../tools/serve.mjs';
import { serveDist } from '../../tools/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Path of the browser to drive it with. */
    browser: string;
  }
}

/** What the built site is made of. */
const SOURCES = ['src', 'scenes', 'assets', 'locales', 'tools/vite', 'tools/phaser-alias.ts', 'vite.config.ts', 'package-lock.json'];

let served: Served | undefined;

export async function setup({ provide }: TestProject): Promise<void> {
  provide('browser', await getBrowser());
  if (isStale()) await build({ root: ROOT, logLevel: 'warn' });
  served = await serveDist({ port: 0 });
  provide('site', served.url);
}

export async function teardown(): Promise<void> {
  await served?.close();
}

function isStale(): boolean {
  const page = join(ROOT, 'dist/index.html');
  if (!existsSync(page)) return true;
  const pages = readdirSync(ROOT).filter((name) => name.endsWith('.html'));
  return [...SOURCES, ...pages].some((path) => newest(join(ROOT, path)) > statSync(page).mtimeMs);
}

/** When a file, or anything in a folder, was last changed. Folders count too: a file taken away changes only its folder. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(path, name)).mtimeMs));
}
