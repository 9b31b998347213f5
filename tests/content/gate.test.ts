/** Broken scenario files at the gate: refused with a sentence that names the place, or harmless. Nothing throws. */
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseScenario } from '../../src/content/scenario-schema';
import type { scenarioSchema } from '../../src/content/scenario-schema';
import type { Scenario } from '../../src/core/scenario';
import { LEVELS } from '../../src/core/scenario';
import { VERDICTS } from '../../src/core/session';
import { createStore } from '../../src/core/store';
import { change, places } from '../support/broken';
import type { Json } from '../support/broken';
import { readJson, scenario } from '../support/play';
import type { Writable } from '../support/writable';

const file = 'empty-playlists.json';
const real = (): Record<string, Json> => readJson(`assets/scenarios/${file}`) as Record<string, Json>;

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
  const known = new Set(value === undefined ? [''] : places(value).map((keys) => keys.join('.')));
  return known.has(path) || known.has(path.slice(0, Math.max(path.lastIndexOf('.'), 0)));
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
    expect(problems[0]?.message.length).toBeLessThan(200);
  });
});

test('what passes is the core’s own type, frozen to the last list', () => {
  expectTypeOf<Writable<Omit<InferOutput<typeof scenarioSchema>, '$schema'>>>().toEqualTypeOf<Writable<Scenario>>();
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(scenario('empty-playlists'))).toBe(true);
});
