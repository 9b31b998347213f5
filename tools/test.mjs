/** Runs every test there is: sets itself up, checks the code, builds the site, weighs it, and drives it in a browser. */
import { check } from './check.mjs';
import { getBrowser } from './lib/browser.mjs';
import { bin, run, setUp } from './lib/steps.mjs';

setUp();
const browser = await getBrowser();
check();
console.log('\n— Build');
run(bin('vite'), ['build', '--logLevel', 'warn']);
console.log('\n— Size');
run('tools/size.mjs', []);
console.log('\n— Tests');
run(bin('vitest'), ['run'], { env: { HIDDEN_TRACK_BROWSER: browser }, sentence: 'Not all tests pass. Which ones is above.' });
