/** The save of a case: what it started from, and its log. Played again, the log gives the session back. */
import {
  array,
  exactOptional,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  readonly,
  safeParse,
  strictObject,
  string,
  union,
  unknown,
  variant,
} from 'valibot';
import { ADULTS, LEVELS, MENU_ENTRIES, TILES } from '../core/scenario';
import type { Scenario } from '../core/scenario';
import { CHECKS, CLUES, FAMILIES, SIGN_IDS } from '../core/signs';
import { VERDICTS } from '../core/session';
import type { Action, Session, Start } from '../core/session';
import { replay } from '../core/store';
import type { Log } from '../core/store';
import { isObject } from './read-object';

/** The format's version; raised when an older game could not read it. */
const VERSION = 1;
/** Far more actions than any play takes. A longer log was not made by playing. */
const LONGEST_LOG = 2000;

const id = pipe(string(), maxLength(60));
const count = pipe(number(), integer(), minValue(0), maxValue(200));
const reason = union([
  strictObject({ sign: picklist(SIGN_IDS) }),
  strictObject({ family: picklist(FAMILIES) }),
  strictObject({ check: picklist(CHECKS) }),
  strictObject({ clue: picklist(CLUES) }),
]);
const marked = strictObject({ signs: pipe(array(picklist(SIGN_IDS)), maxLength(10), readonly()), inside: count, outside: count });

/** Every action there is, and nothing else: a test holds its type and `Action` to be the same. */
export const actionSchema = variant('type', [
  strictObject({ type: literal('begin') }),
  strictObject({ type: literal('judge'), item: id, verdict: picklist(VERDICTS) }),
  strictObject({ type: literal('explain'), item: id, why: strictObject({ reason, marked: exactOptional(marked) }) }),
  strictObject({ type: literal('passWhy'), item: id }),
  strictObject({ type: literal('skip') }),
  strictObject({ type: literal('next') }),
  strictObject({ type: literal('keep'), items: pipe(array(id), maxLength(60), readonly()) }),
  strictObject({ type: literal('chooseAdult'), adult: picklist(ADULTS) }),
  strictObject({ type: literal('saySentence'), tiles: pipe(array(picklist(TILES)), maxLength(10), readonly()) }),
  strictObject({ type: literal('press'), entry: picklist(MENU_ENTRIES) }),
  strictObject({ type: literal('tellAgain'), adult: picklist(ADULTS) }),
  strictObject({ type: literal('pause') }),
  strictObject({ type: literal('resume') }),
]);

const headSchema = object({
  v: literal(VERSION),
  case: string(),
  revision: number(),
  seed: pipe(number(), integer(), minValue(0), maxValue(0xffffffff)),
  level: picklist(LEVELS),
  // Actions are checked one by one afterwards, so that a spoilt one costs only what follows it.
  log: pipe(array(unknown()), maxLength(LONGEST_LOG)),
});

export type Save =
  | { readonly kind: 'none' }
  | { readonly kind: 'ok'; readonly start: Start; readonly log: Log }
  /** The longest part of the log that still plays. `edited`: what follows can be read, but nobody can have played it. */
  | { readonly kind: 'partial'; readonly start: Start; readonly log: Log; readonly reason: 'damaged' | 'edited' }
  /** `old`: of another version of the game or the case. */
  | { readonly kind: 'bad'; readonly reason: 'damaged' | 'old' | 'other-case' };

/** Reads a kept text for one case. Never throws, whatever the text is. */
export function parseSave(text: string | null, scenario: Scenario): Save {
  if (text === null) return { kind: 'none' };
  const whole = parseJson(text);
  const value = whole === undefined ? salvage(text) : whole;
  const head = safeParse(headSchema, value);
  if (!head.success) return { kind: 'bad', reason: isOlder(value) ? 'old' : 'damaged' };
  const { seed, level } = head.output;
  if (head.output.case !== scenario.id) return { kind: 'bad', reason: 'other-case' };
  if (head.output.revision !== scenario.revision) return { kind: 'bad', reason: 'old' };
  const start: Start = { seed, level };
  const sound = soundActions(head.output.log);
  const log = sound.slice(0, replay(scenario, start, sound).applied);
  if (whole !== undefined && log.length === head.output.log.length) return { kind: 'ok', start, log };
  return { kind: 'partial', start, log, reason: log.length < sound.length ? 'edited' : 'damaged' };
}

/** The text to keep for a session. Its log comes last, so that a text cut short still holds the beginning. */
export function writeSave(session: Session, log: Log): string {
  const { scenario, seed, level } = session;
  return JSON.stringify({ v: VERSION, case: scenario.id, revision: scenario.revision, seed, level, log });
}

/** The actions up to the first that is none. */
function soundActions(entries: readonly unknown[]): readonly Action[] {
  const sound: Action[] = [];
  for (const entry of entries) {
    const action = safeParse(actionSchema, entry);
    if (!action.success) break;
    sound.push(action.output);
  }
  return sound;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a text that is no JSON any more still holds: its head, and its actions, each read on its own. */
function salvage(text: string): unknown {
  const [head = '', ...actions] = text.split(ACTION);
  const value = parseJson(`${head.slice(0, head.lastIndexOf('[') + 1)}]}`);
  return isObject(value) ? { ...value, log: actions.map(salvageAction) } : undefined;
}

/** How every action begins in a text. */
const ACTION = '{"type":';

function salvageAction(rest: string): unknown {
  const action = ACTION + rest.slice(0, rest.lastIndexOf('}') + 1);
  // After the last action the whole text closes, too.
  return parseJson(action) ?? parseJson(action.slice(0, -2));
}

function isOlder(value: unknown): boolean {
  return isObject(value) && typeof value['v'] === 'number' && value['v'] !== VERSION;
}
