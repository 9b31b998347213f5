/** What two tabs of one device have won, joined. */
import { BADGES } from '../core/score';
import { SIGN_IDS } from '../core/signs';
import type { Won, WonCase } from './won-schema';

/** What either has won is won. */
export function joinWon(one: Won, other: Won): Won {
  const ids = [...new Set([...Object.keys(one.cases), ...Object.keys(other.cases)])];
  const join = (id: string): WonCase => {
    const both = [one.cases[id], other.cases[id]];
    return {
      badges: BADGES.filter((badge) => both.some((half) => half?.badges.includes(badge))),
      signs: SIGN_IDS.filter((sign) => both.some((half) => half?.signs.includes(sign))),
    };
  };
  return { v: 1, cases: Object.fromEntries(ids.map((id) => [id, join(id)])) };
}
