/** What a play was worth: points, badges, the say-why marks, and the measures of signal detection. */
import { SIGN_IDS, familyOf } from './signs';
import type { SignId } from './signs';
import { hasTold } from './reduce';
import { itemById } from './scenario';
import type { Item, SafeItem, UnsafeItem } from './scenario';
import type { Answer, Session, Verdict, Why } from './session';

/** A badge needs this share of its side's points: above the half that an all-`ask` player earns (D3, D4). */
export const PASS_SHARE = 0.75;

/** What a judgement depends on. */
type Judged = Pick<UnsafeItem, 'side'> | Pick<SafeItem, 'side' | 'best'>;

/**
 * Points for a judgement: 2 for the clear right one, 1 for `ask` on either side, 0 for the clear wrong one. Where checking is
 * best, that is the clear right one and no other is wrong.
 */
export function points(item: Judged, verdict: Verdict): 0 | 1 | 2 {
  if (item.side === 'safe' && item.best) return verdict === item.best ? 2 : 1;
  if (verdict === 'ask') return 1;
  return (verdict === 'tell') === (item.side === 'unsafe') ? 2 : 0;
}

/** Judgements of one side of a case: how many of each verdict, and the points out of the most that could be had. */
export type SideTally = Readonly<Record<Verdict, number>> & {
  readonly judged: number;
  readonly points: number;
  readonly most: number;
};

/** Marks for *say why*: one for the reason, and for an unsafe item one for the words that show it. */
export type WhyTally = { readonly right: number; readonly most: number };

/** What a play can earn. The first two are for judging, the third for the report. */
export const BADGES = ['spotter', 'fairMinded', 'teller'] as const;
export type Badge = (typeof BADGES)[number];

export type Score = {
  readonly unsafe: SideTally;
  readonly safe: SideTally;
  readonly why: WhyTally;
  readonly badges: Readonly<Record<Badge, boolean>>;
  /** Both Spotter and Fair-minded. */
  readonly passed: boolean;
};

/** The score of a session as it stands. Skipped items count nowhere. */
export function score(session: Session): Score {
  const judged = session.answers.filter((answer) => answer.verdict);
  const unsafe = tally(session, judged, 'unsafe');
  const safe = tally(session, judged, 'safe');
  const spotter = hasPassed(unsafe);
  const fairMinded = hasPassed(safe);
  const { kept, again, pressed } = session.report;
  const teller =
    hasTold(session.report) && kept !== undefined && again !== undefined && pressed.includes('report') && pressed.includes('block');
  return { unsafe, safe, why: tallyWhy(session, judged), badges: { spotter, fairMinded, teller }, passed: spotter && fairMinded };
}

function tally(session: Session, judged: readonly Answer[], side: Item['side']): SideTally {
  const out = { fine: 0, ask: 0, tell: 0, judged: 0, points: 0, most: 0 };
  for (const answer of judged) {
    const item = itemById(session.scenario, answer.item);
    if (item.side !== side || !answer.verdict) continue;
    out[answer.verdict] += 1;
    out.judged += 1;
    out.points += points(item, answer.verdict);
    out.most += 2;
  }
  return out;
}

function hasPassed(side: SideTally): boolean {
  return side.most > 0 && side.points >= side.most * PASS_SHARE;
}

function tallyWhy(session: Session, judged: readonly Answer[]): WhyTally {
  let right = 0;
  let most = 0;
  for (const answer of judged) {
    const item = itemById(session.scenario, answer.item);
    most += item.side === 'unsafe' ? 2 : 1;
    if (!answer.why) continue;
    if (isReasonRight(item, answer.why)) right += 1;
    if (item.side === 'unsafe' && areWordsRight(item, answer.why)) right += 1;
  }
  return { right, most };
}

/** Whether the reason names a sign the item has, its family at starter level, or a check that clears it. */
export function isReasonRight(item: Item, why: Why): boolean {
  const { reason } = why;
  if (item.side === 'safe') return 'check' in reason && item.checks.includes(reason.check);
  if ('sign' in reason) return item.signs.includes(reason.sign);
  if ('family' in reason) return item.signs.some((sign) => familyOf(sign) === reason.family);
  return false;
}

/** Whether the tapped words show the sign: at least one marked word, and no more unmarked ones than marked ones. */
export function areWordsRight(item: Item, why: Why): boolean {
  if (item.side === 'safe' || !why.marked) return false;
  return why.marked.inside > 0 && why.marked.inside >= why.marked.outside;
}

/** Signs met in a session, in the order of the album: those of every unsafe item that was judged. */
export function signsMet(session: Session): readonly SignId[] {
  const met = new Set<SignId>();
  for (const answer of session.answers) {
    const item = itemById(session.scenario, answer.item);
    if (answer.verdict && item.side === 'unsafe') for (const sign of item.signs) met.add(sign);
  }
  return SIGN_IDS.filter((sign) => met.has(sign));
}
