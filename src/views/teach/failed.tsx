/** Says that a part of the page could not be had, and that nothing is lost. */
import type { ReadonlySignal } from '@preact/signals';
import { useDesk } from './desk';

/** Empty until then, so that screen readers know the place. */
export function Failed({ when }: { readonly when: ReadonlySignal<boolean> }) {
  const { t } = useDesk();
  return <p role="alert">{when.value && t('teach.failed')}</p>;
}
