/** Which sound each change makes: never a buzzer, and nothing for what is only looked at. */
import { expect, test } from 'vitest';
import { soundFor } from '../../src/sound/session-sound';
import { createStore } from '../../src/core/store';
import { SHELF } from '../../src/core/shelf';
import { CHANNELS } from '../../src/core/channels';
import { LOOPS, loopFor } from '../../src/core/loops';
import { EFFECTS } from '../../src/sound/sound-port';
import { bestVerdict, play, readJson, scenario } from '../support/play';

function soundsOf(log: ReturnType<typeof play>['log']): (string | undefined)[] {
  const heard: (string | undefined)[] = [];
  const store = createStore(scenario('empty-playlists'), { seed: 1, level: 'standard' });
  store.subscribe((previous, next) => heard.push(soundFor(previous, next)));
  for (const action of log) store.dispatch(action);
  return heard;
}

test('a perfect play sounds of items arriving, right answers, stickers, and a report', () => {
  const heard = soundsOf(play('empty-playlists').perfect().log);
  const times = (name: string) => heard.filter((one) => one === name).length;
  expect([times('arrive'), times('sticker'), times('curious'), times('keep'), times('tell'), times('block'), times('stamp')]).toEqual([
    12, 6, 0, 1, 2, 1, 1,
  ]);
});

test('a wrong answer sounds curious, checking sounds like nothing much', () => {
  const wrong = soundsOf(play('empty-playlists').judgeAll((item) => (bestVerdict(item) === 'tell' ? 'fine' : 'tell')).log);
  expect(wrong.filter((one) => one === 'curious')).toHaveLength(12);
  expect(new Set(soundsOf(play('empty-playlists').judgeAll(() => 'ask').log))).toEqual(new Set(['arrive', 'tap', undefined]));
});

test('pausing is silent', () => {
  const game = play('empty-playlists').begin();
  const before = game.session;
  expect(soundFor(before, game.act({ type: 'pause' }).session)).toBeUndefined();
});

test('every effect is in the file of all apps or in that of each, and every loop in that of the music app', () => {
  const sprites = readJson('assets/sound/sprites.json') as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const missing = EFFECTS.filter((name) => !sprites['common']?.[name] && CHANNELS.some((channel) => !sprites[channel]?.[name]));
  expect(missing).toEqual([]);
  expect(LOOPS.filter((name) => !sprites['playlist']?.[name])).toEqual([]);
});

test('no two playlists of a case sound the same, the whole case uses every loop, and no play is all of one', () => {
  for (const id of ['practice', ...SHELF]) {
    const { slots } = scenario(id);
    const playlists = slots.map(({ variants }) => variants.filter(({ songs }) => songs)).filter(({ length }) => length > 0);
    const heard = playlists.flat().map((item) => loopFor({ slots }, item.id));
    expect(new Set(heard.map(({ name, shift }) => `${name} ${shift}`)).size, id).toBe(heard.length);
    // A variant more or less of a slot changes its pitch at most: what a play hears are different loops.
    const ofPlay = playlists.map(([first]) => first && loopFor({ slots }, first.id).name);
    expect(new Set(ofPlay).size, id).toBe(Math.min(ofPlay.length, LOOPS.length));
  }
});
