/** Leads the focus: each change of screen or step puts it where reading should go on. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useHouse } from './house';
import { nextTask } from './next-task';

/**
 * A ref for the element that takes the focus whenever `step` changes. The first screen of a visit leaves the focus
 * alone, because there nothing has changed yet. The element needs `tabIndex={-1}`.
 */
export function useFocusOn<E extends HTMLElement>(step: string): RefObject<E | null> {
  const house = useHouse();
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    // To focus is to lay out the whole new screen, which is work enough for a task of its own.
    if (house.settled()) void nextTask().then(() => ref.current?.focus());
  }, [step]);
  return ref;
}

/** Moves the focus to the page's main part, past the bar, or when what had it has gone. */
export function focusMain(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}
