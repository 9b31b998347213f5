/** Which page shows the items of which app. Tunely's comes with the first screen; the others are fetched with their case. */
import type { ComponentType } from 'preact';
import type { AppChannel, Channel } from '../core/channels';
import { CHANNELS } from '../core/channels';
import { PlainPage } from './page';
import type { PageProps } from './page';
import { PlaylistPage } from './playlist/playlist-page';

type PageView = ComponentType<PageProps>;

const loads: Readonly<Record<Exclude<AppChannel, 'playlist'>, () => Promise<PageView>>> = {
  lobby: async () => (await import('./lobby/lobby-page')).LobbyPage,
  doc: async () => (await import('./doc/doc-page')).DocPage,
  group: async () => (await import('./group/group-page')).GroupPage,
  stream: async () => (await import('./stream/stream-page')).StreamPage,
  nudge: async () => (await import('./nudge/nudge-page')).NudgePage,
  club: async () => (await import('./club/club-page')).ClubPage,
};

const pages = new Map<Channel, PageView>([['playlist', PlaylistPage]]);

/** Fetches what a case's items will be shown by. What cannot be had is tried again with the next item. */
export async function fetchPages(channel: Channel): Promise<void> {
  const wanted = channel === 'inbox' ? CHANNELS : [channel];
  await Promise.all(
    wanted.map(async (name) => {
      if (name === 'inbox' || name === 'playlist' || pages.has(name)) return;
      const page = await loads[name]().catch(() => undefined);
      if (page) pages.set(name, page);
    }),
  );
}

/** The page for an app's items: its own, or the plain one while that is not there. */
export function pageFor(channel: AppChannel): PageView {
  return pages.get(channel) ?? PlainPage;
}
