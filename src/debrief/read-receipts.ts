/** Sorts what was handed in: which codes count, and for each other one the plain reason why it does not. */
import { readReceipt, writeReceipt } from '../content/receipt-code';
import type { Scenario } from '../core/scenario';
import type { Session } from '../core/session';
import { sessionsOf } from './mark-class';

/** Letters that a code has at least: shorter words of a mail are no codes. */
const SHORTEST = 100;

export const TROUBLES = ['damaged', 'other-class', 'edited', 'unavailable', 'version', 'duplicate'] as const;
export type Trouble = (typeof TROUBLES)[number];

export type GoodReceipt = { readonly number: number | undefined; readonly sessions: readonly Session[] };
export type Sorted = { readonly good: readonly GoodReceipt[]; readonly troubles: Readonly<Record<Trouble, number>> };

/** How a code is opened: sealed receipts with the class's key. */
type OpenReceipt = (
  code: string,
) => Promise<{ readonly kind: 'ok'; readonly plain: Uint8Array } | { readonly kind: 'bad'; readonly reason: Trouble }>;

/** Every code in a text, in its order: receipts may stand among any other words. */
export function codesIn(text: string): readonly string[] {
  return text.match(new RegExp(`[\\w-]{${SHORTEST},}`, 'gu')) ?? [];
}

/**
 * Opens and sorts codes. The same code twice, or the same plays handed in twice, counts once: who hands in again with a number
 * has the one with the number counted. Never rejects.
 */
export async function sortReceipts(codes: readonly string[], open: OpenReceipt, scenarios: ReadonlyMap<string, Scenario>): Promise<Sorted> {
  const troubles: Record<Trouble, number> = { damaged: 0, 'other-class': 0, edited: 0, unavailable: 0, version: 0, duplicate: 0 };
  const good = new Map<string, GoodReceipt>();
  const opened = await Promise.all([...new Set(codes)].map(open));
  troubles.duplicate += codes.length - opened.length;
  for (const one of opened) {
    if (one.kind === 'bad') {
      troubles[one.reason] += 1;
      continue;
    }
    const receipt = readReceipt(one.plain);
    const sessions = receipt && sessionsOf(receipt.plays, scenarios);
    if (!sessions) {
      troubles[receipt ? 'version' : 'edited'] += 1;
      continue;
    }
    const plays = writeReceipt({ plays: receipt.plays }).join();
    const before = good.get(plays);
    if (before) troubles.duplicate += 1;
    good.set(plays, { number: before?.number ?? receipt.number, sessions });
  }
  return { good: [...good.values()], troubles };
}
