/** The class: made here, kept here, and taken to another device in a file that a passphrase opens. */
import { useSignal } from '@preact/signals';
import { saveFile } from '../save-file';
import { useDesk } from './desk';
import { Failed } from './failed';
import { useAttempt } from './use-attempt';

/** Letters that a passphrase needs. */
const SHORTEST = 8;

/** Part of the homework tab. */
export function ClassBox() {
  const { t, keys, newClass } = useDesk();
  const { hasFailed, attempt } = useAttempt();
  return (
    <section class="paper">
      <h3>{t('teach.homework.class')}</h3>
      <p>{t(keys.value ? 'teach.homework.className' : 'teach.homework.noClass')}</p>
      {!keys.value && (
        <button type="button" class="button" onClick={() => attempt(newClass)}>
          {t('teach.homework.newClass')}
        </button>
      )}
      <Failed when={hasFailed} />
      {keys.value && <ExportClass />}
      <ImportClass />
    </section>
  );
}

function ExportClass() {
  const { t, exportClass } = useDesk();
  const passphrase = useSignal('');
  const done = useSignal(false);
  const { hasFailed, attempt } = useAttempt();
  const save = async (): Promise<void> => {
    saveFile('hidden-track-class.txt', new Blob([await exportClass(passphrase.value)], { type: 'text/plain' }));
    done.value = true;
  };
  return (
    <details>
      <summary>{t('teach.homework.export')}</summary>
      <form onSubmit={(event) => (event.preventDefault(), attempt(save))}>
        <Passphrase value={passphrase} />
        <button type="submit" class="button">
          {t('teach.homework.saveFile')}
        </button>
        <p role="status">{done.value && t('teach.homework.exported')}</p>
        <Failed when={hasFailed} />
      </form>
    </details>
  );
}

function ImportClass() {
  const { t, keys, importClass } = useDesk();
  const passphrase = useSignal('');
  const file = useSignal<File | undefined>(undefined);
  const outcome = useSignal<'imported' | 'badFile' | undefined>(undefined);
  const { hasFailed, attempt } = useAttempt();
  const bring = async (): Promise<void> => {
    const text = await file.value?.text().catch(() => '');
    outcome.value = (await importClass(text ?? '', passphrase.value)) ? 'imported' : 'badFile';
  };
  return (
    <details>
      <summary>{t('teach.homework.import')}</summary>
      <form onSubmit={(event) => (event.preventDefault(), attempt(bring))}>
        {keys.value && <p>{t('teach.homework.replace')}</p>}
        <input
          type="file"
          required
          aria-label={t('teach.homework.import')}
          onChange={(event) => (file.value = event.currentTarget.files?.[0])}
        />
        <Passphrase value={passphrase} />
        <button type="submit" class="button">
          {t('teach.homework.openFile')}
        </button>
        <p role="status">{outcome.value && t(`teach.homework.${outcome.value}`)}</p>
        <Failed when={hasFailed} />
      </form>
    </details>
  );
}

function Passphrase({ value }: { readonly value: { value: string } }) {
  const { t } = useDesk();
  return (
    <label class="field">
      <span>{t('teach.homework.passphrase')}</span>
      <input
        type="password"
        autocomplete="off"
        required
        minLength={SHORTEST}
        value={value.value}
        onInput={(event) => (value.value = event.currentTarget.value)}
      />
    </label>
  );
}
