/** What comes once the first screen has been quiet: voices, later screens, news of other tabs, and keeping it all for when there is no network. */
import { effect } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createReader } from '../sound/reader';
import type { Offline, Reader } from '../views/house';
import { fetchLater } from '../views/late';
import { createOffline } from './offline';
import { followOtherTabs } from './other-tabs';
import type { OtherTabsDeps } from './other-tabs';

export type RestDeps = OtherTabsDeps & {
  readonly reader: Signal<Reader | undefined>;
  readonly offline: Signal<Offline | undefined>;
  readonly language: ReadonlySignal<string>;
  /** Addresses of everything that a pupil can read in a language. */
  readonly addresses: (language: string) => readonly string[];
};

/** Brings it all. Never rejects: what cannot be had now is asked for again when it is needed. */
export async function fetchRest({ reader, offline, language, addresses, ...tabs }: RestDeps): Promise<void> {
  followOtherTabs(tabs);
  reader.value = createReader();
  await fetchLater();
  const keep = createOffline({ state: offline, addresses });
  effect(() => void keep(language.value));
}
