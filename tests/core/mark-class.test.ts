/** Marking a class: the table, the misses by sign, before and after; thirty receipts and three thousand. */
import { describe, expect, test } from 'vitest';
import { writeReceipt } from '../../src/content/receipt-code';
import { playedOf } from '../../src/core/played';
import { classTable, toCsv } from '../../src/debrief/class-table';
import { markClass } from '../../src/debrief/mark-class';
import { codesIn, sortReceipts } from '../../src/debrief/read-receipts';
import { play, scenario } from '../support/play';

const perfect = play('empty-playlists').perfect().session;
const trusting = play('empty-playlists', { seed: 2 }).always('fine').reportAll().next().session;
const wary = play('check-a').always('tell').session;

describe('a class of three', () => {
  const marked = markClass([
    { number: 9, sessions: [trusting] },
    { number: undefined, sessions: [wary] },
    { number: 2, sessions: [perfect, play('check-a').perfect().session] },
  ]);

  test('stands in the order of the register, those without a number last', () => {
    expect(marked.rows.map(({ number }) => number)).toEqual([2, 9, undefined]);
    expect(marked.rows[0]?.plays[0]).toEqual({ id: 'empty-playlists', spotter: true, fairMinded: true, teller: true });
    expect(marked.rows[1]?.plays[0]).toMatchObject({ spotter: false, fairMinded: true });
  });
  test('has its misses pooled by sign', () => {
    for (const { shown, missed } of marked.misses) expect(missed).toBeLessThanOrEqual(shown);
    expect(marked.misses.reduce((sum, { missed }) => sum + missed, 0)).toBeGreaterThan(0);
    expect(marked.falseAlarms).toEqual({ shown: 12, missed: 0 });
  });
  test('has strict and lenient figures with their margin for the check-up', () => {
    const [checkup] = marked.checkups;
    expect(checkup).toMatchObject({ id: 'check-a', pupils: 2 });
    expect(checkup?.strict.counts).toEqual({ hits: 12, unsafe: 12, falseAlarms: 6, safe: 12 });
    expect(checkup?.strict.margin).toBeGreaterThan(0.5);
    expect(checkup?.strict.margin).toBeLessThan(3);
  });
  test('goes into a table whose cells no spreadsheet takes for formulas', () => {
    const names = { number: 'No', none: 'none', yes: '=1+1', no: 'no', title: (id: string) => `"${id}"`, badge: (name: string) => name };
    const table = classTable(marked, names);
    expect(table).toHaveLength(4);
    const csv = toCsv(table);
    expect(csv).toContain('"\'=1+1"');
    expect(csv).toContain('"""empty-playlists"": spotter"');
  });
});

describe('what was handed in', () => {
  const scenarios = new Map(['empty-playlists', 'check-a'].map((id) => [id, scenario(id)]));
  const plain = writeReceipt({ number: 3, plays: [playedOf(perfect)] });
  const open = (code: string) =>
    Promise.resolve(code.startsWith('good') ? { kind: 'ok' as const, plain } : { kind: 'bad' as const, reason: 'damaged' as const });

  test('is found among other words, and only long enough words are codes', () => {
    const code = 'a'.repeat(120);
    expect(codesIn(`Dear Miss,\n${code}, thank you! ${'b'.repeat(40)}`)).toEqual([code]);
  });
  test('counts once when it comes twice, as itself or sealed anew', async () => {
    const sorted = await sortReceipts(['good1', 'good1', 'good2', 'bad'], open, scenarios);
    expect(sorted.good).toHaveLength(1);
    expect(sorted.troubles).toMatchObject({ duplicate: 2, damaged: 1 });
  });
  test('again with a number counts once, with the number, in whichever order they come', async () => {
    const without = writeReceipt({ plays: [playedOf(perfect)] });
    for (const order of [
      [plain, without],
      [without, plain],
    ]) {
      const sorted = await sortReceipts(
        ['0', '1'],
        (code) => Promise.resolve({ kind: 'ok', plain: order[Number(code)] ?? plain }),
        scenarios,
      );
      expect(sorted.good.map(({ number }) => number)).toEqual([3]);
      expect(sorted.troubles.duplicate).toBe(1);
    }
  });
  test('but could not be opened here is told apart from what somebody has changed', async () => {
    const sorted = await sortReceipts(['x'], () => Promise.resolve({ kind: 'bad', reason: 'unavailable' }), scenarios);
    expect(sorted.troubles).toMatchObject({ unavailable: 1, edited: 0 });
  });
  test('of another version of a case is named so', async () => {
    const old = writeReceipt({ plays: [{ ...playedOf(perfect), revision: 200 }] });
    const sorted = await sortReceipts(['x'], () => Promise.resolve({ kind: 'ok', plain: old }), scenarios);
    expect(sorted.troubles.version).toBe(1);
  });
  test('by three thousand pupils, each with a play of their own, counts three thousand times', async () => {
    const first = playedOf(perfect);
    // The twelve reasons said and not said make 4,096 plays, so that no two pupils have the same.
    const plains = Array.from({ length: 3000 }, (_, n) =>
      writeReceipt({
        number: 1 + (n % 40),
        plays: [{ ...first, items: first.items.map((item, place) => (item ? { ...item, wordsRight: ((n >> place) & 1) === 1 } : item)) }],
      }),
    );
    const sorted = await sortReceipts(
      plains.map((_, n) => `code${n}`),
      (code) => Promise.resolve({ kind: 'ok', plain: plains[Number(code.slice(4))] ?? plain }),
      scenarios,
    );
    expect(sorted.good).toHaveLength(3000);
    expect(sorted.troubles.duplicate).toBe(0);
    const { rows, misses } = markClass(sorted.good);
    expect(rows).toHaveLength(3000);
    expect(rows.every(({ plays }) => plays[0]?.spotter)).toBe(true);
    expect(misses.every(({ shown, missed }) => shown > 0 && shown % 3000 === 0 && missed === 0)).toBe(true);
  });
});
