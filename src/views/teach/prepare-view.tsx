/** Prepare: read a case whole, play it, and print plans, rules and the sheets for colleagues and parents. */
import { useSignal } from '@preact/signals';
import { REPORT_STEPS } from '../../core/session';
import { CHECKUPS, PRACTICE } from '../../core/shelf';
import { Icon } from '../icon';
import { CaseMessages, CaseReading } from './case-reading';
import { useDesk } from './desk';
import { PaperEdition } from './paper-edition';
import { PrintSheet, SHEETS } from './print-sheet';
import type { SheetName } from './print-sheet';
import { SignsSheet } from './signs-sheet';
import { Laid } from './use-laid';

/** Messages of a case. */
const ITEMS = 12;

type Shown = 'case' | 'paper' | 'signs' | 'all' | SheetName;

/** One thing at a time, so that what is on the screen is what is printed. */
export function PrepareView() {
  const { t, choices, cases } = useDesk();
  const shown = useSignal<Shown>('quick');
  const { caseId, level } = choices.value;
  const sheets = Object.keys(SHEETS) as readonly SheetName[];
  return (
    <div class="desk-prepare">
      <div class="desk-side no-print">
        <h2>{t('teach.prepare.title')}</h2>
        <p>{t('teach.prepare.lead')}</p>
        <h3>{t('teach.prepare.ofCase')}</h3>
        <div class="desk-list">
          <Show shown={shown} name="case" label={t('teach.prepare.read')} />
          <Show shown={shown} name="paper" label={t('teach.paper.title')} />
        </div>
        <PlayFrom />
        <h3>{t('teach.prepare.ofLesson')}</h3>
        <div class="desk-list">
          {sheets.map((name) => (
            <Show key={name} shown={shown} name={name} label={t(`teach.sheet.${name}.title`)} />
          ))}
          <Show shown={shown} name="signs" label={t('teach.signs.title')} />
          <Show shown={shown} name="all" label={t('teach.prepare.transparency')} />
        </div>
      </div>
      <div class="desk-sheet">
        <p class="row no-print">
          <button type="button" class="button soft" onClick={() => window.print()}>
            {t('teach.print')}
          </button>
        </p>
        {shown.value === 'case' && (
          <Laid ids={[caseId]}>
            {(laid) =>
              laid.map((one) => (
                <section key={one.scenario.id}>
                  <h2>
                    <bdi>{one.texts.title}</bdi>
                  </h2>
                  <blockquote>
                    <bdi>
                      {one.texts.brief.hello} {one.texts.brief.ask}
                    </bdi>
                  </blockquote>
                  <p class="small">{t('teach.prepare.unreviewed')}</p>
                  <CaseReading laid={one} level={level} />
                  <blockquote>
                    <bdi>
                      {one.texts.ending.thanks} {one.texts.ending.good}
                    </bdi>
                  </blockquote>
                </section>
              ))
            }
          </Laid>
        )}
        {shown.value === 'paper' && (
          <Laid ids={[caseId]}>{(laid) => laid.map((one) => <PaperEdition key={one.scenario.id} laid={one} />)}</Laid>
        )}
        {shown.value === 'signs' && <SignsSheet />}
        {shown.value === 'all' && (
          <Laid ids={[...cases, PRACTICE, ...CHECKUPS]}>
            {(laid) => (
              <section>
                <h2>{t('teach.prepare.transparency')}</h2>
                <p>
                  {t('teach.prepare.transparencyLead')} {t('teach.prepare.unreviewed')}
                </p>
                {laid.map((one) => (
                  <section key={one.scenario.id}>
                    <h3>
                      <bdi>{one.texts.title}</bdi>
                    </h3>
                    <CaseMessages laid={one} />
                  </section>
                ))}
              </section>
            )}
          </Laid>
        )}
        {sheets.map((name) => shown.value === name && <PrintSheet key={name} name={name} />)}
      </div>
    </div>
  );
}

/** Opens the pupils' page at any step of the case, in a play that is not kept. */
function PlayFrom() {
  const { t, choices } = useDesk();
  const step = useSignal('');
  const { caseId, level, language } = choices.value;
  const at = step.value === '' ? '' : `&at=${step.value}`;
  return (
    <div class="play-from">
      <label class="field">
        <span>{t('teach.prepare.from')}</span>
        <select value={step.value} onChange={(event) => (step.value = event.currentTarget.value)}>
          <option value="">{t('teach.prepare.start')}</option>
          {Array.from({ length: ITEMS }, (_, n) => (
            <option key={n} value={n + 1}>
              {t('ui.item.progress', { n: n + 1, of: ITEMS })}
            </option>
          ))}
          {REPORT_STEPS.map((name) => (
            <option key={name} value={name}>
              {t('ui.report.title')}: {t(`ui.report.step.${name}`)}
            </option>
          ))}
          <option value="ending">{t('teach.prepare.ending')}</option>
          <option value="results">{t('ui.results.title')}</option>
        </select>
      </label>
      <a class="button soft" href={`./?case=${caseId}&level=${level}&lng=${language}${at}`} target="_blank" rel="noopener">
        <Icon name="play" flip />
        {t('teach.prepare.play')}
      </a>
    </div>
  );
}

type ShowProps = { readonly shown: { value: Shown }; readonly name: Shown; readonly label: string };

function Show({ shown, name, label }: ShowProps) {
  return (
    <button type="button" class="chip" aria-pressed={shown.value === name} onClick={() => (shown.value = name)}>
      {label}
    </button>
  );
}
