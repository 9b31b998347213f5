/** A case presented to a class: hands become the class's answers, in the same log as a pupil's. */
import { describe, expect, test } from 'vitest';
import {
  addHand,
  advance,
  classVerdict,
  isPresented,
  sessionOfClass,
  setHands,
  startPresentation,
  takeBackHand,
  tallyOf,
} from '../../src/debrief/presentation';
import { currentItem } from '../../src/core/session';
import { scenario } from '../support/play';

const maya = scenario('empty-playlists');
const begun = startPresentation('empty-playlists', 'standard', 4);
const itemOf = (presentation: typeof begun) => currentItem(sessionOfClass(maya, presentation))?.id ?? '';

test.each([
  [{ fine: 10, ask: 3, tell: 12 }, 'tell'],
  [{ fine: 10, ask: 10, tell: 0 }, 'ask'],
  [{ fine: 5, ask: 1, tell: 5 }, 'ask'],
  [{ fine: 1, ask: 0, tell: 0 }, 'fine'],
  [{ fine: 0, ask: 0, tell: 0 }, undefined],
] as const)('hands %o make %s', (tally, verdict) => expect(classVerdict(tally)).toBe(verdict));

test('hands are counted, taken back and typed in', () => {
  const item = itemOf(begun);
  let now = addHand(addHand(addHand(begun, item, 'tell'), item, 'fine'), item, 'tell');
  expect(tallyOf(now, item)).toEqual({ fine: 1, ask: 0, tell: 2 });
  now = takeBackHand(now, item);
  expect(tallyOf(now, item)).toEqual({ fine: 1, ask: 0, tell: 1 });
  expect(tallyOf(setHands(now, item, 'ask', 14), item).ask).toBe(14);
  for (const odd of [-1, 1.5, Number.NaN, 61]) expect(setHands(now, item, 'ask', odd)).toBe(now);
});

describe('going on', () => {
  test('waits for a hand, then counts, shows and moves to the next item', () => {
    expect(advance(maya, begun)).toBe(begun);
    const item = itemOf(begun);
    const counted = advance(maya, addHand(begun, item, 'ask'));
    expect(sessionOfClass(maya, counted).answers.at(-1)).toMatchObject({ item, verdict: 'ask' });
    const shown = advance(maya, counted);
    expect(sessionOfClass(maya, shown).phase.name).toBe('feedback');
    expect(itemOf(advance(maya, shown))).not.toBe(item);
  });

  test('comes to an end after twelve items', () => {
    let now = begun;
    for (let step = 0; step < 12; step++) now = advance(maya, advance(maya, advance(maya, addHand(now, itemOf(now), 'tell'))));
    expect(isPresented(sessionOfClass(maya, now))).toBe(true);
    expect(advance(maya, now)).toBe(now);
  });
});
