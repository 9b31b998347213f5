/** Mark: receipts pasted, dropped as files or scanned; who has finished, what the class missed, before and after. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { markClass } from '../../debrief/mark-class';
import { TROUBLES, codesIn, sortReceipts } from '../../debrief/read-receipts';
import type { Sorted } from '../../debrief/read-receipts';
import { CHECKUPS, SHELF } from '../../core/shelf';
import { useDesk } from './desk';
import { ClassResults } from './class-results';
import { FirstSteps } from './first-steps';
import { Scanner } from './scanner';
import { ToTab } from './to-tab';
import { Laid } from './use-laid';
import type { LaidCase } from './desk';

/** Everything is read on this device, and nothing is kept when the page is closed. */
export function MarkView() {
  const { t, keys } = useDesk();
  const text = useSignal('');
  const add = (more: string): void => {
    if (!text.value.includes(more)) text.value = `${text.value}\n${more}`.trim();
  };
  const addFiles = async (files: FileList | null | undefined): Promise<void> => {
    for (const file of files ?? []) add(await file.text().catch(() => ''));
  };
  if (!keys.value)
    return (
      <section class="paper">
        <h2>{t('teach.mark.title')}</h2>
        <p class="lead">{t('teach.mark.needClass')}</p>
        <Empty />
        <ToTab tab="homework" />
      </section>
    );
  return (
    <>
      <h2>{t('teach.mark.title')}</h2>
      <p>{t('teach.mark.lead')}</p>
      <p class="small">{t('teach.mark.honest')}</p>
      <div
        class="no-print"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void addFiles(event.dataTransfer?.files);
        }}
      >
        <label class="field">
          <span>{t('teach.mark.paste')}</span>
          <textarea
            class="code"
            rows={6}
            dir="ltr"
            spellcheck={false}
            value={text.value}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <label class="button soft">
            {t('teach.mark.files')}
            <input type="file" multiple class="unseen" onChange={(event) => void addFiles(event.currentTarget.files)} />
          </label>
          <button type="button" class="button plain" onClick={() => (text.value = '')}>
            {t('teach.mark.clear')}
          </button>
        </p>
        <Scanner onCode={add} />
      </div>
      <Laid ids={[...SHELF, ...CHECKUPS]}>{(laid) => <Marked text={text.value} laid={laid} />}</Laid>
    </>
  );
}

function Marked({ text, laid }: { readonly text: string; readonly laid: readonly LaidCase[] }) {
  const { t, openReceipt, unlock } = useDesk();
  const sorted = useSignal<Sorted | undefined>(undefined);
  const attempt = useSignal(0);
  useEffect(() => {
    let isWanted = true;
    const scenarios = new Map(laid.map(({ scenario }) => [scenario.id, scenario]));
    void sortReceipts(codesIn(text), openReceipt, scenarios).then((result) => {
      if (!isWanted) return;
      sorted.value = result;
      unlock(result.good.flatMap(({ sessions }) => sessions.map(({ scenario }) => scenario.id)));
    });
    return () => {
      isWanted = false;
    };
  }, [text, laid, attempt.value]);
  const { good, troubles } = sorted.value ?? { good: [], troubles: undefined };
  return (
    <>
      <div role="status">
        {(good.length > 0 || text) && <p>{t('teach.mark.good', { count: good.length })}</p>}
        {troubles &&
          TROUBLES.filter((name) => troubles[name] > 0).map((name) => (
            <p key={name}>{t(`teach.mark.${name}`, { count: troubles[name] })}</p>
          ))}
        {troubles && troubles.unavailable > 0 && (
          <button type="button" class="button" onClick={() => (attempt.value += 1)}>
            {t('teach.again')}
          </button>
        )}
      </div>
      {good.length > 0 ? <ClassResults marked={markClass(good)} /> : !text && <Empty />}
    </>
  );
}

/** Rows of the table that is not there yet. */
const ROWS = [1, 2, 3];

/** How receipts get here, and what will stand here then. */
function Empty() {
  const { t, choices } = useDesk();
  const title = t(`cases.${choices.value.caseId}.title`);
  return (
    <>
      <FirstSteps of="mark" />
      <table class="ghost" aria-hidden="true">
        <thead>
          <tr>
            <th>{t('teach.mark.number')}</th>
            {(['spotter', 'fairMinded'] as const).map((badge) => (
              <th key={badge}>
                {title}: {t(`ui.badges.${badge}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((n) => (
            <tr key={n}>
              <td>{n}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
