/** The curtain of a paused session: nothing of the case can be seen or touched behind it until the pupil goes on. */
import { useHouse } from './house';
import { SheetDialog } from './sheet';

/** On the page while the session is paused. */
export function PauseSheet() {
  const { t, session, route, dispatch, go } = useHouse();
  if (route.value.name !== 'case' || !session.value?.paused) return null;
  return (
    <SheetDialog title={t('ui.pause.title')} closing={t('ui.pause.resume')} onClose={() => dispatch({ type: 'resume' })}>
      <p>{t('ui.pause.text')}</p>
      <p>
        <button type="button" class="button plain" onClick={() => go({ name: 'home' })}>
          {t('ui.pause.home')}
        </button>
      </p>
    </SheetDialog>
  );
}
