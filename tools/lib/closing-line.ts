/** Vitest reporter: ends the run with one plain line that any reader of a log understands. */
import type { Reporter, TestModule } from 'vitest/node';

/** Counts what Vitest itself has counted, and prints `N passed, N failed` after everything else. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state] += 1;
      }
      // A file that breaks before its first test counts as one failure.
      if (module.state() === 'failed' && module.children.size === 0) count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.once('exit', () => process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`));
  }
}
