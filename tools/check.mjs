/** Checks the code without running it. For the whole of it, tests too, there is `npm test`. */
import { check } from './lib/checks.mjs';
import { setUp } from './lib/steps.mjs';

setUp();
check();
