/** Builds the empty Phaser page, compressed as the lesson is. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../lib/steps.mjs';

/** Resolves to the folder of the built page. Its configuration is Vite's own, without what makes our Phaser smaller. */
export async function buildEmptyPhaser() {
  const outDir = join(ROOT, '.cache/bench/empty-phaser');
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'empty-phaser'),
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  });
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:html|js)$/u.test(file)) writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(readFileSync(join(outDir, file))));
  }
  return outDir;
}
