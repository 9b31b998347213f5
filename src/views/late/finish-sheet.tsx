/** Asks once before a shared device is cleared. */
import { useHouse } from '../house';
import { SheetDialog } from '../sheet';

/** "I'm finished": what it clears, and the two answers. */
export function FinishSheet() {
  const { t, sheet, finish } = useHouse();
  const close = (): void => {
    sheet.value = undefined;
  };
  return (
    <SheetDialog title={t('ui.finish.title')} closing={t('ui.finish.no')} onClose={close}>
      <p>{t('ui.finish.text')}</p>
      <p>
        <button type="button" class="button alarm" onClick={() => (close(), finish())}>
          {t('ui.finish.yes')}
        </button>
      </p>
    </SheetDialog>
  );
}
