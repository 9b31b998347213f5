/** The last line of a test run says truly what happened, however it ended. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test as check } from 'vitest';
import { ROOT, bin } from '../../tools/lib/steps.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-track-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const reporter = JSON.stringify(join(ROOT, 'tools/lib/closing-line.ts'));
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { ClosingLine } from ${reporter};\nexport default { test: { reporters: ['default', new ClosingLine()] } };`,
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the test files given by their contents; resolves to the run's exit code and last line. */
function runTests(...sources: string[]): readonly [status: number | null, line: string | undefined] {
  for (const [index, source] of sources.entries()) {
    writeFileSync(join(folder, `file-${index}.test.ts`), `import { beforeAll, describe, expect, test } from 'vitest';\n${source}`);
  }
  const { status, stdout } = spawnSync(process.execPath, [bin('vitest'), 'run'], { cwd: folder, encoding: 'utf8' });
  return [status, stdout.trimEnd().split('\n').at(-1)];
}

const PASSES = "test('passes', () => { expect(1).toBe(1); });";
const FAILS = "test('fails', () => { expect(1).toBe(2); });";
const SKIPS = "test('skips', ({ skip }) => skip());";

check('all pass', () => {
  expect(runTests(`${PASSES} describe('deeper', () => { ${PASSES} });`, PASSES)).toEqual([0, '3 passed, 0 failed']);
});

check('some fail and some are skipped', () => {
  expect(runTests(`${PASSES} ${FAILS} ${SKIPS}`, FAILS)).toEqual([1, '1 passed, 2 failed, 1 skipped']);
});

check('a file that cannot be read counts as a failure', () => {
  expect(runTests(PASSES, "throw new Error('no');")).toEqual([1, '1 passed, 1 failed']);
});

check('preparations that fail count as a failure', () => {
  const [status, line] = runTests(`${PASSES} describe('deeper', () => { beforeAll(() => { throw new Error('no'); }); ${PASSES} });`);
  expect(status).toBe(1);
  expect(line).toMatch(/^1 passed, [1-9]\d* failed/u);
});

check('an error outside all tests counts as a failure', () => {
  expect(runTests("test('passes too early', () => { void Promise.reject(new Error('no')); });")).toEqual([1, '1 passed, 1 failed']);
});
