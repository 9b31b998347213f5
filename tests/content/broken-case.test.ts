/** Broken scenario files: one sentence for each way to break one, with the place and the remedy. */
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/content/scenario-schema';
import { SIGN_IDS } from '../../src/core/signs';
import { change } from '../support/broken';
import type { Json } from '../support/broken';
import { readJson } from '../support/play';

const file = 'empty-playlists.json';
const real = (): Record<string, Json> => readJson(`assets/scenarios/${file}`) as Record<string, Json>;

describe('a broken case is told in a sentence', () => {
  const messages = (mutant: Json | undefined) => parseScenario(mutant, file).problems.map(({ path, message }) => `${path}: ${message}`);
  const slot = (index: number) => (real()['slots'] as { [key: string]: Json }[])[index]!;

  const bySign = SIGN_IDS.map((sign) => `"${sign}"`).join(' or ');
  const unsafeAt = (real()['slots'] as { side: string }[]).findIndex(({ side }) => side === 'unsafe');
  const first = ['slots', unsafeAt, 'variants', 0];
  const at = first.join('.');

  test.each<[string, (string | number)[], (old: Json) => Json | undefined, string]>([
    ['a misspelt field', ['slots', 0], (old) => ({ ...(old as object), varients: [] }), 'slots.0.varients: There is no such field'],
    ['a missing field', ['friend'], () => undefined, 'friend: This is missing. Add it.'],
    ['an unknown kind', [...first, 'kind'], () => 'song', `${at}.kind: Found "song", which is not known here. Use "playlist" or `],
    [
      'an unknown sign',
      [...first, 'signs', 0],
      () => 'nosy.detials',
      `${at}.signs.0: Found "nosy.detials", which is not known here. Use ${bySign}.`,
    ],
    ['no sign', [...first, 'signs'], () => [], `${at}.signs: Name one to three signs.`],
    ['four signs', [...first, 'signs'], () => [...SIGN_IDS].slice(0, 4), `${at}.signs: Name one to three signs.`],
    ['a sign named twice', [...first, 'signs'], () => ['nosy.pic', 'nosy.pic'], `${at}.signs: One of these is named twice`],
    ['an id that is no id', [...first, 'id'], () => 'Luna 1', `${at}.id: Found "Luna 1". Use small letters, digits and hyphens.`],
    ['half a song', [...first, 'songs'], () => 1.5, `${at}.songs: Found 1.5. Use a whole number from 0 to 999.`],
    ['a text for a list', ['slots'], () => 'twelve', 'slots: Found "twelve". Use a list here.'],
    ['a list for an object', ['slots', 0], () => [], 'slots.0.variants: This is missing'],
    ['no picture', [...first, 'art'], () => undefined, `${at}.art: This is missing. Add it.`],
    ['a sender who is not there', [...first, 'from'], () => 'nobody', `${at}.from: There is no sender "nobody"`],
    ['another account of nobody', ['senders', 0, 'sameAs'], () => 'nobody', 'senders.0.sameAs: There is no sender "nobody"'],
    ['another account of itself', ['senders', 0, 'sameAs'], () => 'luna', 'senders.0.sameAs: "luna" is itself another account'],
    [
      'another account of another account',
      ['senders', 2, 'sameAs'],
      () => 'luna-again',
      'senders.2.sameAs: "luna-again" is itself another account',
    ],
    ['a slot too few', ['slots', 11], () => undefined, 'Make it 6.'],
    ['an item of the other side', ['slots', unsafeAt, 'side'], () => 'safe', `${at}.side: This item is unsafe in a slot that is safe`],
    ['one item in a slot', ['slots', 0, 'variants'], (old) => (old as Json[]).slice(0, 1), 'slots.0.variants: Give a slot 2 items or more'],
    [
      'nothing for one level',
      ['slots', 1, 'variants'],
      (old) => (old as object[]).map((item) => ({ ...item, levels: ['standard'] })),
      'slots.1.variants: Nothing here is sure to be shown at starter level',
    ],
    [
      'a condition on every item',
      ['slots', 1, 'variants'],
      (old) => (old as object[]).map((item) => ({ ...item, when: { sender: 'luna', is: 'open' } })),
      'slots.1.variants: Nothing here is sure to be shown at standard level',
    ],
    [
      'a condition on one who has not written',
      [...first, 'when'],
      () => ({ sender: 'luna', is: 'open' }),
      `${at}.when.sender: "luna" writes in no slot before this one`,
    ],
    [
      'a slot’s id used twice',
      ['slots', 1, 'id'],
      () => slot(0)['id']!,
      'slots.1.id: The id "too-nice" is used twice, first at slots.0.id.',
    ],
    [
      'an id used for an item and a sender',
      [...first, 'id'],
      () => 'luna',
      `${at}.id: The id "luna" is used twice, first at senders.0.id.`,
    ],
    [
      'two likenesses in a slot',
      ['slots', 1, 'variants', 0, 'resembles'],
      () => 'pushy.prove',
      'slots.1.variants: The items resemble different signs',
    ],
    ['a menu without a report', ['menu'], () => ['share', 'block'], 'menu: The menu has no "report"'],
    ['a menu without a block', ['menu'], () => ['share', 'report'], 'menu: The menu has no "block"'],
    ['a menu with an entry twice', ['menu'], () => ['report', 'block', 'report'], 'menu: Name each entry once.'],
    ['a thread to nowhere', ['slots', 2, 'after'], () => 'nowhere', 'slots.2.after: "nowhere" is no slot that can come first'],
    ['a thread in a circle', ['slots', 2, 'after'], () => slot(2)['id']!, 'make no circle'],
  ])('%s', (_, path, to, sentence) => {
    expect(messages(change(real(), path, to)).join('\n')).toContain(sentence);
  });

  test('a sign without a safe twin', () => {
    const lonely = change(
      real(),
      ['slots'],
      (slots) =>
        (slots as { variants: { resembles?: string }[] }[]).map((one) => ({
          ...one,
          variants: one.variants.map((item) => (item.resembles === 'nosy.pic' ? { ...item, resembles: 'nosy.details' } : item)),
        })) as unknown as Json,
    );
    expect(messages(lonely).join('\n')).toContain('The sign "nosy.pic" has no safe twin');
  });
});
