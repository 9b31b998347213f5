/** What each action does, and that one which does not apply does nothing at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsToKeep, keptResult, tilesOnTable } from '../../src/core/report';
import { reduce } from '../../src/core/reduce';
import { itemById } from '../../src/core/scenario';
import { isStopped, slotOf, slotsDone } from '../../src/core/session';
import { createStore, replay } from '../../src/core/store';
import { aimed, anyAction } from '../support/actions';
import { bestVerdict, play, scenario } from '../support/play';

const maya = scenario('empty-playlists');

describe('one item', () => {
  test('begins at the first item, asks why, answers, and goes on', () => {
    const game = play('empty-playlists').begin();
    const first = game.item.id;
    expect(game.judge('tell').session.phase).toEqual({ name: 'why', item: first });
    expect(game.passWhy().session.phase).toEqual({ name: 'feedback', item: first });
    expect(game.next().session.phase.name).toBe('judge');
    expect(game.item.id).not.toBe(first);
    expect(slotsDone(game.session)).toBe(1);
  });

  test('a second verdict on the same item changes nothing', () => {
    const game = play('empty-playlists').begin().judge('tell');
    const before = game.session;
    expect(reduce(before, { type: 'judge', item: before.answers[0]!.item, verdict: 'fine' })).toBe(before);
  });

  test('a fine verdict is explained by a check, the others by a sign or a feeling', () => {
    const fine = play('empty-playlists').begin().judge('fine');
    expect(fine.explain({ reason: { sign: 'nosy.pic' } }).session.phase.name).toBe('why');
    expect(fine.explain({ reason: { check: 'known' } }).session.phase.name).toBe('feedback');
    const tell = play('empty-playlists').begin().judge('tell');
    expect(tell.explain({ reason: { check: 'known' } }).session.phase.name).toBe('why');
    expect(tell.explain({ reason: { clue: 'feeling' } }).session.phase.name).toBe('feedback');
  });

  test('starter level names families, standard level signs', () => {
    const starter = play('empty-playlists', { level: 'starter' }).begin().judge('tell');
    expect(starter.explain({ reason: { sign: 'nosy.pic' } }).session.phase.name).toBe('why');
    expect(starter.explain({ reason: { family: 'nosy' } }).session.phase.name).toBe('feedback');
  });
});

describe('skip and pause', () => {
  test('a skipped item is swapped for another of its slot while there is one', () => {
    const game = play('empty-playlists').begin();
    const first = game.item;
    game.act({ type: 'skip' });
    expect(game.item.id).not.toBe(first.id);
    expect(slotOf(maya, game.item.id)).toBe(slotOf(maya, first.id));
    expect(game.session.answers[0]).toEqual({ item: first.id, skipped: true });
  });

  test('skipping on and on reaches the end', () => {
    const game = play('empty-playlists').begin();
    for (let i = 0; i < 60; i++) game.act({ type: 'skip' });
    expect(game.session.phase.name).toBe('ending');
  });

  test('a paused session takes no action but going on', () => {
    const game = play('empty-playlists').begin().act({ type: 'pause' });
    const paused = game.session;
    expect(game.judge('tell').next().session).toBe(paused);
    expect(game.act({ type: 'resume' }).judge('tell').session.phase.name).toBe('why');
  });
});

describe('the story answers', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  test('a sender who was told about writes no more', () => {
    for (const seed of seeds) {
      const { session } = play('empty-playlists', { seed }).judgeAll(bestVerdict);
      const told = new Set<string>();
      for (const { item, verdict } of session.answers) {
        const { from, side } = itemById(maya, item);
        expect(told).not.toContain(from);
        if (side === 'unsafe' && verdict === 'tell') told.add(from);
      }
    }
  });

  test('a sender who was told about comes back under another account', () => {
    const back = seeds.map((seed) =>
      play('empty-playlists', { seed })
        .judgeAll(bestVerdict)
        .session.answers.map(({ item }) => itemById(maya, item).from),
    );
    const again = maya.senders.filter(({ sameAs }) => sameAs !== undefined);
    expect(again.length).toBeGreaterThan(0);
    expect(
      again.some(({ id, sameAs }) => back.some((senders) => senders.includes(id) && senders.indexOf(sameAs!) < senders.indexOf(id))),
    ).toBe(true);
  });

  test('a sender who was missed goes on with the thread', () => {
    const lines = seeds.map((seed) => {
      const { session } = play('empty-playlists', { seed }).judgeAll(() => 'fine');
      return session.answers.filter(({ item }) => itemById(maya, item).from === 'luna').length;
    });
    expect(Math.max(...lines)).toBeGreaterThan(1);
  });

  test('no unsafe sender says more than three lines, under whatever name', () => {
    for (const seed of seeds) {
      for (const verdict of ['fine', 'tell', 'ask'] as const) {
        const lines = new Map<string, number>();
        for (const { item } of play('empty-playlists', { seed }).judgeAll(() => verdict).session.answers) {
          const { from, side } = itemById(maya, item);
          const person = maya.senders.find(({ id }) => id === from)?.sameAs ?? from;
          if (side === 'unsafe') lines.set(person, (lines.get(person) ?? 0) + 1);
        }
        expect(Math.max(...lines.values())).toBeLessThanOrEqual(3);
      }
    }
  });

  test('only telling on an unsafe item stops its sender', () => {
    const game = play('empty-playlists').begin();
    while (game.item.side === 'safe') game.judge('tell').passWhy().next();
    const { from } = game.item;
    expect(isStopped(game.judge('ask').session, from)).toBe(false);
  });
});

describe('the report', () => {
  const atReport = () => play('empty-playlists').judgeAll(bestVerdict);

  test('lays out every unsafe item that was judged, and a few safe ones', () => {
    const sides = itemsToKeep(atReport().session).map((id) => itemById(maya, id).side);
    expect(sides.filter((side) => side === 'unsafe')).toHaveLength(6);
    expect(sides.filter((side) => side === 'safe')).toHaveLength(3);
  });

  test('keeps what was offered and nothing else', () => {
    const game = atReport();
    expect(game.act({ type: 'keep', items: ['no-such-item'] }).session.report.kept).toBeUndefined();
    const [first, ...rest] = itemsToKeep(game.session).filter((id) => itemById(maya, id).side === 'unsafe');
    game.act({ type: 'keep', items: [first!] });
    expect(keptResult(game.session)).toEqual({ kept: [first], overlooked: rest, spare: [] });
  });

  test('telling needs an adult and a sentence that says what happened', () => {
    const game = atReport().act({ type: 'keep', items: [] }).next();
    game.act({ type: 'saySentence', tiles: ['what'] });
    expect(game.session.report.tiles).toBeUndefined();
    game.act({ type: 'chooseAdult', adult: 'home' });
    expect(game.act({ type: 'saySentence', tiles: ['what', 'nothing'] }).next().session.phase).toEqual({ name: 'report', step: 'tell' });
    expect(game.act({ type: 'saySentence', tiles: ['feel', 'what'] }).next().session.phase).toEqual({ name: 'report', step: 'block' });
  });

  test('both entries of the menu have to be found', () => {
    const game = atReport().act({ type: 'skip' }).act({ type: 'skip' });
    game.act({ type: 'press', entry: 'share' }).act({ type: 'press', entry: 'block' }).next();
    expect(game.session.phase).toEqual({ name: 'report', step: 'block' });
    expect(game.act({ type: 'press', entry: 'report' }).next().session.phase).toEqual({ name: 'report', step: 'again' });
  });

  test('the tiles lie in an order of the seed and none is missing', () => {
    expect(tilesOnTable(atReport().session).toSorted()).toEqual(['feel', 'help', 'nothing', 'show', 'what']);
  });
});

describe('any log', () => {
  const start = fc.record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    level: fc.constantFrom('starter' as const, 'standard' as const),
  });

  const whims = fc.integer({ min: 0, max: 0xffffffff });

  test('an action that does not apply returns the very same session, and none throws', () => {
    fc.assert(
      fc.property(start, whims, fc.nat({ max: 90 }), fc.array(anyAction, { maxLength: 80 }), (from, whim, steps, actions) => {
        const game = play('empty-playlists', from).randomly(whim, steps);
        for (const action of actions) {
          const before = game.session;
          const length = game.log.length;
          game.act(action);
          expect(reduce(before, action) === before).toBe(game.session === before);
          expect(game.session === before).toBe(game.log.length === length);
        }
      }),
    );
  });

  test('played again from its start it gives the same session', () => {
    fc.assert(
      fc.property(start, whims, fc.nat({ max: 90 }), fc.array(anyAction, { maxLength: 60 }), (from, whim, steps, actions) => {
        const game = play('empty-playlists', from).randomly(whim, steps);
        for (const action of actions) game.act(aimed(game, action));
        const again = replay(maya, from, game.log);
        expect(again.applied).toBe(game.log.length);
        expect(again.session).toEqual(game.session);
        expect(createStore(maya, from, game.log).session()).toEqual(game.session);
      }),
    );
  });

  test('replaying stops where an action no longer applies', () => {
    const { log } = play('empty-playlists').perfect();
    const broken = [...log.slice(0, 9), { type: 'tellAgain', adult: 'home' } as const, ...log.slice(9)];
    expect(replay(maya, { seed: 1, level: 'standard' }, broken).applied).toBe(9);
  });
});

test('a listener hears of each change until it stops listening', () => {
  const store = createStore(maya, { seed: 1, level: 'starter' });
  const heard: string[] = [];
  const off = store.subscribe((_, next) => heard.push(next.phase.name));
  store.dispatch({ type: 'begin' });
  store.dispatch({ type: 'begin' });
  off();
  store.dispatch({ type: 'pause' });
  expect(heard).toEqual(['judge']);
});
