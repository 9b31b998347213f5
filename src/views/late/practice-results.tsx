/** The end of the practice: what was practised, and the way to the first case. Nothing is counted. */
import { signsMet } from '../../core/score';
import type { Session } from '../../core/session';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { Speech } from '../quote';
import { StageBox } from '../stage-box';
import { CardsMet } from './cards-met';

/** Kit has the last word, as the friend has in a case. */
export function PracticeResults({ session }: { readonly session: Session }) {
  const { t, go, startOver } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>('results');
  return (
    <main id="main" class="results">
      <StageBox />
      <section class="paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui.results.practiceTitle')}
        </h1>
        <Speech art={`people/${session.scenario.friend}`} label={t('ui.ending.thanks')} text={t('case.ending.thanks')} />
        <p class="lead">{t('ui.results.practiceSays')}</p>
        <p class="row">
          <button type="button" class="button big" onClick={() => go({ name: 'home' })}>
            <Icon name="play" flip />
            {t('ui.results.practiceNext')}
          </button>
          <button type="button" class="button soft" onClick={() => startOver(session.level)}>
            {t('ui.results.again')}
          </button>
        </p>
      </section>
      <CardsMet met={signsMet(session)} />
    </main>
  );
}
