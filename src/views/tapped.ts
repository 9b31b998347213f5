/** The words a pupil has tapped and not yet handed in: not part of the session until they say "that's why". */
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { plainText, wordsOf } from '../core/marks';
import type { Word } from '../core/marks';
import type { Item } from '../core/scenario';
import { useHouse } from './house';

export type Tapped = {
  /** The item's words in the language in use. */
  readonly words: readonly Word[];
  /** Indexes of the tapped ones. */
  readonly chosen: Signal<readonly number[]>;
  readonly toggle: (index: number) => void;
};

/** The words of an item, and which of them are tapped. A change of language begins anew, since the words are others. */
export function useTapped(item: Item): Tapped {
  const { t } = useHouse();
  const marked = t(`case.items.${item.id}.text`);
  const chosen = useSignal<readonly number[]>([]);
  const of = useSignal(marked);
  if (of.peek() !== marked) {
    of.value = marked;
    chosen.value = [];
  }
  const toggle = (index: number): void => {
    const now = chosen.value;
    chosen.value = now.includes(index) ? now.filter((other) => other !== index) : [...now, index];
  };
  return { words: wordsOf(marked), chosen, toggle };
}

/** An item's text as it is read, without its marks. */
export function usePlainText(item: Item): string {
  const { t } = useHouse();
  return plainText(t(`case.items.${item.id}.text`));
}
