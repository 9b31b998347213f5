/** Packs a built site into a zip, with the page on hosting beside it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ROOT } from './steps.mjs';

/** A date for every file, so that the same site is the same zip. */
const DATE = new Date(2026, 0, 1);
/** Everything lies in one folder of this name. */
export const FOLDER = 'hidden-track';

/** The zip of a folder's files. */
export function pack(dist) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(dist, file)).isFile());
  const entries = [
    ...files.toSorted().map((file) => [file.replaceAll('\\', '/'), join(dist, file)]),
    ['LICENSE', join(ROOT, 'LICENSE')],
    ['hosting.md', join(ROOT, 'docs/hosting.md')],
  ];
  return zipSync(Object.fromEntries(entries.map(([name, path]) => [`${FOLDER}/${name}`, readFileSync(path)])), { level: 9, mtime: DATE });
}
