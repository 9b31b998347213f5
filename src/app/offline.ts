/** Keeps the lesson on this device by a service worker, so that it opens without a network. */
import type { Signal } from '@preact/signals';
import type { Offline } from '../views/house';

/** Built by `tools/vite/offline.ts`. */
const WORKER = './service-worker.js';
/** What the service worker calls its cache of languages and cases. */
const PACKS = 'packs';
/** After so many milliseconds the lesson is no longer said to be on its way, though it may still arrive. */
const LIMIT = 120_000;

export type OfflineDeps = {
  readonly state: Signal<Offline | undefined>;
  /** Addresses of everything that a pupil can read in a language. */
  readonly addresses: (language: string) => readonly string[];
};

/** Starts keeping the lesson; what it returns keeps a language with all its cases, and says in `state` how far that has come. */
export function createOffline({ state, addresses }: OfflineDeps): (language: string) => Promise<void> {
  let wanted = '';
  const keep = async (language: string): Promise<void> => {
    wanted = language;
    state.value = 'filling';
    const settle = (isKept: boolean): void => {
      if (wanted === language) state.value = isKept ? 'ready' : 'unavailable';
    };
    const patience = setTimeout(settle, LIMIT, false);
    const isKept = await stands()
      .then((hasWorker) => hasWorker && keepAll(addresses(language)))
      .catch(() => false);
    clearTimeout(patience);
    settle(isKept);
  };
  // A network that comes back is worth another try, from the worker on.
  window.addEventListener('online', () => void (state.value === 'unavailable' && keep(wanted)));
  return keep;
}

/** Whether there is a service worker that keeps all that every pupil needs. A page loaded past it, by Shift and reload, has one, too. */
async function stands(): Promise<boolean> {
  // Only secure pages have one: not those of a teacher's laptop in the room, which is at hand anyway.
  if (!('serviceWorker' in navigator)) return false;
  const { active, waiting, installing } = await navigator.serviceWorker.register(trusted(WORKER));
  const coming = installing ?? waiting;
  if (active || !coming) return Boolean(active);
  return new Promise((done) => {
    const look = (): void => {
      if (coming.state === 'activated') done(true);
      // One that could not fetch all it should keep is thrown away.
      if (coming.state === 'redundant') done(false);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** Puts each file where the service worker looks for it; those that are there already cost nothing. */
async function keepAll(files: readonly string[]): Promise<boolean> {
  const cache = await caches.open(PACKS);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  return true;
}

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The only address of a script that is ever handed over as text; the page's security policy lets no other pass, and that name only once. */
function trusted(address: typeof WORKER): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('hidden-track', { createScriptURL: () => WORKER });
  return policy.createScriptURL(address);
}
