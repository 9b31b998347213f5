/** Vite plugin: one JSON file per language and one per language and case, so that a pupil loads only what they play. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { factsOf, kindsOf } from '../../src/core/channels.ts';
import type { Channel } from '../../src/core/channels.ts';
import { SHELF } from '../../src/core/shelf.ts';

/** All packs of a language, by their names: `words`, `later`, `teach`, `homework`, and each case by its id. */
export type LanguagePacks = {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  /** Cases that have not been written in this language yet; it does without them. */
  readonly missing: readonly string[];
};

/** Parts of `ui.json` that no screen before the first verdict shows, or that each case brings for its own app. */
const LATER = [
  'report',
  'ending',
  'results',
  'album',
  'settings',
  'help',
  'finish',
  'offline',
  'read',
  'notice.otherTab',
  'summary.report',
  'summary.ending',
  'summary.results',
  'summary.album',
  'apps',
  'app.kinds',
  'app.from',
];

/** What stands in the page itself, for when no pack can be had. */
const IN_PAGE = 'page.';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every language's packs, read from `locales` and `assets/scenarios`. A folder's name carries a hash of all that is in it. */
export function readPacks(): Record<string, LanguagePacks> {
  return Object.fromEntries(
    readdirSync(resolve(ROOT, 'locales'))
      .toSorted()
      .map((lng) => {
        const files = readLanguage(lng);
        const hash = createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 8);
        return [lng, { folder: `packs/${lng}-${hash}`, files, missing: caseIds().filter((id) => !(id in files)) }];
      }),
  );
}

function readLanguage(lng: string): Record<string, string> {
  const cases: Record<string, unknown> = {};
  const catalogue: Record<string, unknown> = {};
  const debriefs: Record<string, unknown> = {};
  const [ui, say, signs, homework] = ['ui', 'say', 'signs', 'homework'].map((name) => read(`locales/${lng}/${name}.json`));
  // What only teachers read is in English until somebody has written it.
  const forTeachers = (path: string): unknown => {
    const isWritten = existsSync(resolve(ROOT, `locales/${lng}/${path}`));
    return isWritten ? read(`locales/${lng}/${path}`) : withPluralsOf(lng, read(`locales/en/${path}`));
  };
  const teach = forTeachers('teach.json');
  const { apps } = ui as { readonly apps: Readonly<Record<string, { readonly name: string }>> };
  for (const id of caseIds()) {
    if (!existsSync(resolve(ROOT, `locales/${lng}/scenarios/${id}.json`))) continue;
    const text = read(`locales/${lng}/scenarios/${id}.json`) as { title: string; tagline: string; friend: string };
    const scenario = read(`assets/scenarios/${id}.json`) as { form: string; channel: Channel; friend: string };
    // Every text may name the app that the case is about.
    cases[id] = { scenario, text: { ...text, app: apps[scenario.channel]?.name }, words: { ui: partOf(ui, isOfApp(scenario.channel)) } };
    catalogue[id] = { title: text.title, tagline: text.tagline, friend: text.friend, portrait: scenario.friend };
    if (scenario.form === 'case') debriefs[id] = forTeachers(`debriefs/${id}.json`);
  }
  const packs = {
    words: { ui: partOf(ui, (path) => !isLater(path) && !path.startsWith(IN_PAGE)), say, signs, cases: catalogue },
    later: { ui: partOf(ui, isLater) },
    teach: { teach, debriefs },
    homework: { homework },
    ...cases,
  };
  return Object.fromEntries(Object.entries(packs).map(([name, pack]) => [name, JSON.stringify(pack)]));
}

function isLater(path: string): boolean {
  return LATER.some((part) => path === part || path.startsWith(`${part}.`));
}

/** Whether a path is that of a name or a sentence of the app, or of all apps where they are mixed. */
function isOfApp(channel: Channel): (path: string) => boolean {
  const kinds = kindsOf(channel);
  const names = new Set<string>([channel, ...kinds, ...kinds.map((kind) => factsOf(kind).channel)]);
  return (path) => {
    const [section = '', part = '', name = ''] = path.split('.');
    return section === 'apps' ? names.has(part) : section === 'app' && ['kinds', 'from'].includes(part) && names.has(name);
  };
}

/** The texts whose dotted path is wanted, in the same tree. */
function partOf(texts: unknown, isWanted: (path: string) => boolean, at = ''): unknown {
  if (typeof texts !== 'object' || texts === null) return isWanted(at) ? texts : undefined;
  const parts = Object.entries(texts).map(([key, value]) => [key, partOf(value, isWanted, at === '' ? key : `${at}.${key}`)] as const);
  const kept = parts.filter(([, part]) => part !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** English texts as they are looked up in another language, which may count in more forms. */
function withPluralsOf(lng: string, texts: unknown): unknown {
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return texts;
  const forms = new Intl.PluralRules(lng).resolvedOptions().pluralCategories;
  const all = Object.entries(texts).flatMap(([key, value]) => {
    const isOther = key.endsWith('_other');
    const more = isOther ? forms.map((form) => [key.replace(/other$/u, form), value] as const) : [];
    return [...more, [key, withPluralsOf(lng, value)] as const];
  });
  // What English itself has for a form comes last and stays.
  return Object.fromEntries([...all, ...Object.entries(texts).filter(([key]) => key.endsWith('_one'))]);
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

function allPacks(): readonly { readonly address: string; readonly source: string }[] {
  return Object.values(readPacks()).flatMap(({ folder, files }) =>
    Object.entries(files).map(([name, source]) => ({ address: `${folder}/${name}.json`, source })),
  );
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
