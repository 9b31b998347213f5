/** What others have written and we hand on or build with: its licences, and holes that are known in it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';

type Package = { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly optional?: boolean };
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Package>> };
const others = Object.entries(packages).filter(([path]) => path !== '');

/** Free to hand on with a game under MIT. */
const HANDED_ON = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR Apache-2.0)', 'OFL-1.1'];
/** Free to build with: nothing of these reaches a pupil. */
const BUILT_WITH = [...HANDED_ON, 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0', '(MIT OR CC0-1.0)', 'Unlicense', 'CC0-1.0'];

test('every package that reaches a pupil may be handed on', () => {
  expect(others.filter(([, { dev, license = '' }]) => !dev && !HANDED_ON.includes(license)).map(([path]) => path)).toEqual([]);
});

test('every package that we build with is free', () => {
  expect(others.filter(([, { license = '' }]) => !BUILT_WITH.includes(license)).map(([path]) => path)).toEqual([]);
});

test('our own packages are named in exact versions', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
  expect(loose).toEqual([]);
});

test('no package that reaches a pupil has a hole that is known to be serious', ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(stdout || '{}') as { readonly metadata?: { readonly vulnerabilities: Record<string, number> } };
  if (!answer.metadata) skip('the registry cannot be asked from here');
  expect(answer.metadata?.vulnerabilities).toMatchObject({ high: 0, critical: 0 });
});
