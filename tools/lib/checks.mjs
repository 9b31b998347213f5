/** What a machine can say about the code without running it: lint, format, types, and what nobody uses. */
import { bin, run } from './steps.mjs';

/** Every check, in order; the first that fails ends the command. */
export function check() {
  const steps = [
    ['Lint', bin('oxlint'), []],
    ['Format', bin('oxfmt'), ['--check']],
    ['Types of the core, without a browser to lean on', bin('typescript', 'tsc'), ['-p', 'src/core']],
    ['Types', bin('typescript', 'tsc'), ['-p', '.']],
    ['Unused files, exports and packages', bin('knip'), []],
  ];
  for (const [name, program, args] of steps) {
    heading(name);
    run(program, args, { sentence: `${name}: not in order. What to mend is above.` });
  }
}

/** Announces the next step of a command. */
export function heading(name) {
  console.log(`\n— ${name}`);
}
