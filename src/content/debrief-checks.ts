/** The gate for debriefs: what a teacher reads about a case, in every language. Run by the tests and never in the browser. */
import { array, maxLength, minLength, pipe, safeParse, strictObject, string } from 'valibot';
import type { InferOutput } from 'valibot';
import { leavesOf } from './language-checks';
import type { Problem } from './problem';
import { countWords, shapeProblem } from './text-checks';

const QUESTIONS = 3;
/** Words of a whole debrief: it has to be read in the ten minutes before a lesson. */
const MOST_WORDS = 340;

/** The shape of `locales/<lng>/debriefs/<id>.json`. What happened item by item is not here: it is read off the case itself. */
export const debriefSchema = strictObject({
  happened: string(),
  /** For talk in class, about somebody their age and never about themselves. */
  questions: pipe(array(string()), minLength(QUESTIONS), maxLength(QUESTIONS)),
  extension: string(),
  exit: string(),
  misconceptions: pipe(array(strictObject({ think: string(), say: string() })), minLength(2), maxLength(4)),
  /** What the letter home says about this case. */
  letter: string(),
});
export type Debrief = InferOutput<typeof debriefSchema>;

/** Everything that is wrong with a debrief in one language. */
export function checkDebrief(value: unknown, { language, file }: { readonly language: string; readonly file: string }): readonly Problem[] {
  const parsed = safeParse(debriefSchema, value);
  if (!parsed.success) return parsed.issues.map((issue) => shapeProblem(issue, file));
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => void problems.push({ file, path, message });
  const { questions, misconceptions, ...rest } = parsed.output;
  const texts = new Map([
    ...leavesOf(rest),
    ...questions.map((text, n): [string, string] => [`questions.${n}`, text]),
    ...misconceptions.flatMap((one, n) => [...leavesOf(one)].map(([key, text]): [string, string] => [`misconceptions.${n}.${key}`, text])),
  ]);
  let words = 0;
  for (const [path, text] of texts) {
    words += countWords(text, language);
    if (/^\s*$/u.test(text)) report(path, 'This is empty. Write it.');
    if (/\s{2}|^\s|\s$/u.test(text)) report(path, 'There is a space too many. Take it out.');
    if (/\{\{|\]\(|https?:/u.test(text)) report(path, 'A debrief holds plain sentences. Take this out.');
  }
  questions.forEach((text, n) => {
    if (!/[?؟]/u.test(text)) report(`questions.${n}`, 'This asks nothing. Make it a question.');
  });
  if (!/[?؟]/u.test(parsed.output.exit)) report('exit', 'This asks nothing. Make it a question.');
  if (words > MOST_WORDS) report('', `This has ${words} words. Shorten it to ${MOST_WORDS}, so that it is read before a lesson.`);
  return problems;
}
