/** Vite plugin: the service worker that keeps the lesson on a device, and the manifest by which a device installs it. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vite';

const WORDS = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../locales/en/ui.json'), 'utf8')) as {
  readonly name: string;
  readonly home: { readonly lead: string };
};

const ICONS = resolve(import.meta.dirname, '../../assets/icons');

/** Addresses that never change what they hold, because they carry a hash. */
const HASHED = /(?:^|\/)(?:art|sound)-[\w-]{8}\/|-[\w-]{8}\.\w+$/u;
/** Packs of so many releases and languages are kept at most. */
const MOST_PACKS = 120;

/**
 * Kept at once is what every pupil needs: pages, scripts, pictures. What depends on a choice (packs, letters for dyslexia,
 * the teacher's page) is kept when it is first fetched; the page sees to it that all cases of the chosen language are.
 * A new release waits until no page of the old one is open, so that nothing changes in the middle of a case.
 */
export function offline(): Plugin[] {
  const icons: Plugin = {
    name: 'icons',
    generateBundle() {
      for (const file of readdirSync(ICONS))
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: readFileSync(resolve(ICONS, file)) });
    },
  };
  // Where Leave leads, nothing may name the game.
  const unnamed: Plugin = {
    name: 'unnamed-tables',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => (path.endsWith('tables.html') ? html.replace(/<link rel="manifest"[^>]*>/u, '') : html),
    },
  };
  return [icons, ...worker(), unnamed];
}

function worker(): Plugin[] {
  return VitePWA({
    filename: 'service-worker.js',
    // The page registers it itself, once everything else has arrived.
    injectRegister: false,
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      name: WORDS.name,
      short_name: WORDS.name,
      description: WORDS.home.lead,
      lang: 'en',
      dir: 'ltr',
      display: 'standalone',
      orientation: 'any',
      theme_color: '#1d1730',
      background_color: '#1d1730',
      categories: ['education', 'games', 'kids'],
      icons: [
        { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: './icons/icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: [
        'index.html',
        'tables.html',
        'assets/*.{js,css,svg}',
        'assets/fredoka-*.woff2',
        'assets/sound-*/*.webm',
        'icons/icon-192.png',
        'assets/art-*/**/*.json',
        'assets/art-*/{adults,apps,avatars,covers,people,stamps,stickers}/*.svg',
        'assets/art-*/crew/sleeve-*.svg',
        'assets/art-*/{mark,tunely}.svg',
        'assets/art-*/stage/record.svg',
      ],
      // Only pages on plain http ask for it, and those have no service worker.
      globIgnores: ['assets/hpke-noble-*.js'],
      dontCacheBustURLsMatching: HASHED,
      // The case, the draw and the language stand in the query; the page is the same.
      ignoreURLParametersMatching: [/./u],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
      runtimeCaching: [
        {
          urlPattern: /\/packs\/[\w-]+\/[\w-]+\.json$/u,
          handler: 'CacheFirst',
          options: { cacheName: 'packs', expiration: { maxEntries: MOST_PACKS } },
        },
        {
          urlPattern: /\/(?:sound|art)-[\w-]{8}\/|\/assets\/[\w-]+\.woff2$|\/teach\/[\w-]+\.\w+$/u,
          handler: 'CacheFirst',
          options: { cacheName: 'chosen', expiration: { maxEntries: MOST_PACKS } },
        },
        {
          urlPattern: /\/teach\.html$/u,
          handler: 'NetworkFirst',
          options: { cacheName: 'teacher', networkTimeoutSeconds: 4, matchOptions: { ignoreSearch: true } },
        },
      ],
    },
  });
}
