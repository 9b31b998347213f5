/** Every language has every text, with the plural forms of its own and the same values to fill in. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/languages';
import { readJson } from '../support/play';

const PLURAL = /_(zero|one|two|few|many|other)$/u;
const files = ['ui', 'say', 'signs'];

function leaves(tree: unknown, path = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]]);
  return new Map(Object.entries(tree as object).flatMap(([key, inner]) => [...leaves(inner, path ? `${path}.${key}` : key)]));
}

const base = (key: string) => key.replace(PLURAL, '');
const valuesIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu))].toSorted();

test('the languages on offer are those with a folder', () => {
  const folders = readdirSync(resolve(import.meta.dirname, '../../locales'));
  expect(folders.toSorted()).toEqual(LANGUAGES.map(({ id }) => id).toSorted());
});

describe.each(LANGUAGES.map(({ id }) => id))('%s', (language) => {
  describe.each(files)('%s.json', (file) => {
    const english = leaves(readJson(`locales/en/${file}.json`));
    const own = leaves(readJson(`locales/${language}/${file}.json`));

    test('has the same keys as English', () => {
      expect([...new Set([...own.keys()].map(base))].toSorted()).toEqual([...new Set([...english.keys()].map(base))].toSorted());
    });

    test('has each plural form of its own language', () => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of own.keys()) {
        if (!PLURAL.test(key)) continue;
        for (const form of wanted) expect(own.has(`${base(key)}_${form}`), `${base(key)}_${form}`).toBe(true);
      }
    });

    test('fills in the same values as English, and no text is empty', () => {
      for (const [key, text] of own) {
        expect(text.trim(), key).not.toBe('');
        const model = english.get(key) ?? english.get(`${base(key)}_other`) ?? '';
        // A form for one or two may leave the number to the noun.
        const wanted = PLURAL.test(key) ? valuesIn(model).filter((value) => value !== '{{count}}') : valuesIn(model);
        expect(valuesIn(text), key).toEqual(expect.arrayContaining(wanted));
        expect(valuesIn(model), key).toEqual(expect.arrayContaining(valuesIn(text)));
      }
    });
  });
});

test('no text of the interface lies unused', () => {
  const source = readdirSync(resolve(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(resolve(import.meta.dirname, '../../src', name), 'utf8'))
    .join('\n');
  // Keys stand in the code as they are, or as a template with one step left open.
  const patterns = [...source.matchAll(/['`]((?:ui|say)\.[^'`]*)['`]/gu)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/gu, '[^.]+')}$`, 'u'),
  );
  const keys = ['ui', 'say'].flatMap((file) =>
    [...leaves(readJson(`locales/en/${file}.json`)).keys()].map((key) => base(`${file}.${key}`)),
  );
  // `page` is for the page itself, before any language has arrived.
  const unused = keys.filter((key) => !key.startsWith('ui.page.') && !patterns.some((pattern) => pattern.test(key)));
  expect([...new Set(unused)]).toEqual([]);
});
