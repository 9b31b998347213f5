/** Every language has every text, with the plural forms of its own and the same values to fill in. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { checkParity, checkSignTexts, leavesOf } from '../../src/content/language-checks';
import { LANGUAGES } from '../../src/content/languages';
import { formatProblems } from '../../src/content/problem';
import { readJson } from '../support/play';

const files = ['ui', 'say', 'signs', 'homework'];
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/u, '');

test('the languages on offer are those with a folder', () => {
  const folders = readdirSync(resolve(import.meta.dirname, '../../locales'));
  expect(folders.toSorted()).toEqual(LANGUAGES.map(({ id }) => id).toSorted());
});

test('a language is written the way that i18next writes it, so that the first paint and the rest of the page agree', () => {
  for (const { id, dir } of LANGUAGES) expect(`${id} ${i18next.dir(id)}`).toBe(`${id} ${dir}`);
});

describe.each(LANGUAGES.map(({ id }) => id))('%s', (language) => {
  test.each(files)('%s.json has every text of English, in its own plural forms and with the same values', (name) => {
    const file = `locales/${language}/${name}.json`;
    expect(formatProblems(checkParity(readJson(`locales/en/${name}.json`), readJson(file), { language, file }))).toBe('');
  });

  test('teach.json, where it has been written, has every text of English', () => {
    const file = `locales/${language}/teach.json`;
    if (!existsSync(resolve(import.meta.dirname, '../..', file))) return;
    expect(formatProblems(checkParity(readJson('locales/en/teach.json'), readJson(file), { language, file }))).toBe('');
  });

  test('signs.json names every sign, family, check and clue in few words', () => {
    const file = `locales/${language}/signs.json`;
    expect(formatProblems(checkSignTexts(readJson(file), { language, file }))).toBe('');
  });
});

describe('a language that falls short is told in a sentence', () => {
  const model = { hello: 'Hi {{friend}}', cards_one: '{{count}} card', cards_other: '{{count}} cards' };
  const arabic = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`cards_${form}`, '{{count}} ب']));
  const told = (own: unknown, language = 'ar') => formatProblems(checkParity(model, own, { language, file: 'ui.json' }));
  const whole = { hello: 'أهلا {{friend}}', ...arabic };

  test('a whole one has nothing to tell', () => expect(told(whole)).toBe(''));

  test.each<[string, unknown, string, string]>([
    ['a missing text', arabic, 'ar', 'ui.json at hello: This text is missing'],
    ['a text too many', { ...whole, more: 'x' }, 'ar', 'ui.json at more: There is no such text'],
    ['a plural form it lacks', { ...whole, cards_few: undefined }, 'ar', 'ui.json at cards_few: This text is missing'],
    ['a plural form it does not have', { hello: 'Hi {{friend}}', ...arabic }, 'en', 'ui.json at cards_few: en has no such plural form'],
    [
      'a plural written as a plain text',
      { hello: 'Hi {{friend}}', cards: '{{count}}' },
      'ar',
      'ui.json at cards_many: This text is missing',
    ],
    ['a value left out', { ...whole, hello: 'أهلا' }, 'ar', 'ui.json at hello: {{friend}} is not filled in'],
    ['a value nobody fills in', { ...whole, hello: '{{friend}} {{age}}' }, 'ar', 'ui.json at hello: Nothing is known as {{age}}'],
    ['an empty text', { ...whole, cards_two: ' ' }, 'ar', 'ui.json at cards_two: This is empty'],
    ['no texts at all', null, 'ar', 'ui.json at hello: This text is missing'],
  ])('%s', (_, own, language, sentence) => {
    expect(told(own, language)).toContain(sentence);
  });

  const signs = readJson('locales/en/signs.json') as Record<string, Record<string, unknown>>;
  const toldOfSigns = (own: unknown) => formatProblems(checkSignTexts(own, { language: 'en', file: 'signs.json' }));

  test.each<[string, unknown, string]>([
    [
      'a clue without a name',
      { ...signs, clues: { ...signs['clues'], who: { says: 'x' } } },
      'signs.json at clues.who.name: This text is missing',
    ],
    ['a sign nobody knows', { ...signs, checks: { ...signs['checks'], nice: {} } }, 'signs.json at checks.nice: There is no such text'],
    [
      'a long sign',
      { ...signs, checks: { ...signs['checks'], ends: { name: 'x', says: 'a '.repeat(15) } } },
      'at checks.ends.says: This has 15 words',
    ],
    ['an empty name', { ...signs, checks: { ...signs['checks'], ends: { name: '', says: 'x' } } }, 'at checks.ends.name: This is empty'],
  ])('%s', (_, own, sentence) => {
    expect(toldOfSigns(own)).toContain(sentence);
  });
});

test('no text of the interface lies unused', () => {
  const source = readdirSync(resolve(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(resolve(import.meta.dirname, '../../src', name), 'utf8'))
    .join('\n');
  // Keys stand in the code as they are, or as a template with a step left open. The types of all keys use none of them.
  const patterns = [...source.matchAll(/['`]((?:ui|say|homework|teach)\.[^'`]*)['`]/gu)]
    .map(([, key = '']) => key)
    .filter((key) => !key.includes('typeof'))
    .map((key) => new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/gu, '([^.]+)')}$`, 'u'));
  // What a step left open can become is a word that the code names somewhere, or a number.
  const isNamed = (step: string): boolean =>
    /^\d+$/u.test(step) || new RegExp(`'${step}'|^\\s*${step}: |[{,] ${step}: `, 'mu').test(source);
  const isUsed = (key: string): boolean => patterns.some((pattern) => pattern.exec(key)?.slice(1).every(isNamed));
  const keys = ['ui', 'say', 'homework', 'teach'].flatMap((file) =>
    [...leavesOf(readJson(`locales/en/${file}.json`)).keys()].map((key) => base(`${file}.${key}`)),
  );
  // `page` is for the page itself, before any language has arrived.
  const unused = keys.filter((key) => !key.startsWith('ui.page.') && !isUsed(key));
  expect([...new Set(unused)]).toEqual([]);
});
