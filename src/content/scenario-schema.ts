/** The gate for cases: the shape that a scenario file must have, and the way through for one that has it. */
import {
  array,
  boolean,
  check,
  exactOptional,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  picklist,
  pipe,
  readonly,
  regex,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot';
import type { BaseIssue } from 'valibot';
import { CHANNELS, KINDS } from '../core/channels';
import { FORMS, LEVELS, MENU_ENTRIES, RELATIONS } from '../core/scenario';
import type { Scenario } from '../core/scenario';
import { CHECKS, CLUES, SIGN_IDS } from '../core/signs';
import type { Problem } from './problem';
import { checkScenario } from './scenario-checks';

/** Far more than any case needs. A longer list is refused before the cross-checks, which would take too long over it. */
const MOST = { senders: 100, slots: 24, variants: 12 };

const id = pipe(string(), regex(/^[a-z][a-z0-9-]{0,40}$/u, 'Use small letters, digits and hyphens.'));
const condition = strictObject({ sender: id, is: picklist(['stopped', 'open']) });
const SONGS = 'Use a whole number from 0 to 999.';
const songs = pipe(number(), integer(SONGS), minValue(0, SONGS), maxValue(999, SONGS));
const SIGNS = 'Name one to three signs.';
const signs = pipe(array(picklist(SIGN_IDS)), minLength(1, SIGNS), maxLength(3, SIGNS), readonly());

const itemFields = {
  id,
  from: id,
  kind: picklist(KINDS),
  art: id,
  songs: exactOptional(songs),
  when: exactOptional(condition),
  levels: exactOptional(pipe(array(picklist(LEVELS)), minLength(1, 'Name a level, or take this out.'), readonly())),
};
const unsafeItem = strictObject({
  ...itemFields,
  side: literal('unsafe'),
  signs,
  clues: pipe(array(picklist(CLUES)), readonly()),
});
const safeItem = strictObject({
  ...itemFields,
  side: literal('safe'),
  resembles: picklist(SIGN_IDS),
  checks: pipe(array(picklist(CHECKS)), minLength(1, 'Name a check that clears it.'), readonly()),
  best: exactOptional(literal('ask')),
});
const slot = strictObject({
  id,
  side: picklist(['safe', 'unsafe']),
  after: exactOptional(id),
  variants: pipe(
    array(variant('side', [unsafeItem, safeItem])),
    minLength(1, 'Give the slot an item.'),
    maxLength(MOST.variants, `Keep to ${MOST.variants} items in a slot.`),
    readonly(),
  ),
});
const sender = strictObject({ id, relation: picklist(RELATIONS), sameAs: exactOptional(id) });
const REVISION = 'Use a whole number from 1.';

/** The one source of a scenario's shape; the JSON Schema for editors is made from it. */
export const scenarioSchema = strictObject({
  $schema: exactOptional(string()),
  schema: literal(1),
  id,
  revision: pipe(number(), integer(REVISION), minValue(1, REVISION)),
  form: picklist(FORMS),
  channel: picklist(CHANNELS),
  friend: id,
  senders: pipe(array(sender), minLength(1, 'Name a sender.'), maxLength(MOST.senders, `Keep to ${MOST.senders} senders.`), readonly()),
  slots: pipe(array(slot), maxLength(MOST.slots, 'Keep to twelve slots.'), readonly()),
  menu: pipe(
    array(picklist(MENU_ENTRIES)),
    check((menu) => new Set(menu).size === menu.length, 'Name each entry once.'),
    readonly(),
  ),
  firstAdultBusy: exactOptional(boolean()),
});

export type Passed =
  | { readonly scenario: Scenario; readonly problems: readonly [] }
  | { readonly scenario?: never; readonly problems: readonly Problem[] };

/** Lets a scenario through, frozen, or says what is wrong with it. `file` is named in the problems. Never throws. */
export function parseScenario(value: unknown, file: string): Passed {
  const result = safeParse(scenarioSchema, value);
  if (!result.success) return { problems: result.issues.map((issue) => problemOf(issue, file)) };
  const { $schema: _, ...rest } = result.output;
  const scenario: Scenario = rest;
  const problems = checkScenario(scenario, file);
  return problems.length > 0 ? { problems } : { scenario: freeze(scenario), problems: [] };
}

function problemOf(issue: BaseIssue<unknown>, file: string): Problem {
  return { file, path: (issue.path ?? []).map((step) => String(step.key)).join('.'), message: sentenceFor(issue) };
}

/** What was found and what to do about it. Lengths and forms bring their own remedy, lists of words name the words. */
function sentenceFor({ kind, type, expected, received, input, message }: BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'There is no such field here. Take it out, or mend its spelling.';
  if (received === 'undefined') return 'This is missing. Add it.';
  // What was found may be as long as the file.
  const found = received.length > 40 ? `${received.slice(0, 40)}…` : received;
  if (kind === 'validation') return Array.isArray(input) ? message : `Found ${found}. ${message}`;
  if (!expected?.includes('"')) return `Found ${found}. Use ${PLAIN[expected ?? ''] ?? expected} here.`;
  return `Found ${found}, which is not known here. Use ${expected.replaceAll(/[()]/gu, '').replaceAll(' | ', ' or ')}.`;
}

/** What valibot calls things, in words for a writer. */
const PLAIN: Readonly<Record<string, string>> = { Array: 'a list', Object: 'an object', string: 'a text', number: 'a number' };

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
