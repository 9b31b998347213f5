/** Leads the focus: each change of screen or step puts it where reading should go on. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useHouse } from './house';
import { nextTask } from './next-task';

/**
 * A ref for the element that takes the focus whenever `step` changes. The page goes back to its top, and from there only
 * as far as it must for that element to be seen: what stands above it, a face or the marked words, is seen with it. The
 * first screen of a visit leaves the focus alone, because there nothing has changed yet. The element needs `tabIndex={-1}`.
 */
export function useFocusOn<E extends HTMLElement>(step: string): RefObject<E | null> {
  const house = useHouse();
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (!house.settled()) return;
    // To focus is to lay out the whole new screen, which is work enough for a task of its own.
    void nextTask().then(() => {
      const { current } = ref;
      // A screen may hold more than one such element, of which only one is there.
      if (!current) return;
      scrollTo(0, 0);
      current.focus({ preventScroll: true });
      current.scrollIntoView({ block: 'nearest' });
      if (scrollY > 0) showWhole();
    });
  }, [step]);
  return ref;
}

/** Goes back as far as it takes for no control to be cut by the bar's edge: half of one is harder to press than it looks. */
function showWhole(): void {
  const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const cut = [...document.querySelectorAll('main :is(a, button, label)')]
    .map((control) => control.getBoundingClientRect())
    .filter(({ top, bottom }) => top < edge && edge < bottom)
    .map(({ top }) => edge - top);
  scrollBy(0, -Math.max(0, ...cut));
}

/** Moves the focus to the page's main part, past the bar, or when what had it has gone. */
export function focusMain(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}
