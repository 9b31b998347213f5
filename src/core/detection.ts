/** Signal detection: how well safe is told from unsafe, apart from how ready one is to call things unsafe. */
import { itemById } from './scenario';
import type { Session, Verdict } from './session';

/** Rates after the log-linear correction, sensitivity d′ and criterion c. All without unit. */
export type Detection = {
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  readonly dPrime: number;
  /** Below 0: quick to flag. Above 0: quick to trust. */
  readonly criterion: number;
};

/** Counts of one player, or of a class added up. Whole numbers, 0 or more; hits ≤ unsafe, false alarms ≤ safe. */
export type Counts = {
  readonly hits: number;
  readonly unsafe: number;
  readonly falseAlarms: number;
  readonly safe: number;
};

/**
 * d′ = z(H) − z(F) and c = −½(z(H) + z(F)), with the log-linear correction H = (hits + 0.5) / (unsafe + 1) always
 * applied (Hautus 1995; Stanislaw & Todorov 1999), so that perfect and empty scores stay finite.
 */
export function detection(counts: Counts): Detection {
  const hitRate = (counts.hits + 0.5) / (counts.unsafe + 1);
  const falseAlarmRate = (counts.falseAlarms + 0.5) / (counts.safe + 1);
  const zHit = normalQuantile(hitRate);
  const zFalseAlarm = normalQuantile(falseAlarmRate);
  return { hitRate, falseAlarmRate, dPrime: zHit - zFalseAlarm, criterion: -0.5 * (zHit + zFalseAlarm) };
}

/**
 * Counts of all that was judged in some sessions, with these verdicts as flags. There are two cuts of the three answers: the
 * strict one counts only `tell`, the lenient one `ask` too (§3.4).
 */
export function countFlags(sessions: readonly Session[], flags: readonly Verdict[]): Counts {
  const counts = { hits: 0, unsafe: 0, falseAlarms: 0, safe: 0 };
  for (const { scenario, answers } of sessions)
    for (const { item, verdict } of answers) {
      if (!verdict) continue;
      const isUnsafe = itemById(scenario, item).side === 'unsafe';
      counts[isUnsafe ? 'unsafe' : 'safe'] += 1;
      counts[isUnsafe ? 'hits' : 'falseAlarms'] += flags.includes(verdict) ? 1 : 0;
    }
  return counts;
}

/**
 * The z for which a standard normal variable stays below it with probability p, 0 < p < 1. Acklam's rational
 * approximation (2003), relative error below 1.15e-9.
 */
export function normalQuantile(p: number): number {
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const low = 0.02425;
  if (p > 1 - low) return -normalQuantile(1 - p);
  if (p < low) {
    const q = Math.sqrt(-2 * Math.log(p));
    return horner(c, q) / horner(d, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (horner(a, r) * q) / horner(b, r);
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
