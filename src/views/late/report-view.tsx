/** The report, the climax of a case: keep, tell, block and report, tell again (D9). */
import '../style/report.css';
import { isStepDone } from '../../core/reduce';
import { REPORT_STEPS } from '../../core/session';
import type { ReportStep, Session } from '../../core/session';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { StageBox } from '../stage-box';
import { Summary } from '../summary';
import { AgainStep } from './again-step';
import { BlockStep } from './block-step';
import { KeepStep } from './keep-step';
import { TellStep } from './tell-step';

const STEPS = { keep: KeepStep, tell: TellStep, block: BlockStep, again: AgainStep } as const;

/** One step at a time, each to be done or skipped. */
export function ReportView({ session, step }: { readonly session: Session; readonly step: ReportStep }) {
  const { t, dispatch } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>(step);
  const Step = STEPS[step];
  const done = isStepDone(session);
  // What was kept is read first, and takes the focus itself.
  const goOn = useFocusOn<HTMLButtonElement>(step === 'keep' ? step : `${step} ${done}`);
  const n = REPORT_STEPS.indexOf(step) + 1;
  return (
    <main id="main" class="report" data-step={step}>
      <div class="report-side">
        <StageBox />
        <ol class="report-steps" aria-label={t('ui.report.steps')}>
          {REPORT_STEPS.map((name, index) => (
            <li key={name} aria-current={name === step ? 'step' : undefined} data-done={index + 1 < n}>
              {t(`ui.report.step.${name}`)}
            </li>
          ))}
        </ol>
      </div>
      <section class="paper report-step">
        <p class="eyebrow">{t('ui.report.title')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`ui.report.${step}.title`)}
        </h1>
        <Summary screen="report" values={{ n }} />
        <Step session={session} />
        <p class="row">
          {done ? (
            <button ref={goOn} type="button" class="button big" onClick={() => dispatch({ type: 'next' })}>
              {t('ui.next')}
              <Icon name="next" flip />
            </button>
          ) : (
            <button type="button" class="button plain" onClick={() => dispatch({ type: 'skip' })}>
              <Icon name="skip" flip />
              {t('ui.skipStep')}
            </button>
          )}
        </p>
      </section>
    </main>
  );
}
