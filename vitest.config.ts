/** The test projects: rules of the core, content, the workshop's own tools, views, and journeys through the built site. */
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tools/lib/closing-line.ts';
import { LongestFirst } from './tools/lib/longest-first.ts';

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'core', include: ['tests/core/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'tooling', include: ['tests/tooling/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts', 'tests/scenes/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A page on a busy machine may take its time.
          expect: { poll: { timeout: 20_000 } },
          // Each worker has a browser of its own, which draws WebGL without a graphics card.
          maxWorkers: 2,
          // After all others, so that nothing else takes its time.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
