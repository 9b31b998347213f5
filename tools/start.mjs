/** Starts the lesson: sets itself up, builds, serves, and prints the address. */
import { parseArgs } from 'node:util';
import { bin, giveUp, run, setUp } from './lib/steps.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, host: { type: 'string', default: 'localhost' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) giveUp('The port has to be a whole number from 0 to 65535.');

setUp();
run(bin('vite'), ['build', '--logLevel', 'warn'], { sentence: 'The lesson could not be built. What went wrong is above.' });
// Only now is its package sure to be installed.
const { serveDist } = await import('./serve.mjs');
const { url, close } = await serveDist({ port, host: values.host });
console.log(`\nHidden Track is ready: ${url}\nPress Ctrl+C to stop it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
