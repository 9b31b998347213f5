/** Puts names in a row, as the chosen language does. */
import { useDesk } from './desk';

/** Joins names with that language's own commas, without an "and" before the last. */
export function useList(): (names: readonly string[]) => string {
  const { choices } = useDesk();
  const list = new Intl.ListFormat(choices.value.language, { type: 'unit', style: 'short' });
  return (names) => list.format(names);
}
