/** The gallery shows every picture there is, once, and no other; the README shows some of them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';
import { galleryOf } from '../../tools/screens/gallery.mjs';

const FOLDER = join(ROOT, 'docs/screens');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jpg'))
  .map((file) => file.replace('.jpg', ''))
  .toSorted();

test('the gallery is the one that these pictures make', () => {
  expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toBe(galleryOf(names));
});

test('each picture stands in it once, one of a new kind at its end', () => {
  const shown = [...galleryOf([...names, 'something-new']).matchAll(/src="([^"]+)\.jpg"/gu)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual([...names, 'something-new'].toSorted());
  expect(shown.at(-1)).toBe('something-new');
});

test('every picture of the README is there', () => {
  const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/docs\/screens\/[\w-]+\.jpg/gu)].map(([path]) => path);
  expect(new Set(shown).size).toBeGreaterThanOrEqual(6);
  for (const path of shown) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
