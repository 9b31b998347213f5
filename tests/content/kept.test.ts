/** What is kept on a device, in any state it may come back in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSave, writeSave } from '../../src/content/save-schema';
import { DEFAULT_SETTINGS, parseSettings, writeSettings } from '../../src/content/settings-schema';
import { mergeWon, parseWon, signsOf, writeWon } from '../../src/content/won-schema';
import { replay } from '../../src/core/store';
import { aimed, anyAction } from '../support/actions';
import { play, scenario } from '../support/play';

const maya = scenario('empty-playlists');
const perfect = play('empty-playlists', { seed: 9 }).perfect();
const kept = writeSave(perfect.session, perfect.log);

describe('a save', () => {
  test('gives back the very session, at every step of a play', () => {
    for (let length = 0; length <= perfect.log.length; length++) {
      const log = perfect.log.slice(0, length);
      const { session } = replay(maya, { seed: 9, level: 'standard' }, log);
      const save = parseSave(writeSave(session, log), maya);
      if (save.kind !== 'ok') throw new Error(`A save of ${length} actions came back as ${save.kind}.`);
      expect(replay(maya, save.start, save.log).session).toEqual(session);
    }
  });

  test('of any play holds every action there is', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 120 }), (actions) => {
        const game = play('empty-playlists', { seed: 4 });
        for (const action of actions) game.act(aimed(game, action));
        expect(parseSave(writeSave(game.session, game.log), maya)).toEqual({
          kind: 'ok',
          start: { seed: 4, level: 'standard' },
          log: game.log,
        });
      }),
    );
  });

  test('that was cut off at any letter is set aside, never thrown', () => {
    for (let length = 0; length < kept.length; length += 7) expect(parseSave(kept.slice(0, length), maya).kind).toBe('bad');
  });

  test('that was edited plays on as far as it still plays', () => {
    fc.assert(
      fc.property(fc.nat({ max: kept.length - 1 }), fc.string({ minLength: 1, maxLength: 3 }), (at, scribble) => {
        const save = parseSave(kept.slice(0, at) + scribble + kept.slice(at + 1), maya);
        if (save.kind === 'ok' || save.kind === 'partial') {
          expect(replay(maya, save.start, save.log).applied).toBe(save.log.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('with one forged action keeps what came before it', () => {
    const value = JSON.parse(kept) as { log: unknown[] };
    value.log[20] = { type: 'judge', item: 'forged', verdict: 'tell', extra: true };
    expect(parseSave(JSON.stringify(value), maya)).toMatchObject({ kind: 'partial', log: perfect.log.slice(0, 20) });
  });

  test.each([
    ['none', null, { kind: 'none' }],
    ['of another revision', kept.replace('"revision":1', '"revision":99'), { kind: 'bad', reason: 'old' }],
    ['of an older format', '{"v":0}', { kind: 'bad', reason: 'old' }],
    ['of another case', kept.replace('empty-playlists', 'someone-else'), { kind: 'bad', reason: 'damaged' }],
    ['that is a list', '[]', { kind: 'bad', reason: 'damaged' }],
    ['with a seed that is none', kept.replace('"seed":9', '"seed":-1.5'), { kind: 'bad', reason: 'damaged' }],
    ['longer than any play', kept.replace('"log":[', `"log":[${'{"type":"next"},'.repeat(2100)}`), { kind: 'bad', reason: 'damaged' }],
  ])('%s', (_, text, save) => {
    expect(parseSave(text, maya)).toMatchObject(save);
  });
});

describe('settings', () => {
  test('come back as they were kept', () => {
    const settings = { ...DEFAULT_SETTINGS, textSize: 150, calm: 'on', sound: true, nation: 'wales' } as const;
    expect(parseSettings(writeSettings(settings))).toEqual(settings);
  });

  test('lose only what is wrong in them', () => {
    const text = JSON.stringify({ textSize: 17, nation: 'narnia', font: 'dyslexia', volume: '5', extra: 1 });
    expect(parseSettings(text)).toEqual({ ...DEFAULT_SETTINGS, font: 'dyslexia' });
  });

  test('fall back whatever is kept, and never throw', () => {
    for (const text of [null, '', 'null', '[]', '7', '{', '"x"']) expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
    fc.assert(fc.property(fc.string(), (text) => void parseSettings(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseSettings(JSON.stringify(value))));
  });
});

describe('what was won', () => {
  const won = mergeWon(parseWon(null), perfect.session);

  test('holds badges and signs, and comes back as it was kept', () => {
    expect(won.cases['empty-playlists']?.badges).toEqual(['spotter', 'fairMinded', 'teller']);
    expect(signsOf(won)).toHaveLength(6);
    expect(parseWon(writeWon(won))).toEqual(won);
  });

  test('is not lost by a worse play', () => {
    expect(mergeWon(won, play('empty-playlists').judgeAll(() => 'fine').session)).toEqual(won);
  });

  test('keeps its sound parts when others are spoilt, and never throws', () => {
    const text = JSON.stringify({
      v: 1,
      cases: { 'empty-playlists': { badges: ['spotter', 'king'], signs: 'all' }, 'No Case': {}, other: 7 },
    });
    expect(parseWon(text)).toEqual({ v: 1, cases: { 'empty-playlists': { badges: ['spotter'], signs: [] } } });
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseWon(JSON.stringify(value))));
    fc.assert(fc.property(fc.string(), (value) => void parseWon(value)));
  });
});
