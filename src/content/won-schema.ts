/** What a pupil has won on this device: badges and signs by case. Kept apart from saves, so that a spoilt save costs none of it. */
import { BADGES, score, signsMet } from '../core/score';
import type { Badge } from '../core/score';
import { SIGN_IDS } from '../core/signs';
import type { SignId } from '../core/signs';
import type { Session } from '../core/session';
import { isObject, readObject } from './read-object';

export type WonCase = { readonly badges: readonly Badge[]; readonly signs: readonly SignId[] };
export type Won = { readonly v: 1; readonly cases: Readonly<Record<string, WonCase>> };

/** Case ids are file names; anything else in the record is not ours. */
const CASE_ID = /^[a-z][a-z0-9-]{0,40}$/u;

/** The record from its kept text. The parts that are sound are kept, the rest is left out. Never throws. */
export function parseWon(text: string | null): Won {
  const { cases } = readObject(text);
  const sound = Object.entries(isObject(cases) ? cases : {}).flatMap(([id, value]): [string, WonCase][] => {
    if (!CASE_ID.test(id) || !isObject(value)) return [];
    const { badges, signs } = value;
    return [[id, { badges: among(BADGES, badges), signs: among(SIGN_IDS, signs) }]];
  });
  return { v: 1, cases: Object.fromEntries(sound) };
}

/** The text to keep. */
export function writeWon(won: Won): string {
  return JSON.stringify(won);
}

/** The practice is for learning the moves; there is nothing to earn in it. */
const NONE: Readonly<Record<Badge, boolean>> = { spotter: false, fairMinded: false, teller: false };

/** The record with a finished session added. What was won once stays won. */
export function mergeWon(won: Won, session: Session): Won {
  const { id } = session.scenario;
  const before = won.cases[id] ?? { badges: [], signs: [] };
  const earned = session.scenario.form === 'practice' ? NONE : score(session).badges;
  const met = signsMet(session);
  const after: WonCase = {
    badges: BADGES.filter((badge) => earned[badge] || before.badges.includes(badge)),
    signs: SIGN_IDS.filter((sign) => met.includes(sign) || before.signs.includes(sign)),
  };
  return { v: 1, cases: { ...won.cases, [id]: after } };
}

/** Signs met in any case, in the order of the album. */
export function signsOf(won: Won): readonly SignId[] {
  const met = new Set(Object.values(won.cases).flatMap(({ signs }) => signs));
  return SIGN_IDS.filter((sign) => met.has(sign));
}

function among<T>(list: readonly T[], value: unknown): T[] {
  return Array.isArray(value) ? list.filter((entry) => value.includes(entry)) : [];
}
