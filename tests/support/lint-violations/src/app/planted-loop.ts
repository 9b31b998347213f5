/** Planted: two files that import each other, and a barrel. */
import { second } from './planted-loop-back'; // planted: no-cycle
export * from './planted-code'; // planted: no-barrel-file, no-cycle

export class Planted {
  readonly size = 1;
}
export const first = (): number => second;
