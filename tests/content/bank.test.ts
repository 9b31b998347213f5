/** The item bank as a whole: nothing but meaning tells safe from unsafe, every sign is met widely, and every text can be read at eight. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/languages';
import { leavesOf } from '../../src/content/language-checks';
import { plainText } from '../../src/core/marks';
import { factsOf } from '../../src/core/channels';
import { CHECKS, CLUES, SIGN_IDS } from '../../src/core/signs';
import { readBank, scenarioIds } from '../../tools/gate/bank';
import { learn, leaveOneGroupOut, strongest } from '../../tools/gate/classify';
import { examplesOf, surfaceOf, wordsIn } from '../../tools/gate/cues';
import { gradeOf, gradeOfSentence, sentenceLength } from '../../tools/gate/reading';
import { THEMES } from '../../tools/gate/themes';
import { unwantedIn } from '../../tools/gate/unwanted';
import { whoOf } from '../../tools/gate/who';
import { readJson } from '../support/play';

/** Penalties chosen once on the first case, and left alone: a stronger one would only hide a leak. */
const RIDGE = { surface: 0.02, words: 0.05 };
const bank = readBank('en');
const unsafe = bank.flatMap(({ item }) => (item.side === 'unsafe' ? item : []));
const safe = bank.flatMap(({ item }) => (item.side === 'safe' ? item : []));

/** Scenarios that have been written in a language. */
function written(language: string): readonly string[] {
  return scenarioIds().filter((id) => existsSync(new URL(`../../locales/${language}/scenarios/${id}.json`, import.meta.url)));
}

/** Highest that a bag of words may reach, in every language. */
const MOST_FROM_WORDS = 0.75;

describe.each(LANGUAGES.map(({ id }) => id))('a classifier that does not understand, on items in %s,', (language) => {
  const items = readBank(language, written(language));

  test('is near chance on surface alone, in a case it has not seen', () => {
    const examples = examplesOf(items, (item) => surfaceOf(item, language));
    const area = leaveOneGroupOut(examples, RIDGE.surface);
    console.log(
      `${language}, surface cues: area under the curve ${area.toFixed(2)}; the strongest: ${told(strongest(learn(examples, RIDGE.surface), 8))}`,
    );
    expect(area).toBeGreaterThanOrEqual(0.4);
    expect(area).toBeLessThanOrEqual(0.6);
  });

  test('gets little out of bare words, in a case it has not seen', () => {
    const examples = examplesOf(items, (item) => wordsIn(item, language));
    const area = leaveOneGroupOut(examples, RIDGE.words);
    console.log(
      `${language}, bag of words: area under the curve ${area.toFixed(2)}; the strongest: ${told(strongest(learn(examples, RIDGE.words), 16))}`,
    );
    expect(area).toBeLessThanOrEqual(MOST_FROM_WORDS);
  });
});

test('a classifier would have found a cue that is there', () => {
  const shouting = examplesOf(bank, (entry) => ({ ...surfaceOf(entry, 'en'), shout: entry.item.side === 'unsafe' ? 1 : 0 }));
  expect(leaveOneGroupOut(shouting, RIDGE.surface)).toBeGreaterThan(0.95);
});

function told(weights: readonly (readonly [string, number])[]): string {
  return weights.map(([name, weight]) => `${name} ${weight > 0 ? 'unsafe' : 'safe'}`).join(', ');
}

describe('coverage', () => {
  test.each(SIGN_IDS)('%s is met in three channels or more, and has safe twins there', (sign) => {
    const channels = (items: readonly { readonly kind: (typeof unsafe)[number]['kind'] }[]) =>
      new Set(items.map(({ kind }) => factsOf(kind).channel)).size;
    expect(channels(unsafe.filter(({ signs }) => signs.includes(sign)))).toBeGreaterThanOrEqual(3);
    expect(channels(safe.filter(({ resembles }) => resembles === sign))).toBeGreaterThanOrEqual(3);
  });
  test.each(CHECKS)('the check %s clears items', (check) => {
    expect(safe.filter(({ checks }) => checks.includes(check)).length).toBeGreaterThan(10);
  });
  test.each(CLUES)('the clue %s is met', (clue) => {
    expect(unsafe.filter(({ clues }) => clues.includes(clue)).length).toBeGreaterThan(10);
  });
});

describe('senders', () => {
  const shares = (side: 'safe' | 'unsafe', fact: 'gender' | 'age', value: string) => {
    const senders = new Map(bank.flatMap((entry) => (entry.item.side === side ? [[`${entry.scenario} ${entry.item.from}`, entry]] : [])));
    const shown = [...senders.values()].flatMap((entry) => whoOf(entry)[fact] ?? []);
    return shown.filter((one) => one === value).length / shown.length;
  };
  // D20: nobody may learn that unsafe is a he, or a grown-up.
  test.each([
    ['gender', 'she'],
    ['age', 'child'],
    ['age', 'teen'],
    ['age', 'adult'],
  ] as const)('of either side are as often of the %s %s', (fact, value) => {
    const [safe, unsafe] = [shares('safe', fact, value), shares('unsafe', fact, value)];
    console.log(`Senders, ${value}: ${(100 * safe).toFixed(0)} % of the safe ones, ${(100 * unsafe).toFixed(0)} % of the unsafe ones.`);
    expect(Math.abs(safe - unsafe)).toBeLessThan(0.1);
  });
});

describe('reading', () => {
  const grades = bank.map(({ item, text }) => ({ id: item.id, grade: gradeOf(text) }));
  test('items are at most at grade 4 on average', () => {
    const mean = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
    console.log(`Reading grade of the items in English: ${mean.toFixed(1)} on average.`);
    expect(mean).toBeLessThanOrEqual(4);
  });
  test('no item is above grade 6', () => {
    expect(grades.filter(({ grade }) => grade > 6)).toEqual([]);
  });
  // What teachers read is for grown-ups; everything else is for pupils.
  const pupils = ['ui', 'say', 'signs', 'homework', ...scenarioIds().map((id) => `scenarios/${id}`)];
  test.each(pupils)('no sentence of %s is above grade 6', (name) => {
    const hard = [...leavesOf(readJson(`locales/en/${name}.json`))].filter(([, text]) => gradeOfSentence(text) > 6);
    expect(hard).toEqual([]);
  });
  test('a hard sentence is found, and a label is none', () => {
    expect(gradeOfSentence('You receive alternative communications in randomised permutations.')).toBeGreaterThan(6);
    expect(gradeOfSentence('Unfamiliar personality')).toBe(0);
    expect(gradeOfSentence('[Tell {{friend}}](nosy.pic) to look at {{count}} of them.')).toBeLessThan(6);
  });
});

describe.each(LANGUAGES.map(({ id }) => id))('in %s', (language) => {
  const files = [
    ...['ui', 'say', 'signs', 'homework'].map((name) => `locales/${language}/${name}.json`),
    ...written(language).map((id) => `locales/${language}/scenarios/${id}.json`),
  ];
  test.each(files)('%s holds no unwanted word and no brand', (file) => {
    const found = [...leavesOf(readJson(file))]
      .map(([path, text]) => [path, unwantedIn(plainText(text), language)])
      .filter(([, word]) => word);
    expect(found).toEqual([]);
  });
  test('sentences of items are short', () => {
    const lengths = readBank(language, written(language)).map(({ item, text }) => ({ id: item.id, words: sentenceLength(text, language) }));
    const mean = lengths.reduce((sum, { words }) => sum + words, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(14);
    expect(lengths.filter(({ words }) => words > 24)).toEqual([]);
  });
});

test('an unwanted word is found, and an ordinary one that looks like it is not', () => {
  expect(unwantedIn('He has a knife', 'en')).toBe('knife');
  expect(unwantedIn('Find me on Roblox!', 'cy')).toBe('roblox');
  expect(unwantedIn('A stripe, a skill and a diet', 'en')).toBeUndefined();
  expect(unwantedIn('Ella lleva una cerveza', 'es')).toBe('cerveza');
  expect(unwantedIn('Mae cyllell gen i', 'cy')).toBe('cyllell');
  expect(unwantedIn('C’est un couteau', 'fr')).toBe('couteau');
  expect(unwantedIn('Mam nóż', 'pl')).toBe('nóż');
  expect(unwantedIn('معي السكين', 'ar')).toBe('سكين');
});

test('the themes are as broad in every language', () => {
  const breadth = LANGUAGES.map(({ id }) => THEMES[id]?.length ?? 0);
  expect(Math.min(...breadth)).toBeGreaterThanOrEqual(Math.max(...breadth) * 0.8);
});
