/** What the seed decides: the order of the slots, and which of a slot's items is shown. */
import type { Condition, Item, Level, Scenario, Slot } from './scenario';
import { pick, randomFor, shuffle } from './random';

/** No more than this many items of one side in a row where there are as many of each, so that the order gives nothing away. */
const LONGEST_RUN = 3;
/** Orders tried before the last one is taken as it is; the chance that all fail is far below one in a million. */
const TRIES = 200;

/** Slot ids in playing order: shuffled by the seed, each after the slot its thread goes on from. */
export function drawOrder(scenario: Scenario, seed: number): string[] {
  const random = randomFor(seed, 'order');
  let order: Slot[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    order = threaded(shuffle(scenario.slots, random));
    if (!hasLongRun(order)) break;
  }
  return order.map((slot) => slot.id);
}

/** The same slots, each moved behind the slot it has to follow. */
function threaded(slots: readonly Slot[]): Slot[] {
  const out: Slot[] = [];
  const waiting = [...slots];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((slot) => !slot.after || out.some((done) => done.id === slot.after));
    const [slot] = waiting.splice(Math.max(ready, 0), 1);
    if (slot) out.push(slot);
  }
  return out;
}

function hasLongRun(order: readonly Slot[]): boolean {
  const unsafe = order.filter(({ side }) => side === 'unsafe').length;
  // Where most is fine, longer runs of it are to be expected.
  const longest = LONGEST_RUN + Math.ceil(Math.abs(order.length - 2 * unsafe) / 2);
  return order.some((slot, i) => {
    const run = order.slice(i, i + longest + 1);
    return run.length > longest && run.every((other) => other.side === slot.side);
  });
}

/**
 * The item a slot shows: among those for this level that have not been shown yet, one whose condition holds; where
 * none has a condition that holds, one without any. Undefined when nothing is left.
 */
export function drawItem(
  slot: Slot,
  seed: number,
  level: Level,
  state: { readonly fits: (condition: Condition) => boolean; readonly shown: ReadonlySet<string> },
): Item | undefined {
  const left = slot.variants.filter((item) => (item.levels?.includes(level) ?? true) && !state.shown.has(item.id));
  const answering = left.filter((item) => item.when && state.fits(item.when));
  const plain = left.filter((item) => !item.when);
  return pick(answering.length > 0 ? answering : plain, randomFor(seed, `item:${slot.id}:${left.length}`));
}
