/** Work that can fail, because a part of the page is fetched first: a failure is said, and the same button tries again. */
import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** Whether the last attempt failed, and what makes one. */
export function useAttempt(): { readonly hasFailed: ReadonlySignal<boolean>; readonly attempt: (work: () => Promise<void>) => void } {
  const hasFailed = useSignal(false);
  return {
    hasFailed,
    attempt: (work) => {
      hasFailed.value = false;
      work().catch(() => (hasFailed.value = true));
    },
  };
}
