/** Feeds the page's one status line: cleared first, so that the same sentence is spoken again when it comes again. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** Long enough for screen readers to notice that the line was emptied, in milliseconds. */
const GAP = 60;

/** A status line, and the function that speaks through it. */
export function createAnnouncer(): { readonly text: ReadonlySignal<string>; readonly say: (text: string) => void } {
  const text = signal('');
  let waiting = 0;
  return {
    text,
    say(next) {
      window.clearTimeout(waiting);
      text.value = '';
      if (next) waiting = window.setTimeout(() => (text.value = next), GAP);
    },
  };
}
