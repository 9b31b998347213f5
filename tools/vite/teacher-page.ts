/** Vite plugin: builds the teacher's page after the pupils', in a pass of its own, so that neither holds a byte of the other. */
import { build } from 'vite';
import type { Plugin } from 'vite';

/** The mode that `vite.config.ts` knows the second pass by. */
export const TEACHER_MODE = 'teacher';

/** Runs once the pupils' page has been written. */
export function teacherPage(): Plugin {
  let root: string;
  return {
    name: 'teacher-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async closeBundle() {
      await build({ root, mode: TEACHER_MODE, logLevel: 'warn' });
    },
  };
}
