/** What a machine can say about the code without running it: lint, format, types, and what nobody uses. */
import { bin, run } from './steps.mjs';

/** Every check, in order; the first that fails ends the command. */
export function check() {
  const steps = [
    { name: 'Lint', program: bin('oxlint'), args: [] },
    { name: 'Format', program: bin('oxfmt'), args: ['--check'] },
    { name: 'Types of the core, without a browser to lean on', program: bin('typescript', 'tsc'), args: ['-p', 'src/core'] },
    {
      name: 'Types of what is sent to browsers, which may be of 2022',
      program: bin('typescript', 'tsc'),
      args: ['-p', 'tsconfig.site.json'],
    },
    { name: 'Types', program: bin('typescript', 'tsc'), args: ['-p', '.'] },
    { name: 'Unused files, exports and packages', program: bin('knip'), args: ['--no-config-hints'] },
  ];
  for (const { name, program, args } of steps) {
    heading(name);
    run(program, args, { sentence: `${name}: not in order. What to mend is above.` });
  }
}

/** Announces the next step of a command. */
export function heading(name) {
  console.log(`\n— ${name}`);
}
