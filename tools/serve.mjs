/** Serves the built site as a school's host would: compressed, and kept for ever where a name carries a hash. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, FOR_EVER, HASHED, headersOf } from './lib/headers.mjs';
import { ROOT } from './lib/steps.mjs';

/** How many ports are tried, from the one asked for. */
const PORTS = 50;

/**
 * Starts serving; with `port` taken the next free one is used, and 0 means any. `headers` go with every answer, and each
 * answer waits for `delay` milliseconds. Resolves to the address and a way to stop.
 */
export async function serveDist({ port = 4173, host = 'localhost', dir = join(ROOT, 'dist'), headers = {}, delay = 0 } = {}) {
  const { everywhere, pages } = headersOf(dir);
  const files = sirv(dir, {
    // The better where the browser takes it, which over plain http it does not.
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(pages[path.slice(1)] ?? {})) response.setHeader(name, value);
      response.setHeader('Cache-Control', HASHED.test(path) ? FOR_EVER : ASK_AGAIN);
    },
  });
  const answer = (request, response) => {
    for (const [name, value] of Object.entries({ ...everywhere, ...headers })) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not here.\n');
    });
  };
  const server = createServer((request, response) => {
    if (delay > 0) setTimeout(answer, delay, request, response);
    else answer(request, response);
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}/`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

async function listen(server, port, host) {
  // `localhost` can be either of two addresses. Browsers try both, older programs only this one.
  const address = host === 'localhost' ? '127.0.0.1' : host;
  for (let tried = port; ; tried++) {
    try {
      return await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(tried, address, () => done((server.off('error', fail), server.address().port)));
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= Math.min(port + PORTS, 65535)) throw error;
    }
  }
}
