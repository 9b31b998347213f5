/** Which page shows the items of which app. Tunely's comes with the first screen; the others are fetched with their case. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppChannel, Channel } from '../core/channels';
import { APP_CHANNELS } from '../core/channels';
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
  const wanted = channel === 'inbox' ? APP_CHANNELS : [channel];
  await Promise.all(
    wanted.map(async (name) => {
      if (name === 'playlist' || pages.has(name)) return;
      const page = await loads[name]().catch(() => undefined);
      if (page) pages.set(name, page);
    }),
  );
}

/** Longest that a case taken up in the middle waits for its app's page, in milliseconds. */
const PATIENCE = 1500;

/** Whether the pages of a channel's items are there, or have been waited for long enough. */
export function useHasPages(channel: Channel): boolean {
  const [isSettled, setSettled] = useState(() => (channel === 'inbox' ? pages.size === APP_CHANNELS.length : pages.has(channel)));
  useEffect(() => {
    if (isSettled) return;
    const settle = (): void => setSettled(true);
    const timer = setTimeout(settle, PATIENCE);
    void fetchPages(channel).then(settle);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}

/** The page for an app's items: its own, or the plain one while that is not there. */
export function pageFor(channel: AppChannel): PageView {
  return pages.get(channel) ?? PlainPage;
}
