/** Starts the lesson: sets itself up, builds, serves, and prints the address. */
import util from 'node:util';
import { bin, giveUp, run, setUp } from './lib/steps.mjs';

setUp();
const { port, host } = readFlags();
run(bin('vite'), ['build', '--logLevel', 'warn'], { sentence: 'The lesson could not be built. What went wrong is above.' });
// Only now is its package sure to be installed.
const { serveDist } = await import('./serve.mjs');
const { url, close } = await serveDist({ port, host }).catch((error) => giveUp(`The lesson could not be served: ${error.message}.`));
console.log(`\nHidden Track is ready at ${url} – press Ctrl+C to stop it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));

function readFlags() {
  try {
    const { values } = util.parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError('The port has to be a whole number from 0 to 65535.');
    return { port, host: values.host };
  } catch (error) {
    return giveUp(`${error.message}\nFlags: --port 5000, --host 0.0.0.0 (to be reached from other machines).`);
  }
}
