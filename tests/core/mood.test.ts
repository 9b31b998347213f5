/** The friend's mood: it follows the pupil's answers and never runs ahead of them. */
import { expect, test } from 'vitest';
import { moodOf } from '../../scenes/mood';
import { bestVerdict, play } from '../support/play';

test('while an item is judged and explained the mood is the same for safe and unsafe ones', () => {
  const moods = { safe: new Set<string>(), unsafe: new Set<string>() };
  const game = play('empty-playlists').begin();
  while (game.session.phase.name === 'judge') {
    const { side } = game.item;
    moods[side].add(moodOf(game.session));
    moods[side].add(moodOf(game.judge('ask').session));
    game.passWhy().next();
  }
  expect(moods.safe).toEqual(moods.unsafe);
  expect(moods.safe.size).toBe(2);
});

test.each([
  ['unsafe', 'tell', 'relieved'],
  ['unsafe', 'ask', 'relieved'],
  ['unsafe', 'fine', 'uneasy'],
  ['safe', 'fine', 'happy'],
  ['safe', 'ask', 'curious'],
  ['safe', 'tell', 'curious'],
] as const)('after %s was answered with %s she is %s', (side, verdict, mood) => {
  const game = play('empty-playlists').begin();
  while (game.item.side !== side) game.judge(bestVerdict(game.item)).passWhy().next();
  expect(moodOf(game.judge(verdict).passWhy().session)).toBe(mood);
});

test('without a case she is calm, and at the end happy', () => {
  expect(moodOf(undefined)).toBe('calm');
  expect(moodOf(play('empty-playlists').perfect().session)).toBe('happy');
});
