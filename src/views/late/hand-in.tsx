/** Handing in: what is inside is said first, then the code is made here, to copy, scan or save. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Homework } from '../../content/homework-schema';
import { MOST_NUMBER } from '../../content/receipt-code';
import { CopyButton } from '../copy-button';
import { useHouse } from '../house';
import type { HomeworkDesk, SealedReceipt } from '../house';
import { QrCode } from '../qr-code';
import { saveFile } from '../save-file';

type Props = { readonly desk: HomeworkDesk; readonly homework: Homework };

/** The code is sealed to the class's key on this device, and sent nowhere. */
export function HandIn({ desk, homework }: Props) {
  const { t } = useHouse();
  const number = useSignal('');
  const receipt = useSignal<SealedReceipt | undefined>(undefined);
  const failed = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // The code is what all this was for: it takes the focus when it comes.
  useEffect(() => field.current?.focus(), [receipt.value]);
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    failed.value = false;
    try {
      receipt.value = await desk.sealReceipt(number.value ? Number(number.value) : undefined);
    } catch {
      failed.value = true;
    }
  };
  /** A code that was made before says another number. */
  const choose = (next: string): void => {
    number.value = next;
    receipt.value = undefined;
  };
  return (
    <div class="hand-in">
      <p class="lead">{t('homework.ready')}</p>
      <p>{t('homework.inside')}</p>
      <ul class="inside">
        {homework.plays.map(({ id, items }) => (
          <li key={id}>{t('homework.insideCase', { case: t(`cases.${id}.title`), items: items.length })}</li>
        ))}
        <li>{t('homework.insideMore')}</li>
        <li>{t('homework.noNames')}</li>
      </ul>
      <form onSubmit={make}>
        <label class="field">
          <span>{t('homework.number')}</span>
          <select value={number.value} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('homework.noNumber')}</option>
            {Array.from({ length: MOST_NUMBER }, (_, n) => (
              <option key={n} value={n + 1}>
                {n + 1}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button big">
          {t('homework.make')}
        </button>
      </form>
      <p role="alert">{failed.value && t('ui.notice.loadFailed')}</p>
      {receipt.value && (
        <div class="receipt">
          <div>
            <label class="field">
              <span>{t('homework.code')}</span>
              <textarea id="receipt-code" ref={field} readOnly rows={5} dir="ltr" value={receipt.value.code} />
            </label>
            <p class="row">
              <CopyButton text={receipt.value.code} from="receipt-code" label={t('homework.copy')} done={t('homework.copied')} />
              <button
                type="button"
                class="button soft"
                onClick={() => saveFile('hidden-track.txt', new Blob([receipt.value?.code ?? ''], { type: 'text/plain' }))}
              >
                {t('homework.download')}
              </button>
            </p>
            {!globalThis.isSecureContext && <p class="small">{t('homework.plain')}</p>}
          </div>
          <QrCode rows={receipt.value.rows} label={t('homework.qr')} />
        </div>
      )}
    </div>
  );
}
