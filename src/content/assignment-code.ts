/** The code in a homework link: what to play, how, until when, and the class's public key that seals what comes back. */
import { LEVELS } from '../core/scenario';
import type { Level } from '../core/scenario';
import { SHELF } from '../core/shelf';
import { createBitReader, createBitWriter, fromCode, toCode } from './bits';
import { CASE_PLACES } from './code-places';
import { LANGUAGES } from './languages';
import { NATIONS } from './settings-schema';
import type { Nation } from './settings-schema';

/** Raised when an older game could not read a link. It is the first byte, so that every game can tell. */
const VERSION = 1;
/** Room for cases, so that one more moves nothing that comes after them. */
const CASE_BITS = 16;
/** Bytes of a P-256 public key, uncompressed (SEC 1). */
export const KEY_BYTES = 65;
/** The first day that a date can name; days are counted from here. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

export type Assignment = {
  /** Ids from the shelf, in its order; at least one, or else a check-up. */
  readonly cases: readonly string[];
  readonly checkup: boolean;
  readonly level: Level;
  readonly language: string;
  readonly nation: Nation;
  /** The last day, as `2026-12-04`. */
  readonly due?: string;
  /** The class's public key; without one nothing can be handed in. */
  readonly key?: Uint8Array<ArrayBuffer>;
};

export type ReadAssignment =
  | { readonly kind: 'ok'; readonly assignment: Assignment }
  /** `damaged`: a letter is wrong or missing. `newer`: from a game that is newer than this one. */
  | { readonly kind: 'bad'; readonly reason: 'damaged' | 'newer' };

/** The days that a homework can be due by. */
export const DUE = { first: '2026-01-01', last: '2099-12-31' } as const;

/** Whether a text names one of them: a year that is half typed does not, and neither does a day that no calendar has. */
export function isDueDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < DUE.first || text > DUE.last) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The code of an assignment, 102 letters with a date and a key. Throws when its date or key cannot be written: both come from our own page. */
export function writeAssignment({ cases, checkup, level, language, nation, due, key }: Assignment): string {
  const bits = createBitWriter();
  bits.write(VERSION, 8);
  bits.write(LEVELS.indexOf(level), 1);
  bits.write(checkup ? 1 : 0, 1);
  bits.write(due ? 1 : 0, 1);
  bits.write(key ? 1 : 0, 1);
  bits.write(NATIONS.indexOf(nation), 4);
  bits.write(
    Math.max(
      0,
      LANGUAGES.findIndex(({ id }) => id === language),
    ),
    8,
  );
  for (let place = 0; place < CASE_BITS; place++) bits.write(cases.includes(CASE_PLACES[place] ?? '') ? 1 : 0, 1);
  if (due) {
    if (!isDueDay(due)) throw new Error(`${due} is no day that a link can name.`);
    bits.write((Date.parse(`${due}T00:00:00Z`) - FIRST_DAY) / DAY, 16);
  }
  if (key && key.length !== KEY_BYTES) throw new Error(`A class's key has ${KEY_BYTES} bytes.`);
  for (const byte of key ?? []) bits.write(byte, 8);
  return toCode(bits.bytes());
}

/** What a code asks for. Never throws, whatever is in it. */
export function readAssignment(code: string): ReadAssignment {
  const bytes = fromCode(code.trim());
  if (!bytes) return { kind: 'bad', reason: 'damaged' };
  if (bytes[0] !== VERSION) return { kind: 'bad', reason: 'newer' };
  const bits = createBitReader(bytes);
  const flag = (): boolean => bits.read(1) === 1;
  bits.read(8);
  const level = LEVELS[bits.read(1) ?? -1];
  const checkup = flag();
  const hasDue = flag();
  const hasKey = flag();
  const nation = NATIONS[bits.read(4) ?? -1];
  const language = LANGUAGES[bits.read(8) ?? -1]?.id;
  const asked = Array.from({ length: CASE_BITS }, flag);
  const cases = SHELF.filter((id) => asked[CASE_PLACES.indexOf(id)]);
  const days = hasDue ? bits.read(16) : undefined;
  const key = hasKey ? Array.from({ length: KEY_BYTES }, () => bits.read(8)) : undefined;
  const isWhole = bits.isDone() && (!hasDue || days !== undefined) && (key?.every((byte) => byte !== undefined) ?? true);
  // A place that this game does not know is a case of a newer one.
  if (isWhole && cases.length < asked.filter(Boolean).length) return { kind: 'bad', reason: 'newer' };
  if (!level || !nation || !language || !isWhole || (cases.length === 0 && !checkup)) return { kind: 'bad', reason: 'damaged' };
  return {
    kind: 'ok',
    assignment: {
      cases,
      checkup,
      level,
      language,
      nation,
      ...(days === undefined ? {} : { due: new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10) }),
      ...(key ? { key: Uint8Array.from(key, (byte) => byte ?? 0) } : {}),
    },
  };
}
