/** Whoever starts a case gets one that passes the gate as it is, in any channel, and a sentence when they ask for what cannot be. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';
import { parseScenario } from '../../src/content/scenario-schema';
import { checkTexts } from '../../src/content/text-checks';
import { APP_CHANNELS } from '../../src/core/channels';

const house = mkdtempSync(join(tmpdir(), 'hidden-track-'));

beforeAll(() => {
  mkdirSync(join(house, 'locales'));
  for (const part of ['tools', 'src', 'assets', 'locales/en', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(house, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
});

afterAll(() => rmSync(house, { recursive: true }));

const newCase = (...args: string[]) => spawnSync(process.execPath, ['tools/new-case.mjs', ...args], { cwd: house, encoding: 'utf8' });
const read = (path: string): unknown => JSON.parse(readFileSync(join(house, path), 'utf8'));
const pictures = (folder: string): string[] =>
  readdirSync(join(house, 'assets/art', folder)).map((file) => `${folder}/${file.replace('.svg', '')}`);

test.each(APP_CHANNELS)('a new case in the channel "%s" passes the gate as it is', (channel) => {
  const id = `made-in-${channel}`;
  const { status, stderr } = newCase(id, '--channel', channel, '--friend', 'kemi');
  expect(`${status} ${stderr}`).toBe('0 ');
  const { scenario, problems } = parseScenario(read(`assets/scenarios/${id}.json`), id);
  expect(problems).toEqual([]);
  const texts = read(`locales/en/scenarios/${id}.json`);
  const art = new Set([...pictures('covers'), ...pictures('avatars')]);
  expect(scenario && checkTexts(scenario, { language: 'en', file: id, texts, say: read('locales/en/say.json'), art })).toEqual([]);
  expect(readFileSync(join(house, 'src/core/shelf.ts'), 'utf8')).toContain(`'${id}',\n] as const`);
  expect(readFileSync(join(house, 'src/content/code-places.ts'), 'utf8')).toContain(`'${id}',\n];`);
  expect(pictures('crew')).toContain(`crew/sleeve-${id}`);
});

test.each([
  [['lonely'], /two or more small words/u],
  [['shared-homework'], /is a case called shared-homework already/u],
  [['a-new-one', '--channel', 'radio'], /The channel is one of playlist, lobby/u],
  [['a-new-one', '--friend', 'nobody'], /The friend is one of/u],
  [['a-new-one', '--colour', 'red'], /Usage/u],
])('%j is answered with a sentence', (args, sentence) => {
  const { status, stderr } = newCase(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
});
