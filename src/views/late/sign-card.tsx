/** A card of the album: one sign, with its sticker, once it has been met. */
import { familyOf, stickerOf } from '../../core/signs';
import type { SignId } from '../../core/signs';
import { useHouse } from '../house';
import { Icon } from '../icon';

/** A card that has not been met shows its family alone. */
export function SignCard({ sign, met }: { readonly sign: SignId; readonly met: boolean }) {
  const { t, artUrl } = useHouse();
  const family = familyOf(sign);
  return (
    <li class="card" data-family={family} data-met={met}>
      {met ? <img src={artUrl(stickerOf(sign))} alt="" width="96" height="96" /> : <Icon name="lock" />}
      <small>{t(`signs.families.${family}.name`)}</small>
      <strong>{met ? t(`signs.signs.${sign}.name`) : t('ui.album.locked')}</strong>
      {met && <span>{t(`signs.signs.${sign}.says`)}</span>}
    </li>
  );
}
