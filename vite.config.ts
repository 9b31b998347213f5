/** How the pages are built and served while developing. */
import { defineConfig } from 'vite';
import { folders } from './tools/vite/folders';
import { headScript } from './tools/vite/head-script';
import { inlineStyle } from './tools/vite/inline-style';
import { packs } from './tools/vite/packs';
import { pageText } from './tools/vite/page-text';
import { precompress } from './tools/vite/precompress';
import { phaserAlias, phaserDefine } from './tools/phaser-alias';

export default defineConfig({
  // Relative addresses, so that the folder can be put anywhere on any host.
  base: './',
  publicDir: false,
  resolve: { alias: phaserAlias },
  define: phaserDefine,
  build: {
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: { index: 'index.html', tables: 'tables.html' } },
  },
  plugins: [pageText(), packs(), folders(), headScript(), inlineStyle(), precompress()],
});
