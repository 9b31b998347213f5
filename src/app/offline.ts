/** Keeps the lesson on this device by a service worker, so that it opens without a network. */
import type { Signal } from '@preact/signals';
import type { Offline } from '../views/house';

/** Built by `tools/vite/offline.ts`. */
const WORKER = './service-worker.js';

export type OfflineDeps = {
  readonly state: Signal<Offline | undefined>;
  /** Addresses of everything that a pupil can read in a language. */
  readonly addresses: (language: string) => readonly string[];
};

/** Starts keeping the lesson; what it returns keeps a language with all its cases, and says in `state` how far that has come. */
export function createOffline({ state, addresses }: OfflineDeps): (language: string) => Promise<void> {
  const standing = register();
  let wanted = '';
  const keep = async (language: string): Promise<void> => {
    wanted = language;
    state.value = 'filling';
    const isKept = (await standing) && (await fetchAll(addresses(language)));
    if (wanted === language) state.value = isKept ? 'ready' : 'unavailable';
  };
  // A network that comes back is worth another try.
  window.addEventListener('online', () => void (state.value === 'ready' ? undefined : keep(wanted)));
  return keep;
}

/** Whether a service worker answers this page's requests; it waits until all that every pupil needs is kept. */
async function register(): Promise<boolean> {
  // Only secure pages have one: not those of a teacher's laptop in the room, which is at hand anyway.
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(trusted(WORKER));
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return true;
    // The first worker takes the page over as soon as it stands.
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    return true;
  } catch {
    return false;
  }
}

/** Asks for each file, which the service worker then keeps; those it has already cost nothing. */
async function fetchAll(files: readonly string[]): Promise<boolean> {
  const answers = await Promise.allSettled(files.map((file) => fetch(file)));
  return answers.every((answer) => answer.status === 'fulfilled' && answer.value.ok);
}

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/** The only address of a script that is ever handed over as text; the page's security policy lets no other pass. */
function trusted(address: typeof WORKER): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy('hidden-track', { createScriptURL: () => WORKER }).createScriptURL(address);
}
