/** What a playlist sounds like while it plays, for everybody who does not hear it. */
import { loopFor } from '../../core/loops';
import type { Scenario } from '../../core/scenario';
import { useHouse } from '../house';

/** Part of the playlist's preview. */
export function Playing({ scenario, item }: { readonly scenario: Scenario; readonly item: string }) {
  const { t, settings } = useHouse();
  const caption = t(`ui.sound.${loopFor(scenario, item).name}`);
  return (
    <span class="small" role="note">
      {t('ui.app.playing', { caption })}
      {!settings.value.sound && ` ${t('ui.app.soundOff')}`}
    </span>
  );
}
