/** The commands install packages exactly when what is there is not what the lock file says. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT, isInstalled } from '../../tools/lib/steps.mjs';

const root = join(tmpdir(), `hidden-track-${process.pid}`);
const wanted = {
  '': { name: 'hidden-track' },
  'node_modules/phaser': { version: '4.2.1' },
  'node_modules/binding-windows': { version: '1.0.0', optional: true },
};

beforeEach(() => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['the same version, without what is for other machines', { 'node_modules/phaser': { version: '4.2.1' } }, true],
  ['everything', wanted, true],
  ['another version', { 'node_modules/phaser': { version: '4.2.0' } }, false],
  ['another version of something optional', { ...wanted, 'node_modules/binding-windows': { version: '0.9.0' } }, false],
  ['nothing', {}, false],
])('%s is there', (_, packages, expected) => {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  expect(isInstalled(root)).toBe(expected);
});

test('no folder of packages is there', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test('the lock file names every package for every kind of machine, or installing from it fails on some', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
  );
  expect(missing).toEqual([]);
});
