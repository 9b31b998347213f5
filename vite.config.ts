/** How the pages are built and served while developing. */
import { defineConfig } from 'vite';
import { folders } from './tools/vite/folders.ts';
import { headScript } from './tools/vite/head-script.ts';
import { offline } from './tools/vite/offline.ts';
import { inlineStyle } from './tools/vite/inline-style.ts';
import { packs } from './tools/vite/packs.ts';
import { pageText } from './tools/vite/page-text.ts';
import { hosts, security } from './tools/vite/security.ts';
import { precompress } from './tools/vite/precompress.ts';
import { TEACHER_MODE, teacherPage } from './tools/vite/teacher-page.ts';
import { phaserAlias, phaserDefine } from './tools/phaser-alias.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the folder can be put anywhere on any host.
  base: './',
  publicDir: false,
  // The whole of Phaser works the same; a test builds it so to keep it that way.
  resolve: { alias: mode === 'whole-phaser' ? [] : phaserAlias },
  define: mode === 'whole-phaser' ? {} : phaserDefine,
  build: {
    // docs/hosting.md names them; tsconfig.site.json keeps newer methods out.
    target: ['es2022', 'chrome105', 'firefox121', 'safari15.4'],
    assetsInlineLimit: 0,
    // Apart from the pupils' files, which a service worker keeps.
    assetsDir: mode === TEACHER_MODE ? 'teach' : 'assets',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The second pass adds to what the first has written.
    emptyOutDir: mode !== TEACHER_MODE,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: mode === TEACHER_MODE ? { teach: 'teach.html' } : { index: 'index.html', tables: 'tables.html' },
      output:
        mode === TEACHER_MODE
          ? {}
          : {
              // All that the first screen needs in one file: what later screens share with it stays there too.
              codeSplitting: { groups: [{ name: 'main', test: /src[\\/]app[\\/]main\.tsx$/u }] },
            },
    },
  },
  plugins:
    mode === TEACHER_MODE
      ? [pageText(), folders(false), headScript(), security()]
      : [
          pageText(),
          packs(),
          folders(),
          headScript(),
          inlineStyle(),
          security(),
          ...(mode === 'production' ? [teacherPage(), offline(), hosts()] : []),
          precompress(),
        ],
}));
