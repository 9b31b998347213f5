/** d′ and c by the table of the research, with the log-linear correction. */
import { describe, expect, test } from 'vitest';
import { detection, detectionOf, normalQuantile } from '../../src/core/detection';
import { play } from '../support/play';

describe('the table of test vectors', () => {
  test.each([
    [6, 6, 0, 6, 2.93, 0],
    [5, 6, 1, 6, 1.583, 0],
    [10, 12, 2, 12, 1.739, 0],
    [6, 6, 6, 6, 0, -1.465],
    [0, 6, 0, 6, 0, 1.465],
    [3, 6, 3, 6, 0, 0],
    [6, 6, 3, 6, 1.465, -0.733],
    [4, 4, 1, 8, 2.249, -0.157],
  ])('%i of %i found, %i of %i flagged', (hits, unsafe, falseAlarms, safe, dPrime, criterion) => {
    const result = detection({ hits, unsafe, falseAlarms, safe });
    expect(result.dPrime).toBeCloseTo(dPrime, 3);
    expect(result.criterion).toBeCloseTo(criterion, 3);
  });
});

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.001, -3.090232306167813],
  [0.02425, -1.972961051],
])('the normal quantile of %f', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 6);
  expect(normalQuantile(1 - p)).toBeCloseTo(-z, 6);
});

test('the strict cut counts only "tell now", the lenient one counts "I\'d check" too', () => {
  const { strict, lenient } = detectionOf(play('empty-playlists').judgeAll(() => 'ask').session);
  expect(strict.criterion).toBeCloseTo(1.465, 3);
  expect(lenient.criterion).toBeCloseTo(-1.465, 3);
});
