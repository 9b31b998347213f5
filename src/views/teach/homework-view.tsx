/** Homework: choose what to play, get a link, a QR code and a text for the school's platform, and keep the class's key. */
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { DUE, isDueDay, writeAssignment } from '../../content/assignment-code';
import { CopyButton } from '../copy-button';
import { QrCode } from '../qr-code';
import { ClassBox } from './class-box';
import { useDesk } from './desk';

/** Minutes that a case and a check-up take. */
const MINUTES = { case: 12, checkup: 5 };

/** The link changes with every choice; it holds all of them and needs no server. */
export function HomeworkView() {
  const { t, cases, choices, keys } = useDesk();
  const chosen = useSignal<readonly string[]>([choices.value.caseId]);
  const checkup = useSignal(false);
  /** Undefined while what is typed is no day that a link can name. */
  const due = useSignal<string | undefined>('');
  const toggle = (id: string): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((other) => other !== id) : [...chosen.value, id];
  };
  return (
    <>
      <h2>{t('teach.homework.title')}</h2>
      <p>{t('teach.homework.lead')}</p>
      <div class="desk-columns">
        <section class="paper">
          <fieldset>
            <legend>{t('teach.homework.cases')}</legend>
            {cases.map((id) => (
              <label key={id} class="tick">
                <input type="checkbox" checked={chosen.value.includes(id)} onChange={() => toggle(id)} /> {t(`cases.${id}.title`)}
              </label>
            ))}
            <label class="tick">
              <input type="checkbox" checked={checkup.value} onChange={() => (checkup.value = !checkup.value)} />{' '}
              {t('teach.homework.checkup')}
            </label>
          </fieldset>
          <DueDay due={due} />
        </section>
        <ClassBox />
      </div>
      {chosen.value.length === 0 && !checkup.value && <p role="status">{t('teach.homework.none')}</p>}
      {(chosen.value.length > 0 || checkup.value) && due.value !== undefined && (
        <LinkBox
          cases={cases.filter((id) => chosen.value.includes(id))}
          checkup={checkup.value}
          due={due.value}
          code={writeAssignment({
            ...choices.value,
            cases: chosen.value,
            checkup: checkup.value,
            ...(due.value && { due: due.value }),
            ...(keys.value && { key: keys.value.publicKey }),
          })}
        />
      )}
    </>
  );
}

/** A date is typed in pieces, and its year passes through 0002 and 0020: until it is whole there is no link, and it says so. */
function DueDay({ due }: { readonly due: Signal<string | undefined> }) {
  const { t, choices } = useDesk();
  const isBad = due.value === undefined;
  const day = (text: string): string => dayIn(choices.value.language, text, 'long');
  return (
    <div>
      <label class="field">
        <span>{t('teach.homework.due')}</span>
        <input
          type="date"
          min={DUE.first}
          max={DUE.last}
          aria-invalid={isBad}
          aria-describedby="due-trouble"
          onInput={({ currentTarget: { value, validity } }) => {
            const isEmpty = value === '' && !validity.badInput;
            due.value = isEmpty || isDueDay(value) ? value : undefined;
          }}
        />
      </label>
      <p id="due-trouble" role="status">
        {isBad && t('teach.homework.badDue', { first: day(DUE.first), last: day(DUE.last) })}
      </p>
    </div>
  );
}

function dayIn(language: string, text: string, dateStyle: 'full' | 'long'): string {
  return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(new Date(text));
}

type LinkProps = { readonly cases: readonly string[]; readonly checkup: boolean; readonly due: string; readonly code: string };

function LinkBox({ cases, checkup, due, code }: LinkProps) {
  const { t, choices, homeworkLink, qrRows } = useDesk();
  const link = homeworkLink(code);
  const names = [...cases.map((id) => t(`cases.${id}.title`)), ...(checkup ? [t('ui.home.checkup')] : [])];
  const day = due ? dayIn(choices.value.language, due, 'full') : t('teach.homework.noDue');
  const minutes = cases.length * MINUTES.case + (checkup ? MINUTES.checkup : 0);
  const list = new Intl.ListFormat(choices.value.language).format(names);
  // Marks that keep directions apart are for the page, and would be odd in a mail.
  const message = `${t('teach.homework.message', { cases: list, minutes, due: day })}\n${link}`.replaceAll(/[\u2068\u2069]/gu, '');
  return (
    <section class="paper link-box">
      <div>
        <label class="field">
          <span>{t('teach.homework.link')}</span>
          <textarea id="homework-link" class="code" readOnly rows={3} dir="ltr" value={link} />
        </label>
        <p>
          <CopyButton text={link} from="homework-link" label={t('teach.homework.copy')} done={t('teach.homework.copied')} />
        </p>
        <label class="field">
          <span>{t('teach.homework.text')}</span>
          <textarea id="homework-text" readOnly rows={6} value={message} />
        </label>
        <p>
          <CopyButton text={message} from="homework-text" label={t('teach.homework.copy')} done={t('teach.homework.copied')} />
        </p>
        <p>
          <a
            class="button plain"
            href={`https://classroom.google.com/share?url=${encodeURIComponent(link)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('teach.homework.share')}
          </a>
        </p>
      </div>
      <QrCode rows={qrRows(link)} label={t('teach.homework.qr')} />
    </section>
  );
}
