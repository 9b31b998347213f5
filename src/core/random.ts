/** Seeded chance: the same seed and label always give the same numbers, on every machine. */

/** 32-bit FNV-1a hash of a text, so that each label draws from a stream of its own. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * A stream of numbers in [0, 1) for one purpose of one session: mulberry32 by Tommy Ettinger (public domain).
 * Streams are named, so that drawing once more for one purpose never shifts what another purpose gets.
 */
export function randomFor(seed: number, label: string): () => number {
  let a = (seed ^ hash(label)) >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One element of a list, or undefined when it is empty. */
export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** The list in a new order (Fisher–Yates); the list given is left alone. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
