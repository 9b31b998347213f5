/** What a play is worth: points, badges, and that no single habit wins. */
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/core/scenario';
import { areWordsRight, isReasonRight, points, score, signsMet } from '../../src/core/score';
import { bestVerdict, play } from '../support/play';

test.each([
  ['unsafe', 'tell', 2],
  ['unsafe', 'ask', 1],
  ['unsafe', 'fine', 0],
  ['safe', 'fine', 2],
  ['safe', 'ask', 1],
  ['safe', 'tell', 0],
] as const)('%s answered with %s is worth %i', (side, verdict, worth) => {
  expect(points({ side }, verdict)).toBe(worth);
});

test.each([
  ['fine', 1],
  ['ask', 2],
  ['tell', 1],
] as const)('one that is best checked, answered with %s, is worth %i', (verdict, worth) => {
  expect(points({ side: 'safe', best: 'ask' }, verdict)).toBe(worth);
});

describe.each(LEVELS)('at %s level', (level) => {
  test('a perfect player earns everything', () => {
    const result = score(play('empty-playlists', { level }).perfect().session);
    expect(result.badges).toEqual({ spotter: true, fairMinded: true, teller: true });
    expect(result.passed).toBe(true);
    expect(result.unsafe.points + result.safe.points).toBe(24);
    expect(result.why.right).toBe(result.why.most);
  });

  test.each([
    ['fine', { spotter: false, fairMinded: true }],
    ['tell', { spotter: true, fairMinded: false }],
    ['ask', { spotter: false, fairMinded: false }],
  ] as const)('a player who always answers %s does not pass', (verdict, badges) => {
    const result = score(play('empty-playlists', { level }).always(verdict).session);
    expect(result.badges).toMatchObject(badges);
    expect(result.passed).toBe(false);
  });

  test('checking with someone once on each side still passes', () => {
    let left = { safe: 1, unsafe: 1 };
    const session = play('empty-playlists', { level }).judgeAll((item) => {
      if (left[item.side] === 0) return bestVerdict(item);
      left = { ...left, [item.side]: 0 };
      return 'ask';
    }).session;
    expect(score(session).passed).toBe(true);
  });
});

test('judging is scored apart from saying why', () => {
  const silent = score(play('empty-playlists').judgeAll(bestVerdict).session);
  expect(silent.passed).toBe(true);
  expect(silent.why.right).toBe(0);
});

test('a skipped item counts nowhere', () => {
  const game = play('empty-playlists').begin();
  while (game.session.phase.name === 'judge') game.act({ type: 'skip' });
  const result = score(game.session);
  expect(result.unsafe.judged + result.safe.judged).toBe(0);
  expect(result.passed).toBe(false);
});

test('skipping the whole report costs only the third badge', () => {
  const game = play('empty-playlists').judgeAll(bestVerdict);
  for (let step = 0; step < 4; step++) game.act({ type: 'skip' });
  expect(game.session.phase.name).toBe('ending');
  expect(score(game.session)).toMatchObject({ passed: true, badges: { teller: false } });
});

describe('saying why on an unsafe item', () => {
  const item = { ...play('empty-playlists').session.scenario.slots.find((slot) => slot.side === 'unsafe')!.variants[0]! };
  const sign = item.side === 'unsafe' ? item.signs[0]! : 'nosy.pic';

  test('the sign it has is right, another is not', () => {
    expect(isReasonRight(item, { reason: { sign } })).toBe(true);
    expect(isReasonRight(item, { reason: { sign: 'pushy.meet' } })).toBe(false);
  });

  test('words are right when some show the sign and not more do not', () => {
    const marked = (inside: number, outside: number) =>
      areWordsRight(item, { reason: { sign }, marked: { signs: [sign], inside, outside } });
    expect([marked(1, 1), marked(2, 0), marked(1, 2), marked(0, 0)]).toEqual([true, true, false, false]);
  });
});

test('the album gets each sign of the unsafe items that were judged', () => {
  const met = signsMet(play('empty-playlists').perfect().session);
  expect(met).toEqual(
    expect.arrayContaining(['sweet.toonice', 'nosy.details', 'nosy.pic', 'sneaky.private', 'sneaky.secret', 'pushy.prove']),
  );
  expect(signsMet(play('empty-playlists').begin().session)).toEqual([]);
});
