/** How the pages are built and served while developing. */
import { defineConfig } from 'vite';
import { folders } from './tools/vite/folders.ts';
import { headScript } from './tools/vite/head-script.ts';
import { inlineStyle } from './tools/vite/inline-style.ts';
import { packs } from './tools/vite/packs.ts';
import { pageText } from './tools/vite/page-text.ts';
import { precompress } from './tools/vite/precompress.ts';
import { phaserAlias, phaserDefine } from './tools/phaser-alias.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the folder can be put anywhere on any host.
  base: './',
  publicDir: false,
  // The whole of Phaser works the same; a test builds it so to keep it that way.
  resolve: { alias: mode === 'whole-phaser' ? [] : phaserAlias },
  define: mode === 'whole-phaser' ? {} : phaserDefine,
  build: {
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: { index: 'index.html', tables: 'tables.html' },
      output: {
        // All that the first screen needs in one file: what later screens share with it stays there too.
        codeSplitting: { groups: [{ name: 'main', test: /src[\\/]app[\\/]main\.tsx$/u }] },
      },
    },
  },
  plugins: [pageText(), packs(), folders(), headScript(), inlineStyle(), precompress()],
}));
