/** Evidence marks, in any writing. */
import { describe, expect, test } from 'vitest';
import { countMarked, plainText, signsMarked, wordsOf } from '../../src/core/marks';

describe('a marked text', () => {
  const text = 'maya, [which school](nosy.details), do u go to? [dont tell](sneaky.secret)!';

  test('is shown without its marks', () => {
    expect(plainText(text)).toBe('maya, which school, do u go to? dont tell!');
  });

  test('is split into words that keep their punctuation, evidence with its sign', () => {
    expect(wordsOf(text).map(({ text: word, sign }) => [word, sign ?? ''])).toEqual([
      ['maya,', ''],
      ['which', 'nosy.details'],
      ['school,', 'nosy.details'],
      ['do', ''],
      ['u', ''],
      ['go', ''],
      ['to?', ''],
      ['dont', 'sneaky.secret'],
      ['tell!', 'sneaky.secret'],
    ]);
  });

  test('names its signs once each', () => {
    expect(signsMarked(`${text} [street](nosy.details)`)).toEqual(['nosy.details', 'sneaky.secret']);
  });
});

test('Arabic is marked by its own words', () => {
  const words = wordsOf('مايا، [أرسلي صورة لك](nosy.pic) من فضلك');
  expect(words.filter(({ sign }) => sign).map(({ text }) => text)).toEqual(['أرسلي', 'صورة', 'لك']);
});

test('tapped words are counted inside and outside the marks, each once, unknown ones not at all', () => {
  const words = wordsOf('a [b c](nosy.pic) d');
  expect(countMarked(words, [1, 1, 2, 3, 99, -1])).toEqual({ signs: ['nosy.pic'], inside: 2, outside: 1 });
  expect(countMarked(words, [])).toEqual({ signs: [], inside: 0, outside: 0 });
});

test('a text without marks, an empty one and a broken mark are plain words', () => {
  expect(wordsOf('just a title')).toHaveLength(3);
  expect(wordsOf('')).toEqual([]);
  expect(plainText('[half (open')).toBe('[half (open');
});
