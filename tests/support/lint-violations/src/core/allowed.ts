/** What the core may do: nothing here is reported, neither by the lint nor by the core's own types. */
import type { Planted } from './other';

export function most(list: readonly Planted[]): number {
  return Math.max(...list.map(({ size }) => size));
}
