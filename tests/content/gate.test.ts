/** Broken scenario files at the gate: refused with a sentence that names the place, or harmless. Nothing throws. */
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseScenario, scenarioSchema } from '../../src/content/scenario-schema';
import { checkTexts, countWords } from '../../src/content/text-checks';
import type { Scenario } from '../../src/core/scenario';
import { LEVELS, itemsOf } from '../../src/core/scenario';
import { SIGN_IDS } from '../../src/core/signs';
import { VERDICTS } from '../../src/core/session';
import { createStore } from '../../src/core/store';
import { readJson, scenario } from '../support/play';
import type { Writable } from '../support/writable';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const file = 'empty-playlists.json';
const real = (): Record<string, Json> => readJson(`assets/scenarios/${file}`) as Record<string, Json>;

/** Every place in a JSON value, as a path of keys. */
function places(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function change(value: Json, path: readonly (string | number)[], to: (old: Json) => Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return to(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  const next = change(copy[key] ?? null, rest, to);
  if (next !== undefined) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as Json;
}

/** Plays a case to its end, whatever is answered; a harmless file has to bear it. */
function playable(passed: Scenario): boolean {
  return LEVELS.every((level) =>
    VERDICTS.every((verdict, seed) => {
      const store = createStore(passed, { seed, level });
      store.dispatch({ type: 'begin' });
      for (let { phase } = store.session(); 'item' in phase; { phase } = store.session()) {
        store.dispatch({ type: 'judge', item: phase.item, verdict });
        store.dispatch({ type: 'passWhy', item: phase.item });
        store.dispatch({ type: 'next' });
      }
      return store.session().answers.length === 12 && store.session().phase.name === 'report';
    }),
  );
}

/** Whether a path leads to a place in the file, or to one where something is missing. */
function leads(value: Json | undefined, path: string): boolean {
  const steps = path === '' ? [] : path.split('.');
  const last = steps.pop();
  let at: Json | undefined = value;
  for (const step of steps) at = typeof at === 'object' && at !== null ? (at as Record<string, Json>)[step] : undefined;
  return last === undefined || (typeof at === 'object' && at !== null);
}

const junk = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0, 1e9, '', 'x', 'unsafe', 'safe', [], {}, [[]], '__proto__', 'nosy.pic'),
  fc.jsonValue().map((value) => value as Json),
);

/** A sentence, and after what was found another one with the remedy. */
const REMEDY = /(?:^|[.:] )(?:Use|Name|Add|Take|Mend|Make|Move|Set|Give|Keep|Let|Change)\b[^]*\.$/u;

test('two thousand mutations of a real case are refused with file, place and remedy, or leave it playable', () => {
  const all = places(real());
  const outcomes = { refused: 0, harmless: 0 };
  const at = fc.constantFrom(...all);
  const how = fc.constantFrom('replace', 'delete', 'double', 'extra', 'copy');
  fc.assert(
    fc.property(at, how, junk, at, (path, kind, value, elsewhere) => {
      const mutant = change(real(), path, (old) => {
        if (kind === 'delete') return undefined;
        if (kind === 'double') return Array.isArray(old) ? [...old, ...old] : old;
        if (kind === 'extra') return old && typeof old === 'object' && !Array.isArray(old) ? { ...old, misspelt: 1 } : old;
        // What is right in one place is the likeliest mistake in another.
        if (kind === 'copy') return elsewhere.reduce<Json>((tree, key) => (tree as Record<string, Json>)[key]!, real());
        return value;
      });
      const passed = parseScenario(mutant, file);
      if (passed.scenario) {
        expect(playable(passed.scenario)).toBe(true);
        outcomes.harmless += 1;
        return;
      }
      outcomes.refused += 1;
      expect(passed.problems.length).toBeGreaterThan(0);
      for (const problem of passed.problems) {
        expect(problem.file).toBe(file);
        expect(leads(mutant, problem.path), problem.path).toBe(true);
        expect(problem.message).toMatch(REMEDY);
      }
    }),
    { numRuns: 2000 },
  );
  expect(outcomes.refused).toBeGreaterThan(900);
  expect(outcomes.harmless).toBeGreaterThan(50);
});

test('every field of a real case taken out, one after another, is missed or was not needed', () => {
  for (const path of places(real())) {
    const passed = parseScenario(
      change(real(), path, () => undefined),
      file,
    );
    if (passed.scenario) expect(playable(passed.scenario), path.join('.')).toBe(true);
    else expect(passed.problems[0]?.message, path.join('.')).toMatch(REMEDY);
  }
});

describe('anything at all may be handed to the gate', () => {
  test('of any kind', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
        expect(parseScenario(value, file).problems).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('nested a hundred thousand deep', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as Json;
    for (const path of [['slots'], ['slots', 0], ['slots', 0, 'variants', 0, 'signs'], ['menu', 0], []]) {
      expect(
        parseScenario(
          change(real(), path, () => deep),
          file,
        ).problems,
      ).not.toEqual([]);
    }
  });

  test('of a size that would take the cross-checks a minute', () => {
    const slots = real()['slots'] as { id: string }[];
    const many = Array.from({ length: 20_000 }, (_, n) => ({ ...slots[0], id: `s${n}`, ...(n > 0 ? { after: `s${n - 1}` } : {}) }));
    const before = performance.now();
    const { problems } = parseScenario({ ...real(), slots: many }, file);
    expect(problems).toEqual([{ file, path: 'slots', message: 'Keep to twelve slots.' }]);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('with names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(real()).replace('{', `{"${name}":{"polluted":true},`);
      expect(parseScenario(JSON.parse(text), file).scenario?.id ?? 'refused').toMatch(/^(?:refused|empty-playlists)$/u);
      expect(parseScenario({ ...real(), friend: name }, file).problems.length).toBe(name === 'constructor' ? 0 : 1);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('with a text as long as a book, of which the sentence shows the beginning', () => {
    const { problems } = parseScenario({ ...real(), channel: 'x'.repeat(1_000_000) }, file);
    expect(problems?.[0]?.message.length).toBeLessThan(120);
  });
});

test('what passes is the core’s own type, frozen to the last list', () => {
  expectTypeOf<Writable<Omit<InferOutput<typeof scenarioSchema>, '$schema'>>>().toEqualTypeOf<Writable<Scenario>>();
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(scenario('empty-playlists'))).toBe(true);
});

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
    ['a list for an object', ['slots', 0], () => [], 'slots.0'],
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
    [
      'one item in a slot',
      ['slots', 0, 'variants'],
      (old) => (old as Json[]).slice(0, 1),
      'slots.0.variants: Give a slot two items or more',
    ],
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
