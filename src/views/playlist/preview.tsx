/** A playlist's songs and the button that plays a bit of them. An empty one has nothing to play. */
import type { Item } from '../../core/scenario';
import type { Session } from '../../core/session';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { lateExtra } from '../late';

/** The record to turn by hand; the button beside it plays the same. */
const Spin = lateExtra(async () => (await import('./spin')).Spin);
/** What is heard, in words: it comes when the sound can. */
const Playing = lateExtra(async () => (await import('./playing')).Playing);

/** Rows drawn at most; they stand for songs and carry no words. */
const ROWS = 3;

/** Part of an item's page; a follower has none. */
export function Preview({ session, item }: { readonly session: Session; readonly item: Item }) {
  const { t, music } = useHouse();
  if (item.songs === undefined) return null;
  const playing = music.value === item.id;
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
        <span>{item.songs > 0 ? t('ui.app.songs', { count: item.songs }) : t('ui.app.noSongs')}</span>
        {playing && <Playing scenario={session.scenario} item={item.id} />}
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
