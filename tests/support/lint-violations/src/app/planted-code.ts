/** Planted: code that the house rules turn away wherever it stands. */
import { Planted } from './planted-loop'; // planted: consistent-type-imports, no-cycle
export default 1; // planted: no-default-export

export const loose = (list: Array<any>): number => list.length; // planted: no-explicit-any

export function forget(): void {
  fetch('./packs/en.json'); // planted: no-floating-promises
}

export function name(side: 'safe' | 'unsafe'): string | undefined {
  // planted-next: switch-exhaustiveness-check
  switch (side) {
    case 'safe':
      return 'safe';
  }
}

export const sure = (list: readonly Planted[]): Planted => list[0]!; // planted: no-non-null-assertion
export const isSame = (a: unknown, b: unknown): boolean => a == b; // planted: eqeqeq
