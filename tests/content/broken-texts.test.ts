/** Broken texts of a case: one sentence for each way to break them, with the place and the remedy. */
import { describe, expect, test } from 'vitest';
import { checkTexts, countWords } from '../../src/content/text-checks';
import { itemsOf } from '../../src/core/scenario';
import { change } from '../support/broken';
import type { Json } from '../support/broken';
import { readJson, scenario } from '../support/play';

describe('broken texts are told in a sentence', () => {
  const maya = scenario('empty-playlists');
  const path = 'locales/en/scenarios/empty-playlists.json';
  const unsafe = maya.slots.find(({ side }) => side === 'unsafe')!.variants[0]!;
  const art = new Set(
    maya.slots.flatMap(({ variants }) => variants.map((item) => `${item.kind === 'follower' ? 'avatars' : 'covers'}/${item.art}`)),
  );
  const messages = (key: (string | number)[], to: (old: Json) => Json | undefined) =>
    checkTexts(maya, {
      language: 'en',
      file: path,
      texts: change(readJson(path) as Json, key, to),
      say: readJson('locales/en/say.json'),
      art,
    })
      .map((problem) => `${problem.path}: ${problem.message}`)
      .join('\n');
  const text = ['items', unsafe.id, 'text'];

  test('the real ones have nothing to tell', () => expect(messages([], (old) => old)).toBe(''));

  const sign = unsafe.side === 'unsafe' ? unsafe.signs[0]! : 'nosy.pic';
  const safe = maya.slots.find(({ side }) => side === 'safe')!.variants[0]!;
  const titled = itemsOf(maya).find(({ kind }) => kind === 'cover')!;
  const untitled = itemsOf(maya).find(({ kind }) => kind === 'follower')!;

  test.each<[string, (string | number)[], (old: Json) => Json | undefined, RegExp]>([
    ['a missing item', ['items', unsafe.id], () => undefined, /This text is missing/u],
    [
      'an item the scenario does not know',
      ['items', 'more'],
      () => ({ text: 'a', why: 'b', alt: 'c' }),
      /items\.more: The scenario knows no such one/u,
    ],
    ['words for an item to check where there is none', ['unsure'], () => ({ fine: 'a', ask: 'b', tell: 'c' }), /unsure: No item/u],
    ['a missing sender', ['senders', unsafe.from], () => undefined, /senders\.[\w-]+: This text is missing/u],
    ['a sender without a note', ['senders', unsafe.from, 'note'], () => undefined, /note: This text is missing/u],
    ['a misspelt key', ['brief', 'helo'], () => 'Hi', /brief\.helo: There is no such text/u],
    ['a number for a text', ['title'], () => 7, /title: Found 7\. Write a text here/u],
    ['no words at all', [], () => null, /: Found null\. Write texts in braces here/u],
    ['evidence that is not marked', text, () => 'no mark in here', /No words show/u],
    [
      'evidence of a misspelt sign',
      text,
      () => 'hi [which school](nosy.detials) u at',
      /Marks "nosy\.detials", which the scenario does not name\. Use /u,
    ],
    [
      'evidence in a safe item',
      ['items', safe.id, 'text'],
      () => 'hi [there](nosy.pic) you',
      /Marks "nosy\.pic", and a safe item shows no sign/u,
    ],
    ['evidence without a word in it', text, () => `hi [ ](${sign}) you`, new RegExp(`No words show "${sign}"`, 'u')],
    [
      'evidence outside of the text',
      ['items', unsafe.id, 'why'],
      () => `It [wants](${sign}) more.`,
      /Evidence is marked in the text of an item/u,
    ],
    ['every word marked', text, () => `[all of it](${sign})`, /Every word is marked/u],
    ['a mark that is not closed', text, (old) => `${String(old)} [and`, /A mark is not closed/u],
    ['a mark in a mark', text, () => `hi [one [two](${sign}) three](${sign}) you`, /A mark is not closed, or holds another/u],
    ['a mark without its first bracket', text, (old) => `${String(old)} and so(${sign})`, /A mark is not closed/u],
    ['thirty-one words', text, (old) => `${String(old)} ${'word '.repeat(31).trim()}`, /Shorten it to 30/u],
    ['a reason of thirteen words', ['items', unsafe.id, 'why'], () => 'word '.repeat(13).trim(), /This has 13 words\. Shorten it to 12/u],
    ['a long feedback', ['items', unsafe.id, 'why'], () => 'word '.repeat(22).trim(), /Shorten it to 25/u],
    ['a long note on a sender', ['senders', unsafe.from, 'note'], () => 'word '.repeat(15).trim(), /Shorten it to 14/u],
    ['a long answer', ['replies', 'home'], () => 'word '.repeat(31).trim(), /replies\.home: This has 31 words\. Shorten it to 30/u],
    ['a long thanks', ['ending', 'thanks'], () => 'word '.repeat(36).trim(), /Shorten it to 35/u],
    ['a cover without a title', ['items', titled.id, 'title'], () => undefined, /A cover needs a title/u],
    ['a follower with a title', ['items', untitled.id, 'title'], () => 'Hi', /A follower has no title of its own/u],
    ['an empty text', ['tagline'], () => '', /tagline: This is empty/u],
    ['two spaces', ['tagline'], () => 'One  two', /a space too many/u],
    ['a line break', ['tagline'], () => 'One\ntwo', /a space too many/u],
    ['a value to fill in', ['brief', 'hello'], () => 'Hi {{friend}}', /Write the words themselves/u],
    ['a text left to be written', ['brief', 'hello'], () => 'Hi, ???', /This was left to be written/u],
    ['an address', ['brief', 'hello'], () => 'See www.example.org', /address on the web/u],
    ['a short address', ['brief', 'hello'], () => 'See example.io/x', /address on the web/u],
    ['an account', ['brief', 'hello'], () => 'Ask @maya', /an account or an email/u],
    ['a number that could be real', ['ending', 'good'], () => 'Ring 0123456', /could be a real number/u],
    ['a number in pieces', ['ending', 'good'], () => 'Ring 07 70-09', /could be a real number/u],
    ['a number in Arabic digits', ['ending', 'good'], () => 'Ring ٠١٢٣٤٥', /could be a real number/u],
    ['a house and its street', ['ending', 'good'], () => 'I live at 12 mill lane now', /could be a real address/u],
    ['a street in French', ['ending', 'good'], () => 'au 7 bis rue des Lilas', /could be a real address/u],
    ['a street in Spanish', ['ending', 'good'], () => 'en la calle Mayor 14', /could be a real address/u],
    ['a street in Polish', ['ending', 'good'], () => 'na ul. Polnej 3', /could be a real address/u],
    ['a street in Welsh', ['ending', 'good'], () => 'yn 5 Heol y Bont', /could be a real address/u],
    ['a street in Arabic', ['ending', 'good'], () => 'في شارع النخيل رقم 8', /could be a real address/u],
    ['a postcode', ['ending', 'good'], () => 'Write to CF10 3AT', /could be a real address/u],
    ['a picture nobody has described', ['items', unsafe.id, 'alt'], () => undefined, /alt: This text is missing/u],
  ])('%s', (_, key, to, message) => {
    expect(messages(key, to)).toMatch(message);
  });

  test('a picture nobody has drawn', () => {
    const files = { language: 'en', file: path, texts: readJson(path), say: readJson('locales/en/say.json') };
    expect(checkTexts(maya, { ...files, art: new Set() })).toHaveLength(itemsOf(maya).length);
  });

  test('a language without leads for its feedback', () => {
    expect(checkTexts(maya, { language: 'en', file: path, texts: readJson(path), say: {}, art })).toMatchObject([
      { file: 'locales/en/say.json', path: 'feedback' },
    ]);
  });

  test('Arabic words are counted by the rules of Arabic', () => {
    expect(countWords('مايا، من أي مدرسة أنتِ؟', 'ar')).toBe(5);
    expect(countWords('', 'ar')).toBe(0);
  });
});
