/** Serves the built site as a school's host would: compressed, and kept for ever where a name carries a hash. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './lib/steps.mjs';

/** Starts serving; with `port` taken the next free one is used. Resolves to the address and a way to stop. */
export async function serveDist({ port = 4173, host = 'localhost', dir = join(ROOT, 'dist') } = {}) {
  const files = sirv(dir, {
    brotli: true,
    setHeaders(response, path) {
      const isHashed = /[-/](art|sound)-[\w-]{8}\/|-[\w-]{8}\.\w+(\.br)?$/u.test(path);
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host}:${taken}/`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) done(listen(server, port + 1, host));
      else fail(error);
    });
    server.listen(port, host, () => done(server.address().port));
  });
}
