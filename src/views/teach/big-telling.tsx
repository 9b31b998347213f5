/** The slides around the messages: what the friend asks and what is coming, how to tell somebody, and how it ends. */
import { helplinesLine } from '../../content/help-services';
import { ADULTS } from '../../core/scenario';
import { REPORT_STEPS } from '../../core/session';
import type { ReportStep } from '../../core/session';
import { useDesk } from './desk';
import type { LaidCase } from './desk';

type Props = { readonly laid: LaidCase };

/** Before the first message: the friend, what it is about, and the content note (D19). */
export function BriefSlide({ laid }: Props) {
  const { t } = useDesk();
  const { scenario, texts } = laid;
  return (
    <section class="big-screen">
      <p class="big-place">{t(`cases.${scenario.id}.title`)}</p>
      <p class="big-heading">{t('ui.brief.title', { friend: texts.friend })}</p>
      <Said laid={laid} text={`${texts.brief.hello} ${texts.brief.ask}`} />
      <p class="big-note">
        <strong>{t('ui.brief.before')}</strong>
        <bdi>{texts.brief.note}</bdi>
      </p>
    </section>
  );
}

/** After the last message (D9): whom the friend could tell and how to start, in the four steps; one after the other is talked about. */
export function TellingSlide({ laid: { scenario, texts }, step }: Props & { readonly step: ReportStep }) {
  const { t, artUrl, choices } = useDesk();
  const { friend, app } = texts;
  const says: Readonly<Record<ReportStep, string>> = {
    keep: t('ui.report.keep.why'),
    tell: t('ui.report.tell.who', { friend }),
    block: t('ui.report.block.text', { app }),
    again: t('ui.report.again.text', { friend }),
  };
  return (
    <section class="big-screen">
      <p class="big-place">{t(`cases.${scenario.id}.title`)}</p>
      <p class="big-heading">{t('teach.present.telling', { friend })}</p>
      <ol class="big-steps">
        {REPORT_STEPS.map((name) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            <strong>{t(`ui.report.step.${name}`)}</strong>
            <span>{says[name]}</span>
            {name === 'tell' && (
              <>
                <span class="big-adults">
                  {ADULTS.map((adult) => (
                    <img key={adult} src={artUrl(`adults/${adult}`)} alt={t(`ui.report.adult.${adult}`)} width="64" height="64" />
                  ))}
                </span>
                <q>
                  {t('ui.report.tiles.show')} {t('ui.report.tiles.what', { app })}
                </q>
              </>
            )}
          </li>
        ))}
      </ol>
      <p class="big-note">
        <strong>{t('ui.help.title')}</strong>
        <bdi>{helplinesLine(choices.value.nation)}</bdi>
      </p>
    </section>
  );
}

/** The friend is safe and says thank you, and one good thing that the internet did (D18). */
export function EndingSlide({ laid }: Props) {
  const { t } = useDesk();
  const { friend, ending } = laid.texts;
  return (
    <section class="big-screen">
      <p class="big-heading">{t('ui.ending.title', { friend })}</p>
      <Said laid={laid} text={ending.thanks} />
      <p class="big-note">
        <strong>{t('ui.ending.good')}</strong>
        <bdi>{ending.good}</bdi>
      </p>
    </section>
  );
}

function Said({ laid, text }: Props & { readonly text: string }) {
  const { artUrl } = useDesk();
  return (
    <div class="big-item">
      <img src={artUrl(`people/${laid.scenario.friend}`)} alt="" width="200" height="200" />
      <p class="big-bubble">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
}
