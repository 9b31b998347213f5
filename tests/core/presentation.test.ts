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
  stepBack,
  takeBackHand,
  tallyOf,
  votedIn,
} from '../../src/debrief/presentation';
import { currentItem } from '../../src/core/session';
import { readVotes } from '../../src/debrief/read-case';
import type { CaseTexts } from '../../src/debrief/read-case';
import { readJson, scenario } from '../support/play';

const maya = scenario('empty-playlists');
const told = startPresentation('empty-playlists', 'standard', 4);
const begun = advance(maya, told);
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

  test('begins at the brief, and comes through twelve items and the four steps of telling to its end', () => {
    expect(sessionOfClass(maya, told).phase.name).toBe('brief');
    let now = begun;
    for (let step = 0; step < 12; step++) now = advance(maya, advance(maya, advance(maya, addHand(now, itemOf(now), 'tell'))));
    expect(isPresented(sessionOfClass(maya, now))).toBe(true);
    for (const step of ['keep', 'tell', 'block', 'again']) {
      expect(sessionOfClass(maya, now).phase).toEqual({ name: 'report', step });
      now = advance(maya, now);
    }
    expect(sessionOfClass(maya, now).phase.name).toBe('ending');
    expect(advance(maya, now)).toBe(now);
  });
});

describe('going back', () => {
  test('takes back the count with the hands still up, and ends at the brief', () => {
    const up = addHand(addHand(begun, itemOf(begun), 'fine'), itemOf(begun), 'fine');
    const counted = advance(maya, up);
    expect(stepBack(maya, counted)).toEqual(up);
    expect(stepBack(maya, up).log).toEqual([]);
    expect(stepBack(maya, told)).toBe(told);
  });
  test('from the next item shows the one before as it was, and counting anew gives the new answer', () => {
    const item = itemOf(begun);
    const next = advance(maya, advance(maya, advance(maya, addHand(begun, item, 'fine'))));
    const shown = stepBack(maya, next);
    expect(sessionOfClass(maya, shown).phase).toEqual({ name: 'feedback', item });
    const open = stepBack(maya, stepBack(maya, shown));
    const again = advance(maya, setHands(setHands(open, item, 'fine', 0), item, 'tell', 9));
    expect(sessionOfClass(maya, again).answers.at(-1)).toMatchObject({ item, verdict: 'tell' });
  });
  test('leaves a damaged log where it still counts', () => {
    const odd = { ...begun, log: [...begun.log, { type: 'next' as const }, { type: 'next' as const }] };
    expect(stepBack(maya, odd).log).toEqual([]);
  });
});

test('what the class has voted on is read off its own log, in its order, with the hands', () => {
  const first = itemOf(begun);
  const second = advance(maya, advance(maya, advance(maya, setHands(begun, first, 'ask', 7))));
  // Hands that are up for an item that has not been counted are nobody's answer yet.
  const now = setHands(second, itemOf(second), 'tell', 3);
  expect(votedIn(maya, now)).toEqual([{ item: first, tally: { fine: 0, ask: 7, tell: 0 }, verdict: 'ask' }]);
  const texts = readJson('locales/en/scenarios/empty-playlists.json') as CaseTexts;
  expect(readVotes(maya, texts, now)).toMatchObject([{ id: first, verdict: 'ask', why: texts.items[first]?.why }]);
});
