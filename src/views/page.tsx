/** What the pages of all apps share: the frame that takes the focus, the title, the picture and the plain page. */
import type { ComponentChildren } from 'preact';
import { factsOf, pictureOf } from '../core/channels';
import type { Item } from '../core/scenario';
import type { Session } from '../core/session';
import { useFocusOn } from './focus';
import { useHouse } from './house';
import { ItemWords } from './item-words';
import type { Tapped } from './tapped';

export type PageProps = { readonly session: Session; readonly item: Item; readonly tapped: Tapped };

/** The open item. It takes the focus when it arrives, and is read with its title and its words. `look` is whose style it has. */
export function Page({
  item,
  look = factsOf(item.kind).channel,
  children,
}: {
  readonly item: Item;
  readonly look?: string;
  readonly children: ComponentChildren;
}) {
  const article = useFocusOn<HTMLElement>(item.id);
  return (
    <article
      ref={article}
      tabIndex={-1}
      class={`page ${look}-page`}
      data-kind={item.kind}
      aria-labelledby="item-title"
      aria-describedby="item-words"
    >
      {children}
    </article>
  );
}

/** The item's own title; where it has none, who sends it and where. */
export function PageTitle({ item }: { readonly item: Item }) {
  const { t } = useHouse();
  return (
    <h2 id="item-title" class={factsOf(item.kind).titled ? 'page-title' : 'page-from'}>
      {factsOf(item.kind).titled ? <bdi>{t(`case.items.${item.id}.title`)}</bdi> : <Sentence item={item} />}
    </h2>
  );
}

/** Who sends it and where, for an item that has a title of its own. */
export function Byline({ item }: { readonly item: Item }) {
  if (!factsOf(item.kind).titled) return null;
  return (
    <p class="page-by">
      <Sentence item={item} />
    </p>
  );
}

function Sentence({ item }: { readonly item: Item }) {
  const { t } = useHouse();
  return <>{t(`ui.app.from.${item.kind}`, { name: t(`case.senders.${item.from}.name`) })}</>;
}

/** The item's picture with its description: a thing, or the sender's profile picture. */
export function PagePicture({ item, size = 96 }: { readonly item: Item; readonly size?: number }) {
  const { t, artUrl } = useHouse();
  return (
    <img
      class="page-art"
      data-picture={factsOf(item.kind).picture}
      src={artUrl(pictureOf(item))}
      alt={t('ui.app.picture', { alt: t(`case.items.${item.id}.alt`) })}
      width={size}
      height={size}
    />
  );
}

/** The words to judge, in a speech bubble. */
export function Bubble({ session, item, tapped }: PageProps) {
  return (
    <div class="page-text">
      <ItemWords session={session} item={item} tapped={tapped} />
    </div>
  );
}

/** The picture, and beside it title, words and sender: what most apps frame in their own way. */
export function PageCore(props: PageProps) {
  const { item } = props;
  return (
    <>
      <PagePicture item={item} />
      <div class="page-head">
        <PageTitle item={item} />
        <Bubble {...props} />
        <Byline item={item} />
      </div>
    </>
  );
}

/** A page that fits whatever arrives: used until an app's own page is there, and where it cannot be had. */
export function PlainPage(props: PageProps) {
  return (
    <Page item={props.item} look="plain">
      <PageCore {...props} />
    </Page>
  );
}
