/** House rules that no linter has: each is held against every file, and first against a planted line that breaks it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/steps.mjs';

const FOLDERS = ['src', 'scenes', 'tests', 'tools'];
const PROJECTS = /^tests\/(?:core|content|tooling|journeys|scenes)\//u;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
).filter((file) => /\.(?:m?[jt]s|tsx)$/u.test(file) && !file.startsWith('tests/support/lint-violations/'));

type Rule = {
  readonly says: string;
  readonly breaks: (text: string, file: string) => boolean;
  readonly planted: string;
};

const RULES: readonly Rule[] = [
  {
    says: 'a file opens with a comment that says its job',
    breaks: (text) => !/^\/\*\*\s/u.test(text),
    planted: "import { a } from './a';",
  },
  {
    says: 'things are imported from where they are made',
    breaks: (text, file) => /^export .* from ['"]/mu.test(text) && !file.startsWith('src/vendor/'),
    planted: "/** A. */\nexport { a } from './a';",
  },
  {
    says: 'no check is silenced',
    breaks: (text) => /(?:oxlint|eslint)-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)/u.test(text),
    planted: `// ${['oxlint', 'disable'].join('-')} no-console`,
  },
];

test('all four folders are read', () => {
  for (const folder of FOLDERS) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
});

describe.each(RULES)('$says', ({ breaks, planted }) => {
  test('a planted line breaks it', () => {
    expect(breaks(planted, 'src/app/planted.ts')).toBe(true);
  });

  test('no file does', () => {
    expect(files.filter((file) => breaks(readFileSync(join(ROOT, file), 'utf8'), file))).toEqual([]);
  });
});

test('every test file lies where a project looks for it', () => {
  expect(files.filter((file) => /\.test\.\w+$/u.test(file) && !PROJECTS.test(file))).toEqual([]);
});
