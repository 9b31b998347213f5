/** A page of Tunely: a playlist, a cover, a follower or an invitation, where a title may be a message. */
import type { Item } from '../../core/scenario';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { ItemWords } from '../item-words';
import { Page, PagePicture } from '../page';
import type { PageProps } from '../page';
import { usePlainText } from '../tapped';
import { Preview } from './preview';

/** The title of a playlist is the very text to judge. */
export function PlaylistPage({ session, item, tapped }: PageProps) {
  const { t } = useHouse();
  const name = t(`case.senders.${item.from}.name`);
  const isTitle = item.kind === 'playlist';
  // While the words are plain they are the heading once more; tapped or marked, they say more than it.
  const isTwice = isTitle && (session.phase.name === 'judge' || (session.phase.name === 'feedback' && item.side === 'safe'));
  return (
    <Page item={item}>
      <PagePicture item={item} />
      <div class="page-head">
        <ItemTitle item={item} name={name} />
        <div class={isTitle ? 'page-title' : 'page-text'} aria-hidden={isTwice ? 'true' : undefined}>
          {item.kind in LABELS && <p class="page-label">{t(LABELS[item.kind as keyof typeof LABELS])}</p>}
          <ItemWords session={session} item={item} tapped={tapped} />
        </div>
        <p class="page-by">
          {item.kind === 'invitation' && <Icon name="invite" />}
          {t(`ui.app.from.${item.kind}`, { name })}
        </p>
      </div>
      <Preview session={session} item={item} />
    </Page>
  );
}

const LABELS = { cover: 'ui.app.coverNote', follower: 'ui.app.about', invitation: 'ui.app.note' } as const;

function ItemTitle({ item, name }: { readonly item: Item; readonly name: string }) {
  const { t } = useHouse();
  const text = usePlainText(item);
  if (item.kind === 'playlist') {
    return (
      <h2 id="item-title" class="unseen">
        <bdi>{text}</bdi>
      </h2>
    );
  }
  return (
    <h2 id="item-title" class="page-title">
      <bdi>{item.kind === 'follower' ? name : t(`case.items.${item.id}.title`)}</bdi>
    </h2>
  );
}
