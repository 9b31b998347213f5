/** Broken scenario files at the gate: refused with a sentence that names the place, or harmless. Nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/content/scenario-schema';
import { checkTexts } from '../../src/content/text-checks';
import type { Scenario } from '../../src/core/scenario';
import { LEVELS } from '../../src/core/scenario';
import { createStore } from '../../src/core/store';
import { readJson, scenario } from '../support/play';

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

/** Plays a case to its end by always telling; a harmless file has to bear it. */
function playable(passed: Scenario): boolean {
  return LEVELS.every((level) => {
    const store = createStore(passed, { seed: 5, level });
    store.dispatch({ type: 'begin' });
    for (let { phase } = store.session(); 'item' in phase; { phase } = store.session()) {
      store.dispatch({ type: 'judge', item: phase.item, verdict: 'tell' });
      store.dispatch({ type: 'passWhy', item: phase.item });
      store.dispatch({ type: 'next' });
    }
    return store.session().answers.length === 12 && store.session().phase.name === 'report';
  });
}

const junk = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0, 1e9, '', 'x', 'unsafe', 'safe', [], {}, [[]], '__proto__', 'nosy.pic'),
  fc.jsonValue().map((value) => value as Json),
);

test('a thousand mutations of a real case are refused with file, place and remedy, or leave it playable', () => {
  const all = places(real());
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom('replace', 'delete', 'double', 'extra'), junk, (path, how, value) => {
      const mutant = change(real(), path, (old) => {
        if (how === 'delete') return undefined;
        if (how === 'double') return Array.isArray(old) ? [...old, ...old] : old;
        if (how === 'extra') return old && typeof old === 'object' && !Array.isArray(old) ? { ...old, misspelt: 1 } : old;
        return value;
      });
      const passed = parseScenario(mutant, file);
      if (passed.scenario) {
        expect(playable(passed.scenario)).toBe(true);
        return;
      }
      refused += 1;
      for (const problem of passed.problems) {
        expect(problem.file).toBe(file);
        expect(problem.message).toMatch(/^[A-Z"].*\.$/su);
      }
      expect(passed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(700);
});

test('anything at all may be handed to the gate', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => void parseScenario(value, file)),
    { numRuns: 500 },
  );
});

describe('a broken case is told in a sentence', () => {
  const messages = (mutant: Json | undefined) => parseScenario(mutant, file).problems.map(({ path, message }) => `${path}: ${message}`);
  const slot = (index: number) => (real()['slots'] as { [key: string]: Json }[])[index]!;

  test.each<[string, (string | number)[], (old: Json) => Json | undefined, RegExp]>([
    ['a misspelt field', ['slots', 0], (old) => ({ ...(old as object), varients: [] }), /slots\.0\.varients: There is no such field/u],
    ['an unknown sign', ['slots', 0, 'variants', 0, 'kind'], () => 'song', /slots\.0\.variants\.0\.kind: Found "song"/u],
    ['a sender who is not there', ['slots', 0, 'variants', 0, 'from'], () => 'nobody', /There is no sender "nobody"/u],
    ['a slot too few', ['slots', 11], () => undefined, /There are 5 (safe|unsafe) slots\. Make it 6/u],
    ['an id used twice', ['slots', 1, 'id'], () => slot(0)['id']!, /is used twice/u],
    ['a menu without a report', ['menu'], () => ['share', 'block'], /The menu has no "report"/u],
    ['a thread in a circle', ['slots', 2, 'after'], () => slot(2)['id']!, /make no circle/u],
  ])('%s', (_, path, to, message) => {
    expect(messages(change(real(), path, to)).join('\n')).toMatch(message);
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

  test.each<[string, (string | number)[], (old: Json) => Json | undefined, RegExp]>([
    ['a missing item', ['items', unsafe.id], () => undefined, /This text is missing/u],
    ['evidence that is not marked', text, () => 'no mark in here', /No words show/u],
    ['every word marked', text, () => `[all of it](${unsafe.side === 'unsafe' ? unsafe.signs[0] : ''})`, /Every word is marked/u],
    ['a mark that is not closed', text, (old) => `${String(old)} [and`, /A mark is not closed/u],
    ['thirty-one words', text, (old) => `${String(old)} ${'word '.repeat(31).trim()}`, /Shorten it to 30/u],
    ['a long reason', ['items', unsafe.id, 'why'], () => 'word '.repeat(22).trim(), /Shorten it to 25/u],
    ['an address', ['brief', 'hello'], () => 'See www.example.org', /address on the web/u],
    ['a number that could be real', ['ending', 'good'], () => 'Ring 0123456', /could be a real number/u],
    ['a picture nobody has described', ['items', unsafe.id, 'alt'], () => undefined, /belongs/u],
  ])('%s', (_, key, to, message) => {
    expect(messages(key, to)).toMatch(message);
  });
});
