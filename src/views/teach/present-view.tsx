/** Present: the desk with the votes and the notes, and the big screen beside it or in a window of its own. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isPresented, sessionOfClass, startPresentation } from '../../debrief/presentation';
import type { Presentation } from '../../debrief/presentation';
import { Icon } from '../icon';
import { BigScreen } from './big-screen';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { FirstSteps } from './first-steps';
import { PresentPanel } from './present-panel';
import { useClicker } from './use-clicker';
import { Laid } from './use-laid';

/** Starts a presentation, or goes on with the one there is. */
export function PresentView() {
  const { t, choices, presentation, artUrl } = useDesk();
  const now = presentation.value;
  const { caseId, level } = choices.value;
  if (!now) {
    return (
      <section class="paper present-start">
        <img src={artUrl(`crew/sleeve-${caseId}`)} alt="" width="200" height="200" />
        <div>
          <h2>
            {t('teach.present.title')}: {t(`cases.${caseId}.title`)}
          </h2>
          <p class="lead">{t(`cases.${caseId}.tagline`)}</p>
          <p>{t('teach.present.lead')}</p>
          <FirstSteps of="present" />
          <button
            type="button"
            class="button big"
            onClick={() => (presentation.value = startPresentation(caseId, level, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0))}
          >
            <Icon name="play" flip />
            {t('teach.present.start')}
          </button>
        </div>
      </section>
    );
  }
  return <Laid ids={[now.caseId]}>{(laid) => laid.map((one) => <Running key={one.scenario.id} laid={one} now={now} />)}</Laid>;
}

function Running({ laid, now }: { readonly laid: LaidCase; readonly now: Presentation }) {
  const { t, choices, presentation, unlock } = useDesk();
  const isSplit = useSignal(true);
  const done = isPresented(sessionOfClass(laid.scenario, now));
  useEffect(() => {
    if (done) unlock([now.caseId]);
  }, [done]);
  useClicker(laid.scenario);
  return (
    <>
      <p class="row no-print">
        <button type="button" class="button soft" onClick={() => openScreen(choices.value.language)}>
          {t('teach.present.window')}
        </button>
        <button type="button" class="button plain" onClick={() => (isSplit.value = !isSplit.value)}>
          {t(isSplit.value ? 'teach.present.single' : 'teach.present.split')}
        </button>
        <button type="button" class="button plain" onClick={() => (presentation.value = undefined)}>
          {t('teach.present.stop')}
        </button>
      </p>
      <PresentPanel laid={laid} now={now} isAlone={!isSplit.value} />
      {isSplit.value && <BigScreen now={now} />}
    </>
  );
}

/** Back at the desk the panel has the focus, and hands can be counted at once. */
function openScreen(language: string): void {
  document.getElementById('present-title')?.focus();
  window.open(`?screen&lng=${language}#present`, 'hidden-track-screen');
}
