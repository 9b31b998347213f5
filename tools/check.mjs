/** Lint, format and types: what a machine can say about the code without running it. */
import { bin, run, setUp } from './lib/steps.mjs';

/** Every check, in order; the first that fails ends the command. */
export function check() {
  const steps = [
    ['Lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
    ['Format', bin('oxfmt'), ['--check']],
    ['Types of the core, without a browser to lean on', bin('typescript', 'tsc'), ['-p', 'src/core']],
    ['Types', bin('typescript', 'tsc'), ['-p', '.']],
    ['Unused files and packages', bin('knip'), []],
  ];
  for (const [name, program, args] of steps) {
    console.log(`\n— ${name}`);
    run(program, args, { sentence: `${name}: not in order. What to mend is above.` });
  }
}

if (import.meta.filename === process.argv[1]) {
  setUp();
  check();
}
