/** d′ and c by the table of the research, with the log-linear correction. */
import { describe, expect, test } from 'vitest';
import { detection, countFlags, normalQuantile } from '../../src/core/detection';
import { play } from '../support/play';

describe('the table of test vectors', () => {
  test.each([
    [6, 6, 0, 6, 0.929, 0.071, 2.93, 0],
    [5, 6, 1, 6, 0.786, 0.214, 1.583, 0],
    [10, 12, 2, 12, 0.808, 0.192, 1.739, 0],
    [6, 6, 6, 6, 0.929, 0.929, 0, -1.465],
    [0, 6, 0, 6, 0.071, 0.071, 0, 1.465],
    [3, 6, 3, 6, 0.5, 0.5, 0, 0],
    [6, 6, 3, 6, 0.929, 0.5, 1.465, -0.733],
    [4, 4, 1, 8, 0.9, 0.167, 2.249, -0.157],
  ])('%i of %i found, %i of %i flagged', (hits, unsafe, falseAlarms, safe, hitRate, falseAlarmRate, dPrime, criterion) => {
    const result = detection({ hits, unsafe, falseAlarms, safe });
    // Half of the last digit that the table gives, and a hair for what lies on the edge of two.
    const near = (value: number, wanted: number) => expect(Math.abs(value - wanted)).toBeLessThan(0.000501);
    near(result.hitRate, hitRate);
    near(result.falseAlarmRate, falseAlarmRate);
    near(result.dPrime, dPrime);
    near(result.criterion, criterion);
  });
});

test('one who flags everything, trusts everything or guesses shows no skill', () => {
  for (const share of [0, 3, 6]) expect(detection({ hits: share, unsafe: 6, falseAlarms: share, safe: 6 }).dPrime).toBe(0);
});

/** Computed from the inverse error function, on both sides of where the approximation changes. */
test.each([
  [0.5, 0],
  [0.6, 0.253347103135799],
  [0.75, 0.674489750196081],
  [0.9, 1.2815515655446],
  [0.95, 1.644853626951472],
  [0.975, 1.959963984540054],
  [0.97575, 1.972961051311885],
  [0.98, 2.053748910631823],
  [0.99, 2.326347874040841],
  [0.999, 3.090232306167813],
  [0.9999, 3.71901648545568],
  [0.999999, 4.753424308822899],
])('the normal quantile of %f is right to a billionth of itself', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1.15e-9 * z);
  // 1 - p is not quite its mirror image, as numbers go.
  expect(normalQuantile(1 - p)).toBeCloseTo(-z, 7);
});

test('the normal quantile only ever rises', () => {
  const values = Array.from({ length: 1999 }, (_, n) => normalQuantile((n + 1) / 2000));
  expect(new Set(values).size).toBe(values.length);
  expect(values.toSorted((a, b) => a - b)).toEqual(values);
});

test('the strict cut counts only "tell now", the lenient one counts "I\'d check" too', () => {
  const sessions = [play('empty-playlists').always('ask').session];
  expect(detection(countFlags(sessions, ['tell'])).criterion).toBeCloseTo(1.465, 3);
  expect(detection(countFlags(sessions, ['ask', 'tell'])).criterion).toBeCloseTo(-1.465, 3);
});
