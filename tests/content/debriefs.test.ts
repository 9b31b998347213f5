/** Debriefs and curriculum lines: one for every case, in every language and nation. */
import { safeParse } from 'valibot';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { curriculumFor, curriculumSchema } from '../../src/content/curriculum';
import { checkDebrief } from '../../src/content/debrief-checks';
import { LANGUAGES } from '../../src/content/languages';
import { formatProblems } from '../../src/content/problem';
import { NATIONS } from '../../src/content/settings-schema';
import { SHELF } from '../../src/core/shelf';
import { readJson } from '../support/play';

type Statements = {
  readonly statements: { id: string; framework: string }[];
  readonly frameworks: { id: string }[];
  readonly every_case: string[];
  readonly cases: Record<string, string[]>;
};
const curriculum = readJson('src/content/curriculum.json') as Statements;

/** Languages that a debrief has been written in; where it has not, teachers read it in English. */
const written = LANGUAGES.flatMap(({ id: language }) =>
  SHELF.filter((id) => existsSync(new URL(`../../locales/${language}/debriefs/${id}.json`, import.meta.url))).map(
    (id): [string, string] => [language, id],
  ),
);

test('English has the debrief of every case', () => {
  expect(written.filter(([language]) => language === 'en').map(([, id]) => id)).toEqual([...SHELF]);
});

describe('the debriefs', () => {
  test.each(written)('in %s of %s', (language, id) => {
    const file = `locales/${language}/debriefs/${id}.json`;
    expect(formatProblems(checkDebrief(readJson(file), { language, file }))).toBe('');
  });
});

describe('a debrief that falls short is told in a sentence', () => {
  const whole = readJson('locales/en/debriefs/empty-playlists.json') as Record<string, unknown>;
  const told = (value: unknown) => formatProblems(checkDebrief(value, { language: 'en', file: 'd.json' }));
  test.each<[string, unknown, string]>([
    ['a missing part', { ...whole, exit: undefined }, 'd.json at exit'],
    ['two questions', { ...whole, questions: ['One?', 'Two?'] }, 'd.json at questions'],
    ['a question that asks nothing', { ...whole, exit: 'Write it down.' }, 'd.json at exit: This asks nothing'],
    ['an empty letter', { ...whole, letter: ' ' }, 'd.json at letter: This is empty'],
    ['far too many words', { ...whole, happened: 'Word '.repeat(400).trim() }, 'Shorten it to 340'],
    ['something else', 7, 'd.json'],
  ])('%s', (_, value, sentence) => expect(told(value)).toContain(sentence));
});

describe('the minutes of the plans', () => {
  type Sheets = { readonly sheet: Record<string, Record<string, string>> };
  /** The minutes that each point of a sheet begins with; Arabic writes one and two as words. */
  const minutesOf = (language: string, name: string) => {
    const { title: _, ...points } = (readJson(`locales/${language}/teach.json`) as Sheets).sheet[name] ?? {};
    const words: Record<string, number> = { دقيقة: 1, دقيقتان: 2 };
    return Object.values(points).flatMap((point) => {
      const start = point.split(':')[0] ?? '';
      const minutes = words[start] ?? Number.parseInt(start, 10);
      return Number.isNaN(minutes) ? [] : [minutes];
    });
  };
  test.each(LANGUAGES.map(({ id }) => id))('add up in %s', (language) => {
    expect(minutesOf(language, 'plan20')).toEqual([2, 1, 12, 3, 2]);
    expect(minutesOf(language, 'plan50')).toEqual([5, 8, 12, 12, 8, 5]);
    expect(minutesOf(language, 'quick').reduce((sum, minutes) => sum + minutes, 0)).toBe(10);
  });
});

describe('the curriculum file', () => {
  test('fits its schema', () => expect(safeParse(curriculumSchema, curriculum).issues).toBeUndefined());
  test('names only statements and frameworks that it holds', () => {
    const known = new Set(curriculum.statements.map(({ id }) => id));
    const frameworks = new Set(curriculum.frameworks.map(({ id }) => id));
    for (const id of [...curriculum.every_case, ...Object.values(curriculum.cases).flat()]) expect(known).toContain(id);
    for (const { framework } of curriculum.statements) expect(frameworks).toContain(framework);
  });
  test('has lines of its own for every case', () => expect(Object.keys(curriculum.cases).toSorted()).toEqual([...SHELF].toSorted()));
  test('knows lines for every nation but those of which none have been found yet', () => {
    const without = NATIONS.filter((nation) => curriculumFor('empty-playlists', nation).length === 0);
    expect(without).toEqual(['poland', 'new-zealand']);
  });
  test.each(NATIONS)('says of each line for %s whether anybody has checked it', (nation) => {
    const lines = curriculumFor('empty-playlists', nation);
    for (const { framework, verified } of lines) expect(verified).toBe(framework.mark === 'V');
    expect(lines.every(({ framework }) => framework.status !== 'past')).toBe(true);
  });
});
