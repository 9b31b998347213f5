/** The gate for cases: the shape that a scenario file must have, and the way through for one that has it. */
import {
  array,
  check,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  regex,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot';
import type { BaseIssue, InferOutput } from 'valibot';
import { CHANNELS, KINDS, LEVELS, MENU_ENTRIES, RELATIONS } from '../core/scenario';
import type { Scenario } from '../core/scenario';
import { CHECKS, CLUES, SIGN_IDS } from '../core/signs';
import type { Problem } from './problem';
import { checkScenario } from './scenario-checks';

const id = pipe(string(), regex(/^[a-z][a-z0-9-]{0,40}$/u, 'Use small letters, digits and hyphens.'));
const condition = strictObject({ sender: id, is: picklist(['stopped', 'open']) });
const songs = pipe(number(), integer('Write a whole number.'), minValue(0, 'Write 0 or more.'), maxValue(999, 'Write 999 or less.'));
const signs = pipe(array(picklist(SIGN_IDS)), minLength(1, 'Name at least one sign.'), maxLength(3, 'Name three signs at most.'));

const itemFields = {
  id,
  from: id,
  kind: picklist(KINDS),
  art: id,
  songs: optional(songs),
  when: optional(condition),
  levels: optional(pipe(array(picklist(LEVELS)), minLength(1, 'Name a level, or take this out.'), readonly())),
};
const unsafeItem = strictObject({
  ...itemFields,
  side: literal('unsafe'),
  signs: pipe(signs, readonly()),
  clues: pipe(array(picklist(CLUES)), readonly()),
});
const safeItem = strictObject({
  ...itemFields,
  side: literal('safe'),
  resembles: picklist(SIGN_IDS),
  checks: pipe(array(picklist(CHECKS)), minLength(1, 'Name at least one check.'), readonly()),
});
const slot = strictObject({
  id,
  side: picklist(['safe', 'unsafe']),
  after: optional(id),
  variants: pipe(array(variant('side', [unsafeItem, safeItem])), minLength(2, 'Write at least two items for a slot.'), readonly()),
});

/** The one source of a scenario's shape; the JSON Schema for editors is made from it. */
export const scenarioSchema = strictObject({
  $schema: optional(string()),
  schema: literal(1),
  id,
  revision: pipe(number(), integer('Write a whole number.'), minValue(1, 'Write 1 or more.')),
  channel: picklist(CHANNELS),
  friend: id,
  senders: pipe(
    array(strictObject({ id, relation: picklist(RELATIONS), sameAs: optional(id) })),
    minLength(1, 'Write at least one sender.'),
    readonly(),
  ),
  slots: pipe(array(slot), readonly()),
  menu: pipe(
    array(picklist(MENU_ENTRIES)),
    check((menu) => new Set(menu).size === menu.length, 'Name each entry once.'),
    readonly(),
  ),
});

export type Passed =
  | { readonly scenario: Scenario; readonly problems: readonly [] }
  | { readonly scenario?: never; readonly problems: readonly Problem[] };

/** Lets a scenario through, frozen, or says what is wrong with it. `file` is named in the problems. Never throws. */
export function parseScenario(value: unknown, file: string): Passed {
  const result = safeParse(scenarioSchema, value);
  if (!result.success) return { problems: result.issues.map((issue) => problemOf(issue, file)) };
  const { $schema: _, ...scenario } = result.output;
  const problems = checkScenario(asScenario(scenario), file);
  return problems.length > 0 ? { problems } : { scenario: freeze(asScenario(scenario)), problems: [] };
}

/** Absent fields stay absent: valibot adds none, though its types cannot say so. */
function asScenario(parsed: Omit<InferOutput<typeof scenarioSchema>, '$schema'>): Scenario {
  return parsed as Scenario;
}

function problemOf(issue: BaseIssue<unknown>, file: string): Problem {
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  const found = issue.received === 'undefined' ? 'nothing' : issue.received;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { file, path, message: `There is no such field here. Take it out, or mend its spelling.` };
  }
  if (issue.kind === 'validation') return { file, path, message: issue.message };
  return { file, path, message: `Found ${found} where ${issue.expected} belongs. Change it to that.` };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
