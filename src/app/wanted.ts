/** The draw and the level that a page's address asks for with `?seed=` and `?level=`, and a fresh draw where it does not. */
import { LEVELS } from '../core/scenario';
import type { Start } from '../core/session';

/** What the address asks for; anything else in it is left out. */
export function wantedStart(): Partial<Start> {
  const query = new URLSearchParams(location.search);
  const seed = query.get('seed') ?? '';
  const level = LEVELS.find((candidate) => candidate === query.get('level'));
  const isSeed = /^\d{1,10}$/u.test(seed) && Number(seed) <= 0xffffffff;
  return { ...(isSeed ? { seed: Number(seed) } : {}), ...(level ? { level } : {}) };
}

/** Whether the page was opened by a homework link. The mark stays in the query when a mail tool cuts off what follows the `#`. */
export function isHomeworkAsked(): boolean {
  return new URLSearchParams(location.search).has('homework');
}

/** The step of a case that a teacher wants to see; such a play is not kept. */
export function wantedStep(): string | null {
  return new URLSearchParams(location.search).get('at');
}

/** A seed by chance. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Takes a wish out of the address once something else has been chosen, or a reload would throw that away for the one asked for. */
export function forgetWanted(...names: readonly (keyof Start)[]): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  history.replaceState(null, '', `?${query.toString()}${location.hash}`);
}
