/** Vite plugin: gives each built page its security policy, and leaves the headers in the forms that the usual hosts read. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy, headersOf } from '../lib/headers.mjs';
import { hostFiles } from '../lib/host-files.mjs';

/** The page's own policy, for hosts where no header can be set. It comes before anything that it has a say in. */
export function security(): Plugin {
  return {
    name: 'security',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /(<meta charset[^>]*>)/u,
          `$1\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([html])}" />`,
        ),
    },
  };
}

/** Writes the hosts' files, once all pages stand. */
export function hosts(): Plugin {
  let dir = '';
  return {
    name: 'hosts',
    apply: 'build',
    configResolved(config) {
      dir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        for (const [file, text] of Object.entries(hostFiles(headersOf(dir)))) writeFileSync(join(dir, file), text);
      },
    },
  };
}
