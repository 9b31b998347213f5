/** Tunely with one thing open: a playlist, a cover, a follower or an invitation, where a title may be a message. */
import type { Item } from '../../core/scenario';
import { senderById } from '../../core/scenario';
import type { Session } from '../../core/session';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { usePlainText } from '../tapped';
import type { Tapped } from '../tapped';
import { ItemWords } from './item-words';
import { Preview } from './preview';

type Props = { readonly session: Session; readonly item: Item; readonly tapped: Tapped };

/** The app's window. The article takes the focus when a new item arrives. */
export function AppItem({ session, item, tapped }: Props) {
  const { t, artUrl } = useHouse();
  const article = useFocusOn<HTMLElement>(item.id);
  const name = t(`case.senders.${item.from}.name`);
  const folder = item.kind === 'follower' ? 'avatars' : 'covers';
  return (
    <section class="tunely" aria-label={t('ui.app.label')}>
      <header class="tunely-bar">
        <img src={artUrl('tunely')} alt="" width="28" height="28" />
        <bdi>{t('case.app')}</bdi>
        <span class="tunely-place">{t(`ui.app.kinds.${item.kind}`)}</span>
      </header>
      <article ref={article} tabIndex={-1} class="page" data-kind={item.kind} aria-labelledby="item-title" aria-describedby="item-words">
        <img
          class="page-art"
          src={artUrl(`${folder}/${item.art}`)}
          alt={t('ui.app.picture', { alt: t(`case.items.${item.id}.alt`) })}
          width="96"
          height="96"
        />
        <div class="page-head">
          <p class="page-kind">{t(`ui.app.kind.${item.kind}`)}</p>
          <ItemTitle item={item} name={name} />
          <ItemText session={session} item={item} tapped={tapped} />
          <p class="page-by">
            <Byline item={item} name={name} />
          </p>
        </div>
        <Preview item={item} />
      </article>
      <p class="tunely-note">
        <strong>{t('ui.judge.who', { name })}</strong> <bdi>{t(`case.senders.${senderById(session.scenario, item.from).id}.note`)}</bdi>
      </p>
    </section>
  );
}

/** What stands where a title belongs. On a playlist that is the very text to judge. */
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

function ItemText({ session, item, tapped }: Props) {
  const { t } = useHouse();
  const isTitle = item.kind === 'playlist';
  return (
    <div class={isTitle ? 'page-title' : 'page-text'} aria-hidden={isTitle && session.phase.name !== 'why' ? 'true' : undefined}>
      {!isTitle && <p class="page-label">{t(LABELS[item.kind])}</p>}
      <ItemWords session={session} item={item} tapped={tapped} />
    </div>
  );
}

const LABELS = {
  cover: 'ui.app.coverNote',
  follower: 'ui.app.about',
  invitation: 'ui.app.note',
  playlist: 'ui.app.kind.playlist',
} as const;

function Byline({ item, name }: { readonly item: Item; readonly name: string }) {
  const { t } = useHouse();
  if (item.kind === 'follower') return <>{t('ui.app.follows', { name })}</>;
  if (item.kind === 'invitation') {
    return (
      <>
        <Icon name="invite" />
        {t('ui.app.invites', { name })}
      </>
    );
  }
  return <>{t('ui.app.by', { name })}</>;
}
