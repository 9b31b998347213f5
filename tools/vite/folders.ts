/** Vite plugin: hands out whole folders of pictures and sounds under one hashed address each, so that no list of them is needed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ASSETS = resolve(import.meta.dirname, '../../assets');
const FOLDERS = { art: /\.svg$/u, sound: /\.(webm|mp3)$/u } as const;

function filesOf(folder: keyof typeof FOLDERS): string[] {
  const root = join(ASSETS, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => FOLDERS[folder].test(file))
    .toSorted();
}

function hashed(folder: keyof typeof FOLDERS): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(file).update(readFileSync(join(ASSETS, folder, file)));
  return `assets/${folder}-${hash.digest('base64url').slice(0, 8)}`;
}

/** Pictures that the stage draws from, joined into bundles because each request costs a round trip: what all places share, what the crew's den needs, */
const SHARED = { stage: /^(?:stage|stickers)\//u, den: /^(?:crew|adults|stamps)\//u } as const;
/** and one bundle for each friend and each channel's place, named as its folder. */
const OWN = /^((?:friends|places)\/[^/]+)\//u;

/** The bundles by their names: each a record of picture to drawing. */
function stageBundles(): Readonly<Record<string, string>> {
  const bundles: Record<string, Record<string, string>> = {};
  for (const file of filesOf('art')) {
    const bundle = OWN.exec(file)?.[1] ?? Object.entries(SHARED).find(([, files]) => files.test(file))?.[0];
    if (bundle === undefined) continue;
    (bundles[bundle] ??= {})[file.replace(/\.svg$/u, '')] = readFileSync(join(ASSETS, 'art', file), 'utf8');
  }
  return Object.fromEntries(Object.entries(bundles).map(([name, pictures]) => [name, JSON.stringify(pictures)]));
}

/** Fills in `import.meta.env.ART` and `import.meta.env.SOUND`, and writes the folders into the built site if it is to `emit` them. */
export function folders(emit = true): Plugin {
  let building = false;
  return {
    name: 'folders',
    config(_, { command }) {
      building = command === 'build';
      const address = (folder: keyof typeof FOLDERS): string => JSON.stringify(building ? `./${hashed(folder)}` : `./assets/${folder}`);
      return { define: { 'import.meta.env.ART': address('art'), 'import.meta.env.SOUND': address('sound') } };
    },
    generateBundle() {
      if (!emit) return;
      for (const [name, source] of Object.entries(stageBundles())) {
        this.emitFile({ type: 'asset', fileName: `${hashed('art')}/${name}.json`, source });
      }
      for (const folder of ['art', 'sound'] as const) {
        const to = hashed(folder);
        for (const file of filesOf(folder)) {
          this.emitFile({ type: 'asset', fileName: `${to}/${file}`, source: readFileSync(join(ASSETS, folder, file)) });
        }
      }
    },
  };
}
