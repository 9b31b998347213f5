/** Vite plugin: leaves compressed copies beside each file of the built site, for servers that hand them out as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = /\.(html|js|css|json|svg|txt|webmanifest)$/u;

/** How each kind of copy is made, by its ending. Browsers ask for brotli over https only; gzip is for a laptop in the room. */
const COPIES = {
  br: (plain: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
  gz: (plain: Buffer): Promise<Buffer> => promisify(gzip)(plain, { level: 9 }),
};

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
        await Promise.all(
          Object.entries(COPIES).map(async ([ending, compress]) => writeFile(join(dir, `${file}.${ending}`), await compress(plain))),
        );
      }),
    );
  }
}
