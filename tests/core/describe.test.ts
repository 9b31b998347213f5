/** What is said after each change: always words that every language has. */
import { describe, expect, test } from 'vitest';
import { describe as describeChange, feedbackParts } from '../../src/core/describe';
import { LEVELS, itemById } from '../../src/core/scenario';
import { VERDICTS } from '../../src/core/session';
import { createStore } from '../../src/core/store';
import { bestVerdict, play, readJson, scenario } from '../support/play';

const texts = {
  ui: readJson('locales/en/ui.json'),
  say: readJson('locales/en/say.json'),
  case: readJson('locales/en/scenarios/empty-playlists.json'),
};

/** Whether a key leads to a text, plural forms included. */
function exists(key: string): boolean {
  const path = key.split('.');
  const last = path.pop() ?? '';
  const leaf = path.reduce<unknown>((tree, step) => (tree as Record<string, unknown> | undefined)?.[step], texts);
  return [last, `${last}_other`].some((name) => typeof (leaf as Record<string, unknown> | undefined)?.[name] === 'string');
}

test('the practice has one unsafe, one fine, and one to ask about, which is said to whoever asks', () => {
  const practice = readJson('locales/en/scenarios/practice.json') as { readonly unsure: Readonly<Record<string, string>> };
  for (let seed = 0; seed < 10; seed++) {
    for (const level of LEVELS) {
      const game = play('practice', { seed, level }).judgeAll(bestVerdict, true);
      expect(game.session.phase.name).toBe('results');
      expect(game.session.answers.map(({ verdict }) => verdict).toSorted()).toEqual(['ask', 'fine', 'tell']);
      const asked = game.session.answers.find(({ verdict }) => verdict === 'ask')!;
      const leads = VERDICTS.map((verdict) => feedbackParts(itemById(game.session.scenario, asked.item), { ...asked, verdict })[0]?.key);
      expect(leads).toEqual(['case.unsure.fine', 'case.unsure.ask', 'case.unsure.tell']);
      expect(Object.keys(practice.unsure)).toEqual([...VERDICTS]);
    }
  }
});

test('every change of a whole play is put into words that exist', () => {
  const { log } = play('empty-playlists').perfect();
  const store = createStore(scenario('empty-playlists'), { seed: 1, level: 'standard' });
  const silent: string[] = [];
  store.subscribe((previous, next) => {
    const parts = describeChange(previous, next);
    if (parts.length === 0) silent.push(next.phase.name);
    for (const { key } of parts) expect(exists(key), key).toBe(true);
  });
  for (const action of log) store.dispatch(action);
  expect(silent).toEqual([]);
});

test('pausing, skipping, a sentence that hides what happened: all are said', () => {
  const game = play('empty-playlists').begin();
  const before = game.session;
  expect(describeChange(before, game.act({ type: 'skip' }).session)[0]?.key).toBe('say.skipped');
  const paused = game.act({ type: 'pause' }).session;
  expect(describeChange(game.session, { ...paused, paused: false })[0]?.key).toBe('say.resumed');
  const report = play('empty-playlists').judgeAll(bestVerdict).act({ type: 'skip' }).act({ type: 'chooseAdult', adult: 'home' });
  const chosen = report.session;
  expect(describeChange(chosen, report.act({ type: 'saySentence', tiles: ['nothing'] }).session)).toEqual([{ key: 'say.tellMore' }]);
});

describe('feedback', () => {
  const game = play('empty-playlists').begin();

  test('an unsafe item always ends with whose fault it is not', () => {
    while (game.item.side === 'safe') game.judge('fine').passWhy().next();
    for (const verdict of ['fine', 'ask', 'tell'] as const) {
      expect(feedbackParts(game.item, { item: game.item.id, verdict }).at(-1)?.key).toBe('say.feedback.fault');
    }
  });

  test('a safe item says why and blames nobody', () => {
    const safe = scenario('empty-playlists').slots.find((slot) => slot.side === 'safe')!.variants[0]!;
    expect(feedbackParts(safe, { item: safe.id, verdict: 'tell' }).map(({ key }) => key)).toEqual([
      'say.feedback.lead.safe.tell',
      `case.items.${safe.id}.why`,
    ]);
  });
});
