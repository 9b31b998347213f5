/** What a receipt says, as bytes: plays in short and a register number. Sealing it is `src/adapters/seal.ts`. */
import { ADULTS, LEVELS } from '../core/scenario';
import type { Adult } from '../core/scenario';
import type { Played, PlayedItem } from '../core/played';
import { VERDICTS } from '../core/session';
import type { Reason } from '../core/session';
import { createBitReader, createBitWriter } from './bits';
import type { BitReader, BitWriter } from './bits';
import { CASE_PLACES, REASON_PLACES } from './code-places';

/** Raised when an older page could not read a receipt. */
const VERSION = 1;
/** Items that a play can have shown at most: all of its slots with all of their variants. */
const MOST_ITEMS = 63;
export const MOST_NUMBER = 40;

export type Receipt = {
  /** Place in the class register, from 1 to 40; nobody's name. */
  readonly number?: number;
  readonly plays: readonly Played[];
};

/** The bytes of a receipt: about 22 for each case. */
export function writeReceipt({ number, plays }: Receipt): Uint8Array<ArrayBuffer> {
  const bits = createBitWriter();
  bits.write(VERSION, 8);
  bits.write(number ?? 0, 6);
  bits.write(plays.length, 5);
  for (const play of plays) writePlay(bits, play);
  return bits.bytes();
}

function writePlay(bits: BitWriter, { id, revision, level, seed, items, report }: Played): void {
  bits.write(CASE_PLACES.indexOf(id), 5);
  bits.write(revision, 8);
  bits.write(seed, 32);
  bits.write(LEVELS.indexOf(level), 1);
  bits.write(items.length, 6);
  for (const item of items) {
    bits.write(item ? VERDICTS.indexOf(item.verdict) + 1 : 0, 2);
    if (!item) continue;
    bits.write(item.reason ? placeOf(item.reason) + 1 : 0, 5);
    bits.write(item.wordsRight ? 1 : 0, 1);
  }
  for (const flag of [report.kept, report.said, report.reported, report.blocked]) bits.write(flag ? 1 : 0, 1);
  for (const adult of [report.adult, report.again]) bits.write(adult ? ADULTS.indexOf(adult) + 1 : 0, 3);
}

function placeOf(reason: Reason): number {
  const [name, value] = Object.entries(reason)[0] ?? [];
  return REASON_PLACES.findIndex((other) => Object.entries(other)[0]?.join() === `${name},${value}`);
}

/** The receipt in these bytes, or undefined when they are not one. Never throws. Whether it can be played is the reducer's to say. */
export function readReceipt(bytes: Uint8Array): Receipt | undefined {
  const bits = createBitReader(bytes);
  if (bits.read(8) !== VERSION) return undefined;
  const number = bits.read(6);
  const count = bits.read(5);
  if (number === undefined || number > MOST_NUMBER || count === undefined || count === 0) return undefined;
  const plays: Played[] = [];
  for (let n = 0; n < count; n++) {
    const play = readPlay(bits);
    if (!play || plays.some(({ id }) => id === play.id)) return undefined;
    plays.push(play);
  }
  return bits.isDone() ? { ...(number > 0 && { number }), plays } : undefined;
}

function readPlay(bits: BitReader): Played | undefined {
  const id = CASE_PLACES[bits.read(5) ?? -1];
  const revision = bits.read(8);
  const seed = bits.read(32);
  const level = LEVELS[bits.read(1) ?? -1];
  const count = bits.read(6);
  if (id === undefined || !revision || seed === undefined || !level || count === undefined || count > MOST_ITEMS) return undefined;
  const items: PlayedItem[] = [];
  for (let n = 0; n < count; n++) {
    const verdict = bits.read(2);
    if (verdict === undefined) return undefined;
    const said = VERDICTS[verdict - 1];
    if (!said) {
      items.push(undefined);
      continue;
    }
    const place = bits.read(5);
    const wordsRight = bits.read(1) === 1;
    if (place === undefined || place > REASON_PLACES.length) return undefined;
    const reason = REASON_PLACES[place - 1];
    items.push({ verdict: said, ...(reason && { reason }), wordsRight });
  }
  const [kept, said, reported, blocked] = [bits.read(1), bits.read(1), bits.read(1), bits.read(1)].map((flag) => flag === 1);
  const adult = readAdult(bits);
  const again = readAdult(bits);
  if (adult === 'bad' || again === 'bad') return undefined;
  return {
    id,
    revision,
    level,
    seed,
    items,
    report: {
      kept: kept === true,
      said: said === true,
      reported: reported === true,
      blocked: blocked === true,
      ...(adult && { adult }),
      ...(again && { again }),
    },
  };
}

/** Nobody (0), one of the adults, or `bad`. */
function readAdult(bits: BitReader): Adult | 'bad' | undefined {
  const place = bits.read(3);
  if (place === 0) return undefined;
  return place === undefined ? 'bad' : (ADULTS[place - 1] ?? 'bad');
}
