/** Evidence marks, in any writing. */
import fc from 'fast-check';
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

test('Arabic keeps its own punctuation on its words, inside marks and beside them', () => {
  const words = wordsOf('[ما اسم مدرستكِ؟](nosy.details) هيا، [لا تخبري أحدًا](sneaky.secret)!');
  expect(words.map(({ text, sign }) => [text, sign ?? ''])).toEqual([
    ['ما', 'nosy.details'],
    ['اسم', 'nosy.details'],
    ['مدرستكِ؟', 'nosy.details'],
    ['هيا،', ''],
    ['لا', 'sneaky.secret'],
    ['تخبري', 'sneaky.secret'],
    ['أحدًا!', 'sneaky.secret'],
  ]);
});

test('pictures of letters stay whole, within a mark and beside one', () => {
  const words = wordsOf('🎂👩‍👩‍👧 [send a pic 📷](nosy.pic)🙂 🇬🇧 ok');
  expect(words.map(({ text, sign }) => [text, sign ?? ''])).toEqual([
    ['🎂👩‍👩‍👧', ''],
    ['send', 'nosy.pic'],
    ['a', 'nosy.pic'],
    ['pic', 'nosy.pic'],
    ['📷🙂', 'nosy.pic'],
    ['🇬🇧', ''],
    ['ok', ''],
  ]);
});

test('the words of any text, put together, are the text as it is shown', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[[\]()]/u.test(text)),
    fc.constantFrom('[a b](nosy.pic)', '[ç](pushy.meet)', '🎈', 'كتاب', ' ', '?!'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(wordsOf(text).map((word) => word.text)).toEqual(plainText(text).split(/\s+/u).filter(Boolean));
    }),
  );
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
