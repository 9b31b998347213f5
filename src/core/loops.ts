/** The loops that playlists play a bit of, and which playlist plays which, at what pitch: no two playlists of a case sound the same. */
import type { Scenario } from './scenario';

export const LOOPS = ['lofi', 'chip', 'pluck', 'marimba', 'ambient', 'groove'] as const;
export type LoopName = (typeof LOOPS)[number];

/** A loop, and how many semitones higher and so much faster it is played than it was written. */
export type Loop = { readonly name: LoopName; readonly shift: number };

/** Three for the variants of a slot, of which a play has one, and three more for the slots that come round to the same loop. */
const SHIFTS = [0, 2, -2, 5, -5, 4] as const;

/** The loop of a playlist: another one for each slot that can play at all, at another pitch for each variant. */
export function loopFor({ slots }: Pick<Scenario, 'slots'>, item: string): Loop {
  let slot = -1;
  for (const { variants } of slots) {
    const playing = variants.filter(({ songs }) => songs);
    if (playing.length > 0) slot += 1;
    const variant = playing.findIndex(({ id }) => id === item);
    if (variant < 0) continue;
    return { name: LOOPS[slot % 6] ?? 'lofi', shift: SHIFTS[(Math.floor(slot / 6) * 3 + variant) % 6] ?? 0 };
  }
  return { name: 'lofi', shift: 0 };
}
