/** Players of every habit in every case: skill wins everything, no habit wins, and nobody gets stuck. */
import { describe, expect, test } from 'vitest';
import { playedOf, replayPlayed } from '../../src/core/played';
import { LEVELS } from '../../src/core/scenario';
import { score } from '../../src/core/score';
import { VERDICTS, slotsDone } from '../../src/core/session';
import { CHECKUPS, PRACTICE, SHELF } from '../../src/core/shelf';
import { scenarioIds } from '../../tools/gate/bank';
import { play, scenario } from '../support/play';

const RANDOM_PLAYERS = 1000;

test('the shelf names every scenario by its form', () => {
  const byForm = (form: string) => scenarioIds().filter((id) => scenario(id).form === form);
  expect(byForm('case')).toEqual([...SHELF].toSorted());
  expect(byForm('checkup')).toEqual([...CHECKUPS]);
  expect(byForm('practice')).toEqual([PRACTICE]);
});

describe.each([...SHELF, ...CHECKUPS])('in %s', (id) => {
  describe.each(LEVELS)('at %s level', (level) => {
    test('a perfect player earns everything', () => {
      for (let seed = 1; seed <= 20; seed++) {
        const result = score(play(id, { level, seed }).perfect().session);
        expect(result.passed).toBe(true);
        expect(result.unsafe.points + result.safe.points).toBe(24);
        expect(result.badges.teller).toBe(scenario(id).form === 'case');
        if (scenario(id).form === 'case') expect(result.why.right).toBe(result.why.most);
      }
    });

    test.each(VERDICTS)('a player who always answers %s does not pass', (verdict) => {
      expect(score(play(id, { level }).always(verdict).session).passed).toBe(false);
    });
  });
});

describe.each([...SHELF, ...CHECKUPS, PRACTICE])('a thousand random players in %s', (id) => {
  test.each(LEVELS)('all come to the end at %s level, on twelve items or fewer, and score no more than there is', (level) => {
    for (let seed = 0; seed < RANDOM_PLAYERS; seed++) {
      const { session } = play(id, { seed, level }).randomly(seed);
      expect(session.phase.name).toBe('results');
      expect(slotsDone(session)).toBe(session.order.length);
      const { unsafe, safe, why } = score(session);
      expect(unsafe.judged + safe.judged).toBeLessThanOrEqual(session.order.length);
      expect(unsafe.points).toBeLessThanOrEqual(unsafe.most);
      expect(safe.points).toBeLessThanOrEqual(safe.most);
      expect(why.right).toBeLessThanOrEqual(why.most);
    }
  });
});

test('a first adult who is too busy is followed by one who listens', () => {
  const game = play('shared-homework').always('tell').act({ type: 'skip' });
  game.act({ type: 'chooseAdult', adult: 'home' }).act({ type: 'saySentence', tiles: ['show', 'what'] });
  expect(game.session.report).toMatchObject({ busy: 'home' });
  expect(game.session.report.adult).toBeUndefined();
  const stuck = game.session;
  expect(game.next().session).toBe(stuck);
  expect(game.act({ type: 'chooseAdult', adult: 'home' }).session).toBe(stuck);
  expect(game.act({ type: 'chooseAdult', adult: 'school' }).next().session.phase).toEqual({ name: 'report', step: 'block' });
});

test('a helpline that is told first has time, and such a play can be handed in', () => {
  const game = play('shared-homework').always('tell').act({ type: 'skip' });
  game.act({ type: 'chooseAdult', adult: 'helpline' }).act({ type: 'saySentence', tiles: ['show', 'what'] });
  expect(game.session.report).toMatchObject({ adult: 'helpline' });
  expect(game.session.report.busy).toBeUndefined();
  expect(game.next().session.phase).toEqual({ name: 'report', step: 'block' });
  for (let step = 0; step < 2; step++) game.act({ type: 'skip' });
  const { session } = game.next();
  expect(replayPlayed(session.scenario, playedOf(session))?.report).toMatchObject({ adult: 'helpline' });
});

test('a check-up says nothing until its end', () => {
  const game = play('check-a').begin();
  const { item } = game;
  game.judge('tell');
  expect(game.session.phase.name).toBe('judge');
  expect(game.item).not.toBe(item);
  expect(game.always('ask').session.phase.name).toBe('results');
});
