/** Every place a session can stand at: what applies there changes it, and all else leaves the very same object. */
import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/core/reduce';
import { score } from '../../src/core/score';
import type { Action, Session } from '../../src/core/session';
import { legalActions } from '../support/legal';
import { play, scenario } from '../support/play';

const maya = scenario('empty-playlists');

describe('wherever a session stands', () => {
  const placeOf = ({ phase, paused }: Session) =>
    [phase.name, 'step' in phase ? phase.step : '', paused ? 'paused' : ''].filter(Boolean).join(' ');
  /** Every session that random pupils come through. */
  const sessions = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
    const game = play('empty-playlists', { seed, level: seed % 2 ? 'starter' : 'standard' });
    const through = [game.session];
    for (let step = 0; step < 400 && game.session.phase.name !== 'results'; step++)
      through.push(game.randomly(seed * 1000 + step, 1).session);
    return [...through, game.act({ type: 'resume' }).act({ type: 'pause' }).session];
  });
  /** One action of every kind, aimed at what is on the table, and as right as can be. */
  const oneOfEach = ({ phase, scenario: { menu } }: Session): readonly Action[] => {
    const item = 'item' in phase ? phase.item : maya.slots[0]!.variants[0]!.id;
    return [
      { type: 'begin' },
      { type: 'judge', item, verdict: 'tell' },
      { type: 'explain', item, why: { reason: { clue: 'feeling' } } },
      { type: 'passWhy', item },
      { type: 'skip' },
      { type: 'next' },
      { type: 'keep', items: [] },
      { type: 'chooseAdult', adult: 'home' },
      { type: 'saySentence', tiles: ['what'] },
      ...menu.map((entry): Action => ({ type: 'press', entry })),
      { type: 'tellAgain', adult: 'home' },
      { type: 'pause' },
      { type: 'resume' },
    ];
  };
  const places = ['brief', 'judge', 'why', 'feedback', 'report keep', 'report tell', 'report block', 'report again', 'ending', 'results'];

  test('pupils came by every place, running and paused', () => {
    const been = new Set(sessions.map(placeOf));
    expect(places.flatMap((place) => [place, `${place} paused`]).filter((place) => !been.has(place))).toEqual([]);
  });

  test('each action that applies changes it, and leaves the session before as it was', () => {
    for (const session of sessions) {
      const before = JSON.stringify({ ...session, scenario: '' });
      for (const action of legalActions(session))
        expect(reduce(session, action), `${placeOf(session)}: ${JSON.stringify(action)}`).not.toBe(session);
      expect(JSON.stringify({ ...session, scenario: '' })).toBe(before);
    }
  });

  test('each kind of action that does not apply returns the very same session', () => {
    for (const session of sessions) {
      const legal = legalActions(session);
      const isLegal = (action: Action) =>
        legal.some((one) => one.type === action.type && (action.type !== 'press' || (one.type === 'press' && one.entry === action.entry)));
      const inert = oneOfEach(session).filter((action) => !isLegal(action));
      expect(inert.length).toBeGreaterThan(5);
      for (const action of inert) expect(reduce(session, action), `${placeOf(session)}: ${action.type}`).toBe(session);
    }
  });

  test('an action for another item, for none, or for what is not offered returns the very same session', () => {
    const other = (session: Session) => session.answers[0]?.item ?? 'none';
    for (const session of sessions.filter(({ answers }) => answers.length > 1)) {
      for (const item of [other(session), 'no-such-item', '', '__proto__']) {
        if ('item' in session.phase && session.phase.item === item) continue;
        expect(reduce(session, { type: 'judge', item, verdict: 'tell' })).toBe(session);
        expect(reduce(session, { type: 'explain', item, why: { reason: { clue: 'feeling' } } })).toBe(session);
        expect(reduce(session, { type: 'passWhy', item })).toBe(session);
      }
      expect(reduce(session, { type: 'keep', items: ['no-such-item'] })).toBe(session);
      expect(reduce(session, { type: 'saySentence', tiles: [] })).toBe(session);
      expect(reduce(session, { type: 'saySentence', tiles: ['what', 'what'] })).toBe(session);
    }
  });

  test('pausing and going on leads back to where it was', () => {
    for (const session of sessions.filter(({ paused }) => !paused)) {
      expect(reduce(reduce(session, { type: 'pause' }), { type: 'resume' })).toEqual(session);
    }
  });

  test('skipping leads on from every item and every step of the report, and costs nothing', () => {
    for (const session of sessions.filter(({ phase, paused }) => !paused && ['judge', 'why', 'report'].includes(phase.name))) {
      const skipped = reduce(session, { type: 'skip' });
      expect(skipped.phase).not.toEqual(session.phase);
      const { unsafe, safe } = score(session);
      expect(score(skipped)).toMatchObject({ unsafe, safe });
    }
  });
});
