/** Tell again: if it goes on, or nobody listened, there is always another adult (D10). */
import type { Session } from '../../core/session';
import { useHouse } from '../house';
import { Speech } from '../quote';
import { AdultChoice } from './adult-choice';

/** Another adult to choose; whoever was told first is left out. */
export function AgainStep({ session }: { readonly session: Session }) {
  const { t, dispatch } = useHouse();
  const { again, adult } = session.report;
  if (again) {
    return (
      <>
        <Speech
          art={`adults/${again}`}
          label={t('ui.report.tell.says', { adult: t(`ui.report.adult.${again}`) })}
          text={t(`case.replies.${again}`)}
        />
        <p class="lead">{t('ui.report.again.done')}</p>
      </>
    );
  }
  return (
    <>
      <p>{t('ui.report.again.text')}</p>
      <AdultChoice
        question={t('ui.report.again.text')}
        chosen={again}
        without={adult}
        choose={(choice) => dispatch({ type: 'tellAgain', adult: choice })}
      />
    </>
  );
}
