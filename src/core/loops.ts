/** The loops that playlists play a bit of, and which playlist plays which. */

export const LOOPS = ['lofi', 'chip', 'pluck', 'marimba', 'ambient', 'groove'] as const;
export type LoopName = (typeof LOOPS)[number];

/** The loop of a playlist: always the same one for the same item, spread over all of them by its id. */
export function loopFor(item: string): LoopName {
  let sum = 0;
  for (let i = 0; i < item.length; i++) sum = (sum * 31 + item.charCodeAt(i)) >>> 0;
  return LOOPS[sum % LOOPS.length] ?? 'lofi';
}
