/** A sheet over the page: the browser's own dialog, which keeps the focus inside and gives it back when it closes. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useHouse } from './house';
import { Icon } from './icon';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Words of the button that closes; a plain cross in the corner when left out. */
  readonly closing?: string;
};

/** Open for as long as it is on the page. Escape and the close button both call `onClose`. */
export function SheetDialog({ title, onClose, children, closing }: Props) {
  const { t } = useHouse();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={ref} class="sheet paper" aria-labelledby="sheet-title" onCancel={(event) => (event.preventDefault(), onClose())}>
      <header class="sheet-head">
        <h2 id="sheet-title" tabIndex={-1} autofocus>
          {title}
        </h2>
        {!closing && (
          <button type="button" class="button plain square" onClick={onClose}>
            <Icon name="close" />
            <span class="unseen">{t('ui.close')}</span>
          </button>
        )}
      </header>
      {children}
      {closing && (
        <p class="row">
          <button type="button" class="button" onClick={onClose}>
            {closing}
          </button>
        </p>
      )}
    </dialog>
  );
}
