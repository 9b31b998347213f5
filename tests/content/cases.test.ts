/** Every case through the gate, with its texts in every language. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/languages';
import { formatProblems } from '../../src/content/problem';
import { parseScenario, scenarioSchema } from '../../src/content/scenario-schema';
import { checkTexts, countWords } from '../../src/content/text-checks';
import { kindsOf } from '../../src/core/channels';
import { itemsOf } from '../../src/core/scenario';
import { SIGNS } from '../../src/core/signs';
import { readJson, scenario } from '../support/play';

const ROOT = resolve(import.meta.dirname, '../..');
const cases = readdirSync(resolve(ROOT, 'assets/scenarios'))
  .filter((name) => !name.endsWith('.schema.json'))
  .map((name) => name.replace('.json', ''));
const art = new Set(
  ['covers', 'avatars'].flatMap((folder) =>
    readdirSync(resolve(ROOT, 'assets/art', folder)).map((name) => `${folder}/${name.replace('.svg', '')}`),
  ),
);

/** Languages that this case has been written in. English has every one, and every language the first. */
function languagesWith(id: string): readonly string[] {
  return LANGUAGES.map((language) => language.id).filter((language) =>
    existsSync(resolve(ROOT, `locales/${language}/scenarios/${id}.json`)),
  );
}

test('every language has the first case, and English has all', () => {
  for (const id of cases) expect(languagesWith(id)).toContain('en');
  expect(languagesWith('empty-playlists')).toHaveLength(LANGUAGES.length);
  // A case that is half translated shows; one that is missing is left out of that language's shelf.
  for (const { id } of LANGUAGES)
    console.log(`Coverage in ${id}: ${cases.filter((name) => languagesWith(name).includes(id)).length} of ${cases.length} scenarios.`);
});

describe.each(cases)('%s', (id) => {
  test('passes the gate under its own name', () => {
    const passed = parseScenario(readJson(`assets/scenarios/${id}.json`), `${id}.json`);
    expect(formatProblems(passed.problems)).toBe('');
    expect(passed.scenario?.id).toBe(id);
  });

  test.each(languagesWith(id))('its texts in %s pass', (language) => {
    const file = `locales/${language}/scenarios/${id}.json`;
    const problems = checkTexts(scenario(id), {
      language,
      file,
      texts: readJson(file),
      say: readJson(`locales/${language}/say.json`),
      art,
    });
    expect(formatProblems(problems)).toBe('');
  });

  test('has a sleeve and its friend a portrait', () => {
    expect(existsSync(resolve(ROOT, `assets/art/crew/sleeve-${id}.svg`))).toBe(scenario(id).form === 'case');
    expect(existsSync(resolve(ROOT, `assets/art/people/${scenario(id).friend}.svg`))).toBe(true);
  });

  test.runIf(scenario(id).form !== 'practice')('has no item that is best checked: its points count', () => {
    expect(itemsOf(scenario(id)).filter((item) => item.side === 'safe' && item.best)).toEqual([]);
  });

  test('asks for telling only where one sign is reason enough, or two come together', () => {
    for (const item of itemsOf(scenario(id))) {
      if (item.side !== 'unsafe' || item.signs.length > 1) continue;
      // Asking again after no is reason enough; the texts are read for that, and a machine cannot.
      const isEnough = item.signs.some((sign) => SIGNS[sign].strength === 'tell' || sign === 'pushy.prove');
      expect(isEnough, `${item.id} has ${item.signs.join()} alone`).toBe(true);
    }
  });

  test.runIf(scenario(id).form === 'case')(
    'answers what the pupil did: one sender goes on when missed, and something else comes when told about',
    () => {
      const conditions = itemsOf(scenario(id)).flatMap(({ side, when }) => (when ? { side, ...when } : []));
      expect(conditions).toContainEqual({ side: 'unsafe', sender: expect.any(String), is: 'open' });
      expect(conditions.map(({ is }) => is)).toContain('stopped');
      // The same sender, so that the pupil meets the one or the other.
      const senders = (is: string) => conditions.flatMap((condition) => (condition.is === is ? condition.sender : []));
      expect(senders('stopped').some((sender) => senders('open').includes(sender))).toBe(true);
    },
  );

  test.runIf(scenario(id).channel !== 'inbox')('shows every kind of item on both sides', () => {
    for (const side of ['safe', 'unsafe']) {
      const kinds = new Set(itemsOf(scenario(id)).flatMap((item) => (item.side === side ? item.kind : [])));
      expect([...kinds].toSorted()).toEqual(kindsOf(scenario(id).channel).toSorted());
    }
  });

  test.runIf(scenario(id).form === 'case')('gives nothing away by the length, digits, questions or shouting of its texts', () => {
    const texts = (readJson(`locales/en/scenarios/${id}.json`) as { items: Record<string, { text: string }> }).items;
    const cues: ((text: string) => number)[] = [
      (text) => countWords(text, 'en'),
      (text) => 20 * (text.match(/[?؟]/gu)?.length ?? 0),
      (text) => 20 * (text.match(/!/gu)?.length ?? 0),
      (text) => 20 * (text.match(/\d/gu)?.length ?? 0),
      (text) => (text === text.toLowerCase() ? 20 : 0),
    ];
    for (const cue of cues) {
      const mean = (side: string) => {
        const values = itemsOf(scenario(id)).flatMap((item) =>
          item.side === side ? cue(texts[item.id]?.text.replace(/\[|\]\([^)]*\)/gu, '') ?? '') : [],
        );
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      expect(Math.abs(mean('safe') - mean('unsafe'))).toBeLessThan(2.5);
    }
  });
});

test('the schema for editors is the one that the gate uses', async () => {
  const schema = toJsonSchema(scenarioSchema, { errorMode: 'ignore' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../assets/scenarios/scenario.schema.json');
});
