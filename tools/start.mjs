/** Starts the lesson: sets itself up, builds, serves, and prints the address. */
import { networkInterfaces } from 'node:os';
import util from 'node:util';
import { bin, giveUp, run, setUp } from './lib/steps.mjs';

setUp();
const { port, host } = readFlags();
run(bin('vite'), ['build', '--logLevel', 'warn'], { sentence: 'The lesson could not be built. What went wrong is above.' });
// Only now are their packages sure to be installed.
const { serveDist } = await import('./serve.mjs');
const { encodeQR } = await import('qr');
const { url, close } = await serveDist({ port, host }).catch((error) => giveUp(`The lesson could not be served: ${error.message}.`));
if (host === '0.0.0.0') for (const address of roomAddresses(new URL(url).port)) console.log(`\n${encodeQR(address, 'ascii')}\n${address}`);
console.log(`\nHidden Track is ready at ${url} – press Ctrl+C to stop it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));

function readFlags() {
  try {
    const { values } = util.parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' }, room: { type: 'boolean' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError('The port has to be a whole number from 0 to 65535.');
    return { port, host: values.room ? '0.0.0.0' : values.host };
  } catch (error) {
    return giveUp(`${error.message}\nFlags: --room (for the other devices in the room), --port 5000.`);
  }
}

/** Where the other devices in the room find this one. */
function roomAddresses(taken) {
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${taken}/`);
}
