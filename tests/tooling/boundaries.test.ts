/** The rules that keep the parts apart are themselves tested: planted violations of each have to be reported, and nothing else. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin } from '../../tools/lib/steps.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PLANTED = join(ROOT, 'tests/support/lint-violations');

/** A house of the same layout, with the same rules, in which only the planted files live. */
const house = mkdtempSync(join(tmpdir(), 'hidden-track-'));

type Diagnostic = {
  readonly filename: string;
  readonly code: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
};
let reported: readonly string[] = [];

beforeAll(() => {
  cpSync(PLANTED, house, { recursive: true });
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.site.json', 'src/core/tsconfig.json'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  writeFileSync(join(house, 'src/app/too-long.ts'), `/** Planted. */\n${'export {};\n'.repeat(300)}`);
  writeFileSync(join(house, 'src/app/notKebab.ts'), '/** Planted. */\nexport {};\n');
  const { diagnostics } = JSON.parse(start('oxlint', '-f', 'json', 'src', 'scenes').output) as { diagnostics: Diagnostic[] };
  reported = diagnostics
    .map(({ filename, code, labels }) => `${filename.replaceAll('\\', '/')}:${labels[0]?.span.line} ${ruleOf(code)}`)
    .toSorted();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function start(command: 'oxlint' | 'tsc', ...args: string[]): { readonly status: number | null; readonly output: string } {
  const file = bin(command === 'tsc' ? 'typescript' : command, command);
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], { cwd: house, encoding: 'utf8' });
  return { status, output: stdout };
}

/** `eslint(no-console)` without its plugin. */
function ruleOf(code: string): string {
  return /\((.+)\)/u.exec(code)?.[1] ?? code;
}

/** What a planted file says about itself: `// planted: rule, rule ×2`, on the line that breaks it or, with `-next`, on the line above. */
function marksOf(file: string): string[] {
  return readFileSync(join(PLANTED, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const [, next, rules = ''] = /\/[/*] planted(-next)?: ([\w\s,×-]+)/u.exec(text) ?? [];
      const line = index + (next ? 2 : 1);
      return [...rules.matchAll(/([a-z][a-z0-9-]+)(?: ×(\d))?/gu)].flatMap(([, rule, times]) =>
        Array.from({ length: Number(times ?? 1) }, () => `${file}:${line} ${rule}`),
      );
    });
}

const files = readdirSync(PLANTED, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:tsx?|js)$/u.test(file));

test.each(files)('%s: exactly the marked lines are reported', (file) => {
  expect(reported.filter((entry) => entry.startsWith(`${file}:`))).toEqual(marksOf(file).toSorted());
});

test.each(['core', 'content', 'debrief', 'views', 'sound', 'adapters', 'app'])('something is planted in src/%s', (part) => {
  expect(marksOf(`src/${part}/planted.ts`).length).toBeGreaterThan(3);
});

test('a file past the wall of 300 lines and a file name in camel case are reported', () => {
  expect(reported.filter((entry) => /too-long|notKebab/u.test(entry))).toEqual([
    'src/app/notKebab.ts:1 filename-case',
    expect.stringMatching(/max-lines$/u),
  ]);
});

test('a page in the core does not compile, and the rest of the core does', () => {
  for (const file of ['planted.ts', 'planted-page.ts']) rmSync(join(house, 'src/core', file));
  expect(start('tsc', '-p', 'src/core')).toEqual({ status: 0, output: '' });
  cpSync(join(PLANTED, 'src/core/planted-page.ts'), join(house, 'src/core/planted-page.ts'));
  const { status, output } = start('tsc', '-p', 'src/core');
  expect(status).not.toBe(0);
  expect(output).toMatch(/^src\/core\/planted-page\.ts\(3,\d+\): error TS2584: Cannot find name 'document'/mu);
});

test('a method that older tablets do not know does not compile where it would be sent to them', () => {
  const file = join(house, 'src/views/newer.ts');
  writeFileSync(file, 'export const turned = (list: readonly number[]) => list.toReversed();\n');
  const { output } = start('tsc', '-p', 'tsconfig.site.json');
  expect(output).toMatch(/^src\/views\/newer\.ts\(1,\d+\): error TS\d+: Property 'toReversed' does not exist/mu);
});
