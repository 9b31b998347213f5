/** Vite plugin: puts the page's first script into its head, where it starts the language and the case on their way. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../../src/content/languages.ts';
import { caseIds, readPacks } from './packs.ts';

const FILE = resolve(import.meta.dirname, '../../src/app/head.ts');

/**
 * Fills in `PACKS` with the folders of all packs, `CASES` with their cases and `RIGHT_TO_LEFT` with the languages written so,
 * replaces `<!-- head script -->` in the page.
 */
export function headScript(): Plugin {
  return {
    name: 'head-script',
    async transformIndexHtml(html) {
      const mark = '<!-- head script -->';
      return html.includes(mark) ? html.replace(mark, `<script>${await script()}</script>`) : html;
    },
  };
}

async function script(): Promise<string> {
  const folders = Object.fromEntries(Object.entries(readPacks()).map(([lng, { folder, missing }]) => [lng, [folder, missing]]));
  const lists = { PACKS: folders, CASES: caseIds(), RIGHT_TO_LEFT: LANGUAGES.filter(({ dir }) => dir === 'rtl').map(({ id }) => id) };
  const given = Object.entries(lists).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  const source = `${given.join('')}${stripTypeOnly(readFileSync(FILE, 'utf8'))}`;
  // In a function of its own, so that its names stay out of the page.
  const { code } = await transformWithOxc(`(() => {${source}})();`, FILE);
  return (await minify('head.js', code)).code.trim();
}

/** A script in a page can neither import nor declare; only types come from elsewhere here. */
function stripTypeOnly(source: string): string {
  return source.replace(/^(import type|declare) .*$/gmu, '');
}
