/** What the seed decides, for any seed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOrder } from '../../src/core/draw';
import { pick, randomFor, shuffle } from '../../src/core/random';
import { LEVELS, itemById } from '../../src/core/scenario';
import type { Verdict } from '../../src/core/session';
import { slotOf } from '../../src/core/session';
import { bestVerdict, play, scenario } from '../support/play';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const maya = scenario('empty-playlists');

test('every order holds every slot once, threads in their turn, and no side four times in a row', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const order = drawOrder(maya, seed);
      expect(order.toSorted()).toEqual(maya.slots.map(({ id }) => id).toSorted());
      const sides = order.map((id) => maya.slots.find((slot) => slot.id === id)?.side);
      for (const slot of maya.slots) if (slot.after) expect(order.indexOf(slot.after)).toBeLessThan(order.indexOf(slot.id));
      for (let i = 3; i < sides.length; i++) expect(new Set(sides.slice(i - 3, i + 1)).size).toBe(2);
    }),
  );
});

test('twelve items are judged, six of each side, whatever is answered', () => {
  const strategies: ((index: number) => Verdict)[] = [
    () => 'fine',
    () => 'tell',
    () => 'ask',
    (i) => (['fine', 'ask', 'tell'] as const)[i % 3]!,
  ];
  fc.assert(
    fc.property(seeds, fc.constantFrom(...LEVELS), fc.constantFrom(...strategies), (seed, level, strategy) => {
      let index = 0;
      const { session } = play('empty-playlists', { seed, level }).judgeAll(() => strategy(index++));
      const sides = session.answers.map(({ item }) => itemById(maya, item).side);
      expect(session.phase).toEqual({ name: 'report', step: 'keep' });
      expect(sides.filter((side) => side === 'safe')).toHaveLength(6);
      expect(sides.filter((side) => side === 'unsafe')).toHaveLength(6);
      expect(new Set(session.answers.map(({ item }) => slotOf(maya, item))).size).toBe(12);
    }),
    { numRuns: 60 },
  );
});

test('whatever a pupil does, skipping and pausing too, every slot has had its turn by the report', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...LEVELS), seeds, (seed, level, whim) => {
      const { session } = play('empty-playlists', { seed, level }).randomly(whim);
      expect(session.phase.name).toBe('results');
      expect([...new Set(session.answers.map(({ item }) => slotOf(maya, item)))]).toEqual(session.order);
      expect(new Set(session.answers.map(({ item }) => item)).size).toBe(session.answers.length);
      for (const slot of maya.slots) {
        const shown = session.answers.filter(({ item }) => slotOf(maya, item) === slot.id);
        expect(shown.filter(({ verdict }) => verdict).length).toBeLessThanOrEqual(1);
        expect(shown.slice(0, -1).every(({ skipped }) => skipped)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('another seed gives another play', () => {
  const plays = new Set(
    Array.from({ length: 20 }, (_, seed) =>
      play('empty-playlists', { seed })
        .judgeAll(bestVerdict)
        .session.answers.map(({ item }) => item)
        .join(),
    ),
  );
  expect(plays.size).toBe(20);
});

test('starter level shows no item that is for standard level alone', () => {
  for (let seed = 0; seed < 50; seed++) {
    for (const { item } of play('empty-playlists', { seed, level: 'starter' }).judgeAll(bestVerdict).session.answers) {
      expect(itemById(maya, item).levels ?? ['starter']).toContain('starter');
    }
  }
});

describe('seeded chance', () => {
  test('the same seed and label give the same numbers; another label gives others', () => {
    const draw = (seed: number, label: string) => Array.from({ length: 5 }, randomFor(seed, label));
    expect(draw(7, 'order')).toEqual(draw(7, 'order'));
    expect(draw(7, 'order')).not.toEqual(draw(7, 'tiles'));
    expect(draw(7, 'order')).not.toEqual(draw(8, 'order'));
  });

  test('streams of one seed do not shift one another, and neither is the other, later or earlier', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const alone = Array.from({ length: 50 }, randomFor(seed, 'order'));
        const [order, tiles] = [randomFor(seed, 'order'), randomFor(seed, 'tiles')];
        const other: number[] = [];
        const beside = alone.map((_, n) => {
          for (let i = 0; i < n % 3; i++) other.push(tiles());
          return order();
        });
        expect(beside).toEqual(alone);
        expect(other.filter((number) => alone.includes(number))).toEqual([]);
      }),
    );
  });

  test('streams of neighbouring seeds and labels go their own ways', () => {
    const pairs = Array.from({ length: 2000 }, (_, seed) => [
      randomFor(seed, 'order')(),
      randomFor(seed, 'tiles')(),
      randomFor(seed + 1, 'order')(),
    ]);
    const mean = (of: (pair: number[]) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    const correlation = (a: number, b: number) => mean((pair) => (pair[a]! - 0.5) * (pair[b]! - 0.5)) * 12;
    expect(Math.abs(correlation(0, 1))).toBeLessThan(0.1);
    expect(Math.abs(correlation(0, 2))).toBeLessThan(0.1);
  });

  test('numbers lie evenly from 0 to below 1', () => {
    const random = randomFor(1, 'even');
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });

  test('shuffling loses nothing and leaves the list alone', () => {
    const list = Object.freeze([1, 2, 3, 4, 5]);
    expect(shuffle(list, randomFor(3, 's')).toSorted()).toEqual(list);
    expect(pick([], randomFor(3, 's'))).toBeUndefined();
  });
});
