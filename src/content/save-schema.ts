/** The save of a case: what it started from, and its log. Played again, the log gives the session back. */
import {
  array,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  union,
  variant,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import { ADULTS, LEVELS, MENU_ENTRIES, TILES } from '../core/scenario';
import type { Scenario } from '../core/scenario';
import { CHECKS, CLUES, FAMILIES, SIGN_IDS } from '../core/signs';
import { VERDICTS } from '../core/session';
import type { Action, Session, Start } from '../core/session';
import { replay } from '../core/store';
import type { Log } from '../core/store';

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
const marked = strictObject({ signs: pipe(array(picklist(SIGN_IDS)), maxLength(10)), inside: count, outside: count });

const plain = (['begin', 'skip', 'next', 'pause', 'resume'] as const).map((type) => strictObject({ type: literal(type) }));

/** Every action there is; `actionSchema` and `Action` are held together by the type of this constant. */
const actionSchema: GenericSchema<unknown, Action> = variant('type', [
  ...plain,
  strictObject({ type: literal('judge'), item: id, verdict: picklist(VERDICTS) }),
  strictObject({ type: literal('explain'), item: id, why: strictObject({ reason, marked: optional(marked) }) }),
  strictObject({ type: literal('passWhy'), item: id }),
  strictObject({ type: literal('keep'), items: pipe(array(id), maxLength(60)) }),
  strictObject({ type: literal('chooseAdult'), adult: picklist(ADULTS) }),
  strictObject({ type: literal('saySentence'), tiles: pipe(array(picklist(TILES)), maxLength(10)) }),
  strictObject({ type: literal('press'), entry: picklist(MENU_ENTRIES) }),
  strictObject({ type: literal('tellAgain'), adult: picklist(ADULTS) }),
]) as GenericSchema<unknown, Action>;

const headSchema = object({
  v: literal(VERSION),
  case: string(),
  revision: number(),
  seed: pipe(number(), integer(), minValue(0), maxValue(0xffffffff)),
  level: picklist(LEVELS),
  log: pipe(array(actionLike()), maxLength(LONGEST_LOG)),
});

/** Actions are checked one by one afterwards, so that a spoilt one costs only what follows it. */
function actionLike(): GenericSchema<unknown, unknown> {
  return object({});
}

export type Save =
  | { readonly kind: 'none' }
  /** `partial`: the longest part of the log that still plays. */
  | { readonly kind: 'ok' | 'partial'; readonly start: Start; readonly log: Log }
  /** `old`: of another version of the game or the case. */
  | { readonly kind: 'bad'; readonly reason: 'damaged' | 'old' };

/** Reads a kept text for one case. Never throws, whatever the text is. */
export function parseSave(text: string | null, scenario: Scenario): Save {
  if (text === null) return { kind: 'none' };
  const value = parseJson(text);
  const head = safeParse(headSchema, value);
  if (!head.success) return { kind: 'bad', reason: isOlder(value) ? 'old' : 'damaged' };
  const { seed, level } = head.output;
  if (head.output.case !== scenario.id) return { kind: 'bad', reason: 'damaged' };
  if (head.output.revision !== scenario.revision) return { kind: 'bad', reason: 'old' };
  const actions = rawLog(value);
  const firstBad = actions.findIndex((action) => !safeParse(actionSchema, action).success);
  const sound = (firstBad < 0 ? actions : actions.slice(0, firstBad)) as Log;
  const { applied } = replay(scenario, { seed, level }, sound);
  const kind = firstBad < 0 && applied === sound.length ? 'ok' : 'partial';
  return { kind, start: { seed, level }, log: sound.slice(0, applied) };
}

/** The text to keep for a session. */
export function writeSave(session: Session, log: Log): string {
  const { scenario, seed, level } = session;
  return JSON.stringify({ v: VERSION, case: scenario.id, revision: scenario.revision, seed, level, log });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function rawLog(value: unknown): readonly unknown[] {
  return (value as { log: readonly unknown[] }).log;
}

function isOlder(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' && value.v !== VERSION;
}
