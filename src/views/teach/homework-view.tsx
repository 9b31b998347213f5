/** Homework: choose what to play, get a link, a QR code and a text for the school's platform, and keep the class's key. */
import { useSignal } from '@preact/signals';
import { writeAssignment } from '../../content/assignment-code';
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
  const due = useSignal('');
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
          <label class="field">
            <span>{t('teach.homework.due')}</span>
            <input
              type="date"
              min="2026-01-01"
              max="2099-12-31"
              value={due.value}
              onInput={(event) => (due.value = event.currentTarget.value)}
            />
          </label>
        </section>
        <ClassBox />
      </div>
      {chosen.value.length === 0 && !checkup.value ? (
        <p role="status">{t('teach.homework.none')}</p>
      ) : (
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

type LinkProps = { readonly cases: readonly string[]; readonly checkup: boolean; readonly due: string; readonly code: string };

function LinkBox({ cases, checkup, due, code }: LinkProps) {
  const { t, choices, homeworkLink, qrRows } = useDesk();
  const link = homeworkLink(code);
  const names = [...cases.map((id) => t(`cases.${id}.title`)), ...(checkup ? [t('ui.home.checkup')] : [])];
  const day = due
    ? new Intl.DateTimeFormat(choices.value.language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(due))
    : t('teach.homework.noDue');
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
