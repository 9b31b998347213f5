/** Vitest reporter: ends the run with one plain line that any reader of a log understands. */
import type { Reporter, TestCollection, TestModule } from 'vitest/node';

type Count = { passed: number; failed: number; skipped: number };

/** Counts what Vitest itself has counted, and prints `N passed, N failed` after everything else. */
export class ClosingLine implements Reporter {
  private line: string | undefined;

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    // Only once, at the very end: other reporters still have their say. While watching, the last run counts.
    if (this.line === undefined) process.once('exit', () => process.stdout.write(`\n${this.line}\n`));
    // An error outside all tests fails the run, so it has to show as a failure.
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      add(module.children, count);
    }
    this.line = `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
  }
}

function add(children: TestCollection, count: Count): void {
  for (const suite of children.allSuites()) count.failed += suite.errors().length;
  for (const test of children.allTests()) {
    const { state } = test.result();
    // What was cut off before its end has not passed.
    count[state === 'pending' ? 'failed' : state] += 1;
  }
}
