/** A playlist's songs and the button that plays a bit of them. An empty one has nothing to play. */
import { loopFor } from '../../core/loops';
import type { Item } from '../../core/scenario';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { lateExtra } from '../late';

/** The record to turn by hand; the button beside it plays the same. */
const Spin = lateExtra(async () => (await import('./spin')).Spin);

/** Rows drawn at most; they stand for songs and carry no words. */
const ROWS = 3;

/** Part of an item's page; a follower has none. */
export function Preview({ item }: { readonly item: Item }) {
  const { t, music, settings } = useHouse();
  if (item.songs === undefined) return null;
  const playing = music.value === item.id;
  const caption = t(`ui.sound.${loopFor(item.id)}`);
  return (
    <div class="preview">
      {item.songs > 0 ? (
        <button type="button" class="round" onClick={() => (music.value = playing ? undefined : item.id)}>
          <Icon name={playing ? 'stop' : 'play'} />
          <span class="unseen">{playing ? t('ui.app.stop') : t('ui.app.play')}</span>
        </button>
      ) : (
        <span class="round empty">
          <Icon name="play" />
        </span>
      )}
      <p class="preview-text">
        <span>{item.songs > 0 ? t('ui.app.songs', { count: item.songs }) : `${t('ui.app.noSongs')}. ${t('ui.app.nothingToPlay')}.`}</span>
        {playing && (
          <span class="small" role="note">
            {t('ui.app.playing', { caption })}
            {!settings.value.sound && ` ${t('ui.app.soundOff')}`}
          </span>
        )}
      </p>
      {item.songs > 0 && <Spin playing={playing} play={() => (music.value = item.id)} />}
      <div class="songs" data-playing={playing} aria-hidden="true">
        {Array.from({ length: Math.min(item.songs, ROWS) }, (_, row) => (
          <i key={row} style={{ '--w': `${38 + ((item.id.charCodeAt(0) * 7 + item.id.length * 13 + row * 29) % 50)}%` }} />
        ))}
      </div>
    </div>
  );
}
