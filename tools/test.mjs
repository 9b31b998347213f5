/** Runs every test there is: sets itself up, checks the code, builds the site, weighs it, and drives it in a browser. */
import { getBrowser } from './lib/browser.mjs';
import { check, heading } from './lib/checks.mjs';
import { bin, exitCodeOf, run, setUp } from './lib/steps.mjs';

setUp();
const browser = await getBrowser();
check();
heading('Build');
run(bin('vite'), ['build', '--logLevel', 'warn'], { sentence: 'The lesson could not be built. What went wrong is above.' });
heading('Size');
run('tools/size.mjs', [], { sentence: 'The lesson has grown too heavy for a slow network. Which part is above.' });
heading('Tests');
// Last and without a word after it, so that the output ends in Vitest's closing lines.
process.exitCode = exitCodeOf(bin('vitest'), ['run', ...process.argv.slice(2)], { HIDDEN_TRACK_BROWSER: browser });
