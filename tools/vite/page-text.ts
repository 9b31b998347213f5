/** Vite plugin: fills in the few words a page needs before its language has arrived, from every language's `ui.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const LOCALES = resolve(import.meta.dirname, '../../locales');
const MARK = /<!-- words: (\w+) -->/gu;

/** Replaces `<!-- words: key -->` by one paragraph per language with that text of `page` in `ui.json`. */
export function pageText(): Plugin {
  return {
    name: 'page-text',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(MARK, (_, key: string) => paragraphs(key)) },
  };
}

function paragraphs(key: string): string {
  return readdirSync(LOCALES)
    .toSorted()
    .map((lng) => {
      const { page } = JSON.parse(readFileSync(resolve(LOCALES, lng, 'ui.json'), 'utf8')) as { page: Record<string, string> };
      return `<p lang="${lng}" dir="auto">${page[key]}</p>`;
    })
    .join('');
}
