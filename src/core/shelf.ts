/** The order of the cases on the shelf, the practice before them, and the check-ups around them. */

/** Cases in the order in which one leads to the next; any of them can be taken first. */
export const SHELF = [
  'empty-playlists',
  'new-in-the-lobby',
  'shared-homework',
  'one-more-member',
  'live-from-the-kitchen',
  'streak-friends',
  'coach-messages',
  'friday-inbox',
] as const;

export const PRACTICE = 'practice';

/** Parallel sets. The first two stand before and after the cases, in an order drawn for each device; the third comes weeks later. */
export const CHECKUPS = ['check-a', 'check-b', 'check-c'] as const;

/** The case that mixes everything opens once this many others have been played; an address that names it opens it at once. */
export const OPENS_AFTER = { id: 'friday-inbox', played: 3 } as const;

/** Whether a case still waits for others to be played. */
export function isLocked(id: string, played: readonly string[]): boolean {
  if (id !== OPENS_AFTER.id || played.includes(id)) return false;
  return SHELF.filter((other) => played.includes(other)).length < OPENS_AFTER.played;
}

/** The check-up to take next: `first` decides by its lowest bit which of the first two comes first. Undefined when all are done. */
export function nextCheckup(done: readonly string[], first: number): (typeof CHECKUPS)[number] | undefined {
  const [a, b, c] = CHECKUPS;
  const order = first % 2 === 0 ? [a, b, c] : [b, a, c];
  return order.find((id) => !done.includes(id));
}
