/**
 * Which curriculum lines each case serves, nation by nation, from one dated file. What the marks mean is said there for each
 * framework: V read in a copy of the source, S read second-hand, M from memory, RE-CHECK out of date or not read.
 */
import { array, nullable, picklist, pipe, record, regex, safeParse, strictObject, string } from 'valibot';
import type { InferOutput } from 'valibot';
import curriculum from './curriculum.json';
import { NATIONS } from './settings-schema';
import type { Nation } from './settings-schema';

const id = pipe(string(), regex(/^[\w-]+$/u));
const framework = strictObject({
  id,
  nations: array(picklist(NATIONS)),
  title: string(),
  /** Null where it has not been read. */
  edition: nullable(string()),
  status: picklist(['statutory', 'guidance', 'past']),
  mark: picklist(['V', 'S', 'M', 'RE-CHECK']),
  source: string(),
});
const statement = strictObject({ id, framework: id, says: string() });

export const curriculumSchema = strictObject({
  /** The day somebody held it against the documents themselves, or null when nobody has. */
  checked_on: nullable(pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/u))),
  frameworks: array(framework),
  statements: array(statement),
  every_case: array(id),
  cases: record(id, array(id)),
});
export type Framework = InferOutput<typeof framework>;

/** A framework with the lines of it that a case serves. `verified`: read in a copy of the source itself. */
export type CurriculumLines = { readonly framework: Framework; readonly verified: boolean; readonly lines: readonly string[] };

/** The lines of a case for a nation, framework by framework, in the file's order. Frameworks that are past are left out. */
export function curriculumFor(caseId: string, nation: Nation): readonly CurriculumLines[] {
  const parsed = safeParse(curriculumSchema, curriculum);
  if (!parsed.success) throw new Error('curriculum.json does not fit its schema; its test names the field.');
  const { frameworks, statements, every_case, cases } = parsed.output;
  const wanted = new Set([...every_case, ...(cases[caseId] ?? [])]);
  return frameworks
    .filter(({ nations, status }) => nations.includes(nation) && status !== 'past')
    .map((of) => ({
      framework: of,
      verified: of.mark === 'V',
      lines: statements.filter((line) => line.framework === of.id && wanted.has(line.id)).map(({ says }) => says),
    }))
    .filter(({ lines }) => lines.length > 0);
}
