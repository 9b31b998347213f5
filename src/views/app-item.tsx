/** The friend's app with one item open: its bar, its page, and what the friend knows of the sender. */
import { h } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { factsOf } from '../core/channels';
import { useHouse } from './house';
import type { PageProps } from './page';
import { lateExtra } from './late';
import { fetchPages, pageFor } from './pages';

/** It comes after all that a pupil waits for, and takes no room until then. */
export const ReadAloud = lateExtra(async () => (await import('./late/read-aloud')).ReadAloud);

/** What is read of every item. The title of a playlist is its words. */
const SPOKEN = ['#item-words', '.page-by', '.app-note'];

/** The app's window. In the mixed inbox every item brings the window of the app it came by. */
export function AppItem(props: PageProps) {
  const { item } = props;
  const { t, artUrl, reader } = useHouse();
  const { channel } = factsOf(item.kind);
  const app = t(`ui.apps.${channel}.name`);
  useEffect(() => void fetchPages(channel), [channel]);
  // Chosen once for each item: a page that arrives late must not move the words from under a reader.
  const View = useMemo(() => pageFor(channel), [item.id]);
  return (
    <section class="app" data-channel={channel} aria-label={t('ui.app.label', { app, what: t(`ui.apps.${channel}.what`) })}>
      <header class="app-bar">
        <img src={artUrl(channel === 'playlist' ? 'tunely' : `apps/${channel}`)} alt="" width="28" height="28" />
        <bdi>{app}</bdi>
        <span class="app-place">{t(`ui.app.kinds.${item.kind}`)}</span>
      </header>
      {h(View, props)}
      <p class="app-note">
        <strong>{t('ui.judge.who', { name: t(`case.senders.${item.from}.name`) })}</strong> <bdi>{t(`case.senders.${item.from}.note`)}</bdi>
      </p>
      {reader.value && <ReadAloud parts={item.kind === 'playlist' ? SPOKEN : ['#item-title', ...SPOKEN]} about={item.id} />}
    </section>
  );
}
