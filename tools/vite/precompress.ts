/** Vite plugin: leaves a brotli copy beside each file of the built site, for servers that hand it out as it is. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const WORTH_IT = /\.(html|js|css|json|svg|txt|webmanifest)$/u;

/** Compresses once at the strongest setting, after everything has been written: the teacher's page and the service worker, too. */
export function precompress(): Plugin {
  let dir = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      dir = resolve(config.root, config.build.outDir);
    },
    closeBundle: { sequential: true, order: 'post', handler: compressAll },
  };

  async function compressAll(): Promise<void> {
    const files = (await readdir(dir, { recursive: true })).filter((file) => WORTH_IT.test(file));
    await Promise.all(
      files.map(async (file) => {
        const plain = await readFile(join(dir, file));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
        await writeFile(join(dir, `${file}.br`), await compress(plain, { params }));
      }),
    );
  }
}
