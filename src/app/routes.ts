/** Where the pupil is, as the page's address says it, so that a link, a reload and the back button all work. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Route } from '../views/house';

export type Routes = {
  readonly route: ReadonlySignal<Route>;
  readonly go: (route: Route) => void;
};

/** Reads the address now and whenever the back button changes it. `onArrive` is called after each change. */
export function createRoutes(isCase: (id: string) => boolean, onArrive: (route: Route) => void): Routes {
  const route = signal<Route>(read(isCase));
  const arrive = (next: Route): void => {
    route.value = next;
    onArrive(next);
    window.scrollTo(0, 0);
  };
  // A reload comes to the same step, but what stood at that height there may not.
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => {
    const next = read(isCase);
    // A jump within the page is no new screen.
    if (addressOf(next) !== addressOf(route.value)) arrive(next);
  });
  return {
    route,
    go(next) {
      history.pushState(null, '', addressOf(next));
      arrive(next);
    },
  };
}

/** The case that the address asks for and the site does not have, if any. */
export function unknownCase(isCase: (id: string) => boolean): string | undefined {
  const id = new URLSearchParams(location.search).get('case');
  return id !== null && !isCase(id) ? id : undefined;
}

function read(isCase: (id: string) => boolean): Route {
  const query = new URLSearchParams(location.search);
  const id = query.get('case');
  if (id !== null && isCase(id)) return { name: 'case', id };
  return query.get('page') === 'album' ? { name: 'album' } : { name: 'home' };
}

/** Keeps the switches of the address: a language or a seed asked for holds on the next screen too. A step is one case's alone. */
function addressOf(route: Route): string {
  const query = new URLSearchParams(location.search);
  query.delete('case');
  query.delete('page');
  query.delete('at');
  if (route.name === 'case') query.set('case', route.id);
  if (route.name === 'album') query.set('page', 'album');
  return `?${query.toString()}`;
}
