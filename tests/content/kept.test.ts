/** What is kept on a device, in any state it may come back in. */
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseSave, writeSave } from '../../src/content/save-schema';
import type { actionSchema } from '../../src/content/save-schema';
import { DEFAULT_SETTINGS, parseSettings, writeSettings } from '../../src/content/settings-schema';
import { mergeWon, parseWon, signsOf, writeWon } from '../../src/content/won-schema';
import type { Action } from '../../src/core/session';
import { replay } from '../../src/core/store';
import { aimed, anyAction } from '../support/actions';
import { play, scenario } from '../support/play';
import type { Writable } from '../support/writable';

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

  /** What every save that was spoilt has to be: a beginning of the play it was made from, or set aside. */
  const expectBeginning = (text: string) => {
    const save = parseSave(text, maya);
    if (save.kind !== 'ok' && save.kind !== 'partial') return expect(save.kind).toBe('bad');
    expect(replay(maya, save.start, save.log).applied).toBe(save.log.length);
    return save.log.length;
  };

  test('that was cut off at any letter keeps every action that was whole', () => {
    const firstAction = kept.indexOf('{"type"');
    for (let length = 0; length < kept.length; length++) {
      const save = parseSave(kept.slice(0, length), maya);
      if (length < firstAction) {
        expect(save).toEqual({ kind: 'bad', reason: 'damaged' });
        continue;
      }
      const whole = perfect.log.filter((_, index) => JSON.stringify(perfect.log.slice(0, index + 1)).length <= length - firstAction + 2);
      expect(save, kept.slice(firstAction, length)).toEqual({
        kind: 'partial',
        start: { seed: 9, level: 'standard' },
        log: whole,
        reason: 'damaged',
      });
    }
  });

  test('with one letter changed, at any letter, plays on as far as it still plays', () => {
    for (let at = 0; at < kept.length; at++) {
      for (const bit of [1, 4, 32]) {
        expectBeginning(kept.slice(0, at) + String.fromCharCode(kept.charCodeAt(at) ^ bit) + kept.slice(at + 1));
      }
    }
  });

  test('broken in its middle loses only what follows', () => {
    const middle = kept.indexOf('{"type"', kept.length / 2);
    const before = (JSON.parse(`${kept.slice(0, middle - 1)}]}`) as { log: unknown[] }).log;
    expect(before.length).toBeGreaterThan(10);
    for (const scribble of ['"', '{', ']}', ',', '\u0000', '\\']) {
      const save = parseSave(kept.slice(0, middle + 9) + scribble + kept.slice(middle + 9), maya);
      expect(save, scribble).toMatchObject({ kind: 'partial', log: before });
    }
  });

  test('that was edited plays on as far as it still plays', () => {
    fc.assert(
      fc.property(fc.nat({ max: kept.length - 1 }), fc.string({ minLength: 1, maxLength: 3 }), (at, scribble) => {
        expectBeginning(kept.slice(0, at) + scribble + kept.slice(at + 1));
      }),
      { numRuns: 1000 },
    );
  });

  test('with actions taken out, doubled or moved keeps those up to there', () => {
    const { log: actions, ...head } = JSON.parse(kept) as { log: unknown[] };
    const index = fc.nat({ max: actions.length - 1 });
    fc.assert(
      fc.property(index, index, fc.constantFrom('out', 'double', 'move'), (from, to, how) => {
        const log = [...actions];
        const [one] = log.splice(from, 1);
        if (how !== 'out') log.splice(to, 0, one);
        if (how === 'double') log.splice(from, 0, one);
        const save = parseSave(JSON.stringify({ ...head, log }), maya);
        if (save.kind !== 'ok' && save.kind !== 'partial') throw new Error(`It came back as ${save.kind}.`);
        expect(save.log).toEqual(log.slice(0, save.log.length));
        expect(save.log.length).toBeGreaterThanOrEqual(Math.min(from, to));
        if (save.kind === 'partial') expect(save.reason).toBe('edited');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a number', 7],
    ['nothing', null],
    ['a list', []],
    ['an action of no kind', { type: 'win' }],
    ['an action with more in it', { type: 'next', more: 1 }],
    ['an action without its item', { type: 'judge', verdict: 'tell' }],
  ])('keeps what came before %s in its log', (_, entry) => {
    const value = JSON.parse(kept) as { log: unknown[] };
    value.log[20] = entry;
    expect(parseSave(JSON.stringify(value), maya)).toMatchObject({ kind: 'partial', log: perfect.log.slice(0, 20), reason: 'damaged' });
  });

  test('may hold just what the core calls an action', () => {
    expectTypeOf<Writable<InferOutput<typeof actionSchema>>>().toEqualTypeOf<Writable<Action>>();
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
    ['of another case', kept.replace('empty-playlists', 'someone-else'), { kind: 'bad', reason: 'other-case' }],
    ['that is a list', '[]', { kind: 'bad', reason: 'damaged' }],
    ['that is empty', '', { kind: 'bad', reason: 'damaged' }],
    ['that is null', 'null', { kind: 'bad', reason: 'damaged' }],
    ['of a later format', kept.replace('"v":1', '"v":2'), { kind: 'bad', reason: 'old' }],
    ['at a level there is not', kept.replace('"standard"', '"expert"'), { kind: 'bad', reason: 'damaged' }],
    ['nested a hundred thousand deep', '['.repeat(100_000), { kind: 'bad', reason: 'damaged' }],
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

  test('spoilt in one field keep all the others', () => {
    const settings = { ...DEFAULT_SETTINGS, textSize: 200, calm: 'off', contrast: 'on', font: 'dyslexia', sound: true, volume: 5 } as const;
    const whole = { ...settings, language: 'ar', nation: 'ireland', level: 'standard' } as const;
    for (const name of Object.keys(DEFAULT_SETTINGS) as (keyof typeof whole)[]) {
      for (const wrong of [null, [], {}, -1, name === 'language' ? 7 : 'no such thing']) {
        expect(parseSettings(JSON.stringify({ ...whole, [name]: wrong })), name).toEqual({ ...whole, [name]: DEFAULT_SETTINGS[name] });
      }
    }
  });

  test.each([-1, 101, 50.5, null, '50'])('take no volume of %s', (volume) => {
    expect(parseSettings(JSON.stringify({ volume })).volume).toBe(DEFAULT_SETTINGS.volume);
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

  test('adds up over plays: each keeps what the others earned', () => {
    const told = play('empty-playlists', { seed: 3 }).judgeAll(() => 'tell').session;
    const trusted = play('empty-playlists', { seed: 4 }).judgeAll(() => 'fine').session;
    const both = mergeWon(mergeWon(parseWon(null), told), trusted);
    expect(both.cases['empty-playlists']?.badges).toEqual(['spotter', 'fairMinded']);
    expect(mergeWon(mergeWon(parseWon(null), trusted), told)).toEqual(both);
    expect(mergeWon(both, told)).toEqual(both);
  });

  test('cut off or scribbled over is still a record, of nothing that was not won', () => {
    const text = writeWon(won);
    for (let at = 0; at < text.length; at++) {
      for (const spoilt of [text.slice(0, at), `${text.slice(0, at)}x${text.slice(at + 1)}`]) {
        const { cases } = parseWon(spoilt);
        const badges = Object.values(cases).flatMap((one) => one.badges);
        expect(['spotter', 'fairMinded', 'teller'].filter((badge) => badges.includes(badge as 'teller'))).toEqual(badges);
        expect(parseWon(writeWon({ v: 1, cases }))).toEqual({ v: 1, cases });
      }
    }
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
