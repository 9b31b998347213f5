/** What a class's receipts come to: who has finished, two badges a case, misses by sign for the class as a whole, before and after. */
import { countFlags, detection, normalQuantile } from '../core/detection';
import type { Counts, Detection } from '../core/detection';
import type { Played } from '../core/played';
import { replayPlayed } from '../core/played';
import type { Scenario } from '../core/scenario';
import { itemById } from '../core/scenario';
import { score } from '../core/score';
import type { Session, Verdict } from '../core/session';
import { CHECKUPS } from '../core/shelf';
import { SIGN_IDS } from '../core/signs';
import type { SignId } from '../core/signs';

export type MarkedPlay = { readonly id: string; readonly spotter: boolean; readonly fairMinded: boolean; readonly teller: boolean };

/** One receipt, as it stands in the table. No name is ever in it. */
export type MarkedReceipt = { readonly number: number | undefined; readonly plays: readonly MarkedPlay[] };

/** How often a sign was shown to the class, and how often it was taken for fine. */
export type SignMisses = { readonly sign: SignId; readonly shown: number; readonly missed: number };

/** The class in one check-up, added up: `strict` counts only "tell" as a flag, `lenient` "ask" as well. */
export type CheckupResult = { readonly id: string; readonly pupils: number; readonly strict: Measured; readonly lenient: Measured };
/** With half the width of the 95 % interval of d′ (Gourevitch & Galanter 1967). */
export type Measured = Detection & { readonly counts: Counts; readonly margin: number };

export type MarkedClass = {
  readonly rows: readonly MarkedReceipt[];
  readonly misses: readonly SignMisses[];
  /** Safe items called unsafe, out of all safe ones that were judged. */
  readonly falseAlarms: { readonly shown: number; readonly missed: number };
  readonly checkups: readonly CheckupResult[];
};

/** The sessions that a receipt stands for, or undefined when one of them cannot have been played so, or is of another version. */
export function sessionsOf(plays: readonly Played[], scenarios: ReadonlyMap<string, Scenario>): readonly Session[] | undefined {
  const sessions: Session[] = [];
  for (const played of plays) {
    const scenario = scenarios.get(played.id);
    const session = scenario && replayPlayed(scenario, played);
    if (!session) return undefined;
    sessions.push(session);
  }
  return sessions;
}

/** Marks a class from the sessions of its receipts. */
export function markClass(
  receipts: readonly { readonly number: number | undefined; readonly sessions: readonly Session[] }[],
): MarkedClass {
  const sessions = receipts.flatMap((receipt) => receipt.sessions);
  const cases = sessions.filter(({ scenario }) => scenario.form === 'case');
  const judged = cases.flatMap(({ scenario, answers }) =>
    answers.flatMap(({ item, verdict }) => (verdict ? { item: itemById(scenario, item), verdict } : [])),
  );
  const unsafe = judged.flatMap(({ item, verdict }) => (item.side === 'unsafe' ? { signs: item.signs, missed: verdict === 'fine' } : []));
  const safe = judged.filter(({ item }) => item.side === 'safe');
  return {
    rows: receipts
      .map(({ number, sessions: own }): MarkedReceipt => ({ number, plays: own.map(markPlay) }))
      .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0),
    misses: SIGN_IDS.map((sign) => {
      const shown = unsafe.filter(({ signs }) => signs.includes(sign));
      return { sign, shown: shown.length, missed: shown.filter(({ missed }) => missed).length };
    }).filter(({ shown }) => shown > 0),
    falseAlarms: { shown: safe.length, missed: safe.filter(({ verdict }) => verdict === 'tell').length },
    checkups: CHECKUPS.map((id) =>
      markCheckup(
        id,
        sessions.filter(({ scenario }) => scenario.id === id),
      ),
    ).filter(({ pupils }) => pupils > 0),
  };
}

function markPlay(session: Session): MarkedPlay {
  return { id: session.scenario.id, ...score(session).badges };
}

function markCheckup(id: string, sessions: readonly Session[]): CheckupResult {
  const measure = (flags: readonly Verdict[]): Measured => {
    const counts = countFlags(sessions, flags);
    const of = detection(counts);
    return { ...of, counts, margin: 1.96 * Math.sqrt(variance(of.hitRate, counts.unsafe) + variance(of.falseAlarmRate, counts.safe)) };
  };
  return { id, pupils: sessions.length, strict: measure(['tell']), lenient: measure(['ask', 'tell']) };
}

/** Variance of z(rate) from n items: rate (1 − rate) / (n φ(z)²), after Gourevitch & Galanter (1967). */
function variance(rate: number, n: number): number {
  if (n === 0) return Infinity;
  const z = normalQuantile(rate);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (rate * (1 - rate)) / (n * density * density);
}
