/** One line on whether the lesson opens without a network. */
import '../style/sheets.css';
import { useHouse } from '../house';
import { Icon } from '../icon';

/** Shown once the lesson has begun to be kept; it speaks up only when that is done. */
export function OfflineLine() {
  const { t, offline } = useHouse();
  const state = offline.value;
  if (state === undefined) return null;
  return (
    <p class="offline small" role="status" data-offline={state}>
      {state === 'ready' && <Icon name="check" />}
      {t(`ui.offline.${state}`)}
    </p>
  );
}
