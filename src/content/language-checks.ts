/** The gate for a language's own files: every text of the model language, in this one's plural forms. Run by the tests and never in the browser. */
import { safeParse, strictObject, string } from 'valibot';
import { CHECKS, CLUES, FAMILIES, SIGN_IDS } from '../core/signs';
import type { Problem } from './problem';
import { countWords, shapeProblem } from './text-checks';

/** Words that a sign, check or clue may have in a pupil's words. */
const SAYS_WORDS = 14;

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const base = (key: string): string => key.replace(PLURAL, '');

/** The texts of a tree, each under its whole key. */
export function leavesOf(tree: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]]);
  if (typeof tree !== 'object' || tree === null) return new Map();
  return new Map(Object.entries(tree).flatMap(([key, inner]) => [...leavesOf(inner, path ? `${path}.${key}` : key)]));
}

/** What one language's file lacks, has too much, or fills in differently from the model's. */
export function checkParity(model: unknown, own: unknown, { language, file }: { language: string; file: string }): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => void problems.push({ file, path, message });
  const wanted = leavesOf(model);
  const found = leavesOf(own);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  // `key` and `key_other` are two texts: a plural has to stay one, and a plain text plain.
  const kind = (key: string): string => (PLURAL.test(key) ? `${base(key)}_` : key);
  const wantedKinds = new Set([...wanted.keys()].map(kind));
  for (const key of wantedKinds) {
    for (const name of key.endsWith('_') ? forms.map((form) => key + form) : [key]) {
      if (!found.has(name)) report(name, 'This text is missing. Write it.');
    }
  }
  for (const [key, text] of found) {
    if (!wantedKinds.has(kind(key))) report(key, 'There is no such text. Take it out, or mend its key.');
    else if (PLURAL.test(key) && !forms.some((form) => key === `${base(key)}_${form}`))
      report(key, `${language} has no such plural form. Take it out.`);
    if (/^\s*$/u.test(text)) report(key, 'This is empty. Write it.');
    checkValues(key, text, wanted.get(key) ?? wanted.get(`${base(key)}_other`), report);
  }
  return problems;
}

function checkValues(key: string, text: string, model: string | undefined, report: (path: string, message: string) => void): void {
  if (model === undefined) return;
  const valuesIn = (words: string): string[] => [...new Set(words.match(/\{\{\w+\}\}/gu))];
  for (const value of valuesIn(model)) {
    // A form for one or two may leave the number to the noun.
    if (PLURAL.test(key) && value === '{{count}}') continue;
    if (!text.includes(value)) report(key, `${value} is not filled in. Put it where it belongs.`);
  }
  for (const value of valuesIn(text)) if (!model.includes(value)) report(key, `Nothing is known as ${value}. Take it out, or mend it.`);
}

const named = strictObject({ name: string(), says: string() });
type Named = typeof named;

function listOf(ids: readonly string[]) {
  return strictObject(Object.fromEntries(ids.map((id): [string, Named] => [id, named])));
}

/** `sweet.gift` stands as `gift` under `sweet`. */
const signsSchema = strictObject({
  families: listOf(FAMILIES),
  signs: strictObject(
    Object.fromEntries(
      FAMILIES.map((family) => [
        family,
        listOf(SIGN_IDS.filter((sign) => sign.startsWith(`${family}.`)).map((sign) => sign.slice(family.length + 1))),
      ]),
    ),
  ),
  checks: listOf(CHECKS),
  clues: listOf(CLUES),
});

/** What is wrong with `signs.json`: a name for every sign, family, check and clue of the core, in few words, and for nothing else. */
export function checkSignTexts(texts: unknown, { language, file }: { language: string; file: string }): readonly Problem[] {
  const parsed = safeParse(signsSchema, texts);
  if (!parsed.success) return parsed.issues.map((issue) => shapeProblem(issue, file));
  return [...leavesOf(texts)].flatMap(([path, text]) => {
    const words = countWords(text, language);
    if (words === 0) return [{ file, path, message: 'This is empty. Write it.' }];
    if (!path.endsWith('.says') || words <= SAYS_WORDS) return [];
    return [{ file, path, message: `This has ${words} words. Shorten it to ${SAYS_WORDS}.` }];
  });
}
