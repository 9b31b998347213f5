/** One badge as a stamp: what it is for, and whether it has been earned. */
import type { Badge } from '../../core/score';
import { useHouse } from '../house';
import { Icon } from '../icon';

/** An entry of a list of badges. */
export function BadgeStamp({ badge, earned }: { readonly badge: Badge; readonly earned: boolean }) {
  const { t, artUrl } = useHouse();
  return (
    <li class="badge" data-earned={earned}>
      <img src={artUrl(`stamps/${badge === 'fairMinded' ? 'fair-minded' : badge}`)} alt="" width="120" height="120" />
      <strong>{t(`ui.badges.${badge}.name`)}</strong>
      <span>{t(`ui.badges.${badge}.says`)}</span>
      <span class="badge-state">
        <Icon name={earned ? 'check' : 'lock'} />
        {earned ? t('ui.results.earned') : t('ui.results.notYet')}
      </span>
    </li>
  );
}
