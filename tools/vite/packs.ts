/** Vite plugin: one JSON file per language and one per language and case, so that a pupil loads only what they play. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SHELF } from '../../src/core/shelf.ts';

/** A file of the site: its address from the page, and its text. */
export type Pack = { readonly address: string; readonly source: string };

/** All packs of a language: the interface, each case by its id, what only the teacher's page shows, and what only homework does. */
export type LanguagePacks = {
  readonly words: Pack;
  readonly cases: Readonly<Record<string, Pack>>;
  readonly teach: Pack;
  readonly homework: Pack;
};

const ROOT = resolve(import.meta.dirname, '../..');

/** Every language's packs, read from `locales` and `assets/scenarios`. Names carry a hash, so they can be kept for ever. */
export function readPacks(): Record<string, LanguagePacks> {
  const out: Record<string, LanguagePacks> = {};
  for (const lng of readdirSync(resolve(ROOT, 'locales')).toSorted()) {
    const cases: Record<string, Pack> = {};
    const catalogue: Record<string, unknown> = {};
    const [ui, say, signs] = ['ui', 'say', 'signs'].map((name) => read(`locales/${lng}/${name}.json`));
    const { apps } = ui as { readonly apps: Readonly<Record<string, { readonly name: string }>> };
    for (const id of caseIds()) {
      const path = `locales/${lng}/scenarios/${id}.json`;
      if (!existsSync(resolve(ROOT, path))) continue;
      const text = read(path) as { title: string; tagline: string; friend: string };
      const scenario = read(`assets/scenarios/${id}.json`) as { channel: string; friend: string };
      // Every text may name the app that the case is about.
      cases[id] = pack(`${lng}.${id}`, { scenario, text: { ...text, app: apps[scenario.channel]?.name } });
      catalogue[id] = { title: text.title, tagline: text.tagline, friend: text.friend, portrait: scenario.friend };
    }
    const words = { ui, say, signs, cases: catalogue };
    const debriefs = Object.fromEntries(
      caseIds().flatMap((id) => {
        const path = `locales/${lng}/debriefs/${id}.json`;
        return existsSync(resolve(ROOT, path)) ? [[id, read(path)]] : [];
      }),
    );
    const teach = pack(`${lng}.teach`, { teach: read(`locales/${lng}/teach.json`), debriefs });
    const homework = pack(`${lng}.homework`, { homework: read(`locales/${lng}/homework.json`) });
    out[lng] = { words: pack(lng, words), cases, teach, homework };
  }
  return out;
}

/** Ids of all scenarios, by their file names: those of the shelf first and in its order, because the first is the one to fetch ahead. */
export function caseIds(): string[] {
  const place = (id: string): number => (SHELF as readonly string[]).toReversed().indexOf(id);
  return readdirSync(resolve(ROOT, 'assets/scenarios'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted((a, b) => place(b) - place(a) || a.localeCompare(b));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
}

function pack(name: string, value: unknown): Pack {
  const source = JSON.stringify(value);
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { address: `packs/${name}-${hash}.json`, source };
}

function allPacks(): Pack[] {
  return Object.values(readPacks()).flatMap(({ words, cases, teach, homework }) => [words, ...Object.values(cases), teach, homework]);
}

/** Writes the packs into the built site, and serves them while developing. */
export function packs(): Plugin {
  return {
    name: 'packs',
    generateBundle() {
      for (const { address, source } of allPacks()) this.emitFile({ type: 'asset', fileName: address, source });
    },
    configureServer(server) {
      server.watcher.add([resolve(ROOT, 'locales'), resolve(ROOT, 'assets/scenarios')]);
      server.watcher.on('change', (file) => {
        if (/[/\\](locales|scenarios)[/\\].*\.json$/.test(file)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const found = allPacks().find(({ address }) => request.url?.split('?')[0] === `/${address}`);
        if (!found) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(found.source);
      });
    },
  };
}
