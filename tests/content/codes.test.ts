/** What leaves and comes back: links and receipts, whole, damaged, edited and forged. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKeyPair, open, seal } from '../../src/adapters/seal';
import type { KeyPair } from '../../src/content/class-keys';
import { DUE, KEY_BYTES, isDueDay, readAssignment, writeAssignment } from '../../src/content/assignment-code';
import type { Assignment } from '../../src/content/assignment-code';
import { fromCode, toCode } from '../../src/content/bits';
import { CASE_PLACES, REASON_PLACES } from '../../src/content/code-places';
import { LANGUAGES } from '../../src/content/languages';
import { readReceipt, writeReceipt } from '../../src/content/receipt-code';
import { NATIONS } from '../../src/content/settings-schema';
import { playedOf, replayPlayed } from '../../src/core/played';
import { LEVELS } from '../../src/core/scenario';
import { score } from '../../src/core/score';
import { CHECKUPS, SHELF } from '../../src/core/shelf';
import { CHECKS, CLUES, FAMILIES, SIGN_IDS } from '../../src/core/signs';
import { play, scenario } from '../support/play';

const OLD_RECEIPT = 'ARwqAu5rKACGzHbSANleDog';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const anyCode = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 300 });
const ids = SHELF.filter((id) => id !== 'friday-inbox').slice(0, 3);

const assignment: fc.Arbitrary<Assignment> = fc.record(
  {
    cases: fc.subarray([...SHELF], { minLength: 1 }),
    checkup: fc.boolean(),
    level: fc.constantFrom(...LEVELS),
    language: fc.constantFrom(...LANGUAGES.map(({ id }) => id)),
    nation: fc.constantFrom(...NATIONS),
    due: fc.integer({ min: 0, max: 3000 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
    key: fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES }).map((bytes) => Uint8Array.from(bytes)),
  },
  { requiredKeys: ['cases', 'checkup', 'level', 'language', 'nation'] },
);

describe('a homework link', () => {
  test('says what it was made of', () => {
    fc.assert(
      fc.property(assignment, (made) => {
        expect(readAssignment(writeAssignment(made))).toEqual({ kind: 'ok', assignment: made });
      }),
    );
  });
  test('is at most 140 letters long, so that any tool passes it on', () => {
    fc.assert(
      fc.property(assignment, (made) => {
        expect(writeAssignment(made).length).toBeLessThanOrEqual(140);
      }),
    );
  });
  test('with one letter changed or its end cut off is damaged, never another task', () => {
    fc.assert(
      fc.property(assignment, fc.nat(), fc.constantFrom(...LETTERS), (made, at, letter) => {
        const code = writeAssignment(made);
        const place = at % code.length;
        const changed = code.slice(0, place) + letter + code.slice(place + 1);
        if (changed !== code) expect(readAssignment(changed).kind).toBe('bad');
        expect(readAssignment(code.slice(0, place)).kind).toBe('bad');
      }),
    );
  });
  test.each([
    '0002-12-04',
    '0020-12-04',
    '0202-12-04',
    '2025-12-31',
    '2100-01-01',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '',
    'soon',
    '20266-01-01',
  ])('names no such day as "%s", which a date half typed can be', (due) => expect(isDueDay(due)).toBe(false));
  test('can be due by every day from the first to the last, and comes back with it', () => {
    for (const due of [DUE.first, '2028-02-29', DUE.last]) {
      expect(isDueDay(due)).toBe(true);
      const read = readAssignment(
        writeAssignment({ cases: ['empty-playlists'], checkup: false, level: 'starter', language: 'en', nation: 'wales', due }),
      );
      expect(read).toMatchObject({ kind: 'ok', assignment: { due } });
    }
  });
  test('of a newer game says so', () => {
    expect(readAssignment(toCode(Uint8Array.from([9, 1, 2, 3])))).toEqual({ kind: 'bad', reason: 'newer' });
  });
  test('made by chance is refused without an exception', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(['ok', 'bad']).toContain(readAssignment(code).kind);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
        expect(['ok', 'bad']).toContain(readAssignment(toCode(Uint8Array.from([1, ...bytes]))).kind);
      }),
    );
  });
});

describe('places in links and receipts never change', () => {
  // Made by the first release; whatever is added later, they have to be read as they were meant.
  test('an old link asks for what it asked', () => {
    expect(readAssignment('AeEEgQABUUMRO1A')).toEqual({
      kind: 'ok',
      assignment: {
        cases: ['empty-playlists', 'friday-inbox'],
        checkup: true,
        level: 'standard',
        language: 'pl',
        nation: 'wales',
        due: '2026-12-04',
      },
    });
  });
  test('an old receipt says what it said', () => {
    expect(readReceipt(fromCode(OLD_RECEIPT) ?? new Uint8Array())).toEqual({
      number: 7,
      plays: [
        {
          id: 'check-c',
          revision: 2,
          level: 'standard',
          seed: 4_000_000_000,
          items: [
            { verdict: 'fine', reason: { check: 'ends' }, wordsRight: false },
            undefined,
            { verdict: 'tell', reason: { clue: 'feeling' }, wordsRight: true },
          ],
          report: { kept: true, said: false, reported: true, blocked: false, adult: 'school' },
        },
      ],
    });
  });
  test('all that can be played, and every reason, has a place, and there is room for it', () => {
    expect(CASE_PLACES).toEqual(expect.arrayContaining([...SHELF, ...CHECKUPS]));
    expect(CASE_PLACES.length).toBeLessThanOrEqual(16);
    const reasons = [
      ...SIGN_IDS.map((sign) => ({ sign })),
      ...FAMILIES.map((family) => ({ family })),
      ...CHECKS.map((check) => ({ check })),
      ...CLUES.map((clue) => ({ clue })),
    ];
    expect(REASON_PLACES).toEqual(expect.arrayContaining(reasons));
    expect(REASON_PLACES.length).toBeLessThanOrEqual(31);
  });
  test('a link that asks for a case of a newer game says so', () => {
    const bytes = fromCode('AeEEgQABUUMRO1A') ?? new Uint8Array();
    // The last of the places kept for cases.
    const unknown = bytes.map((byte, at) => (at === 4 ? byte | 0b1000 : byte));
    expect(readAssignment(toCode(unknown))).toEqual({ kind: 'bad', reason: 'newer' });
  });
});

describe('a play in short', () => {
  test('played again gives the score it had', () => {
    for (const id of [...ids, 'check-a'])
      for (let seed = 0; seed < 60; seed++) {
        const { session } = play(id, { seed, level: LEVELS[seed % 2] ?? 'starter' }).randomly(seed);
        const again = replayPlayed(scenario(id), playedOf(session));
        expect(again && score(again)).toEqual(score(session));
      }
  });
  test('goes through a receipt unchanged', () => {
    for (let seed = 0; seed < 60; seed++) {
      const plays = ids.map((id) => playedOf(play(id, { seed }).randomly(seed + 7).session));
      expect(readReceipt(writeReceipt({ number: 1 + (seed % 40), plays }))).toEqual({ number: 1 + (seed % 40), plays });
    }
  });
  test('that the rules do not allow is refused', () => {
    const good = playedOf(play('empty-playlists').perfect().session);
    expect(replayPlayed(scenario('empty-playlists'), good)).toBeDefined();
    expect(replayPlayed(scenario('empty-playlists'), { ...good, items: good.items.slice(1) })).toBeUndefined();
    expect(replayPlayed(scenario('empty-playlists'), { ...good, revision: 99 })).toBeUndefined();
    expect(replayPlayed(scenario('new-in-the-lobby'), good)).toBeUndefined();
  });
});

describe('a sealed receipt', () => {
  let own: KeyPair;
  let other: KeyPair;
  const plain = writeReceipt({ number: 12, plays: ids.map((id) => playedOf(play(id).perfect().session)) });
  beforeAll(async () => {
    [own, other] = await Promise.all([createKeyPair(), createKeyPair()]);
  });

  test('of three cases is at most 300 letters, and opens on the teacher’s device alone', async () => {
    const code = await seal(plain, own.publicKey);
    console.log(
      `A receipt of three cases has ${code.length} letters, a link with a key ${writeAssignment({ cases: ids, checkup: true, level: 'starter', language: 'en', nation: 'england', due: '2026-12-04', key: own.publicKey }).length}.`,
    );
    expect(code.length).toBeLessThanOrEqual(300);
    expect(await open(code, own)).toEqual({ kind: 'ok', plain });
    expect(await open(code, other)).toEqual({ kind: 'bad', reason: 'other-class' });
  });
  test('differs each time, so that nobody can tell two pupils alike', async () => {
    expect(await seal(plain, own.publicKey)).not.toBe(await seal(plain, own.publicKey));
  });
  test('with a letter changed or cut off is damaged', async () => {
    const code = await seal(plain, own.publicKey);
    for (let at = 0; at < code.length; at += 7) {
      const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
      expect(await open(changed, own)).toEqual({ kind: 'bad', reason: 'damaged' });
      expect(await open(code.slice(0, at), own)).toEqual({ kind: 'bad', reason: 'damaged' });
    }
  });
  test('edited with care, its checksum mended, opens to nobody', async () => {
    const bytes = fromCode(await seal(plain, own.publicKey)) ?? new Uint8Array();
    for (let at = 3; at < bytes.length; at += 5) {
      const edited = bytes.slice();
      edited[at] = (edited[at] ?? 0) ^ 1;
      expect(await open(toCode(edited), own)).toEqual({ kind: 'bad', reason: 'edited' });
    }
  });
  test('mixed from two, or made by chance, opens to nobody and throws nothing', async () => {
    const [one, two] = await Promise.all([seal(plain, own.publicKey), seal(plain, own.publicKey)]);
    expect((await open(one.slice(0, 120) + two.slice(120), own)).kind).toBe('bad');
    await fc.assert(
      fc.asyncProperty(anyCode, async (code) => {
        expect((await open(code, own)).kind).toBe('bad');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await open(toCode(Uint8Array.from([0x48, ...bytes])), own)).kind).toBe('bad');
      }),
    );
  });
  test('what is in it, made by chance, is refused without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        const receipt = readReceipt(Uint8Array.from([1, ...bytes]));
        for (const played of receipt?.plays ?? []) expect(() => replayPlayed(scenario('empty-playlists'), played)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});
