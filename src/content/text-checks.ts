/** The gate for texts: what every language's words for a case must fulfil. Run by the tests and never in the browser. */
import { object, optional, record, safeParse, strictObject, string } from 'valibot';
import { plainText, signsMarked, wordsOf } from '../core/marks';
import { itemsOf } from '../core/scenario';
import type { Item, Scenario } from '../core/scenario';
import { ADULTS } from '../core/scenario';
import { VERDICTS } from '../core/session';
import type { Problem } from './problem';

/** Words an item may have (D8), and words of one feedback together (D2). */
const ITEM_WORDS = 30;
const FEEDBACK_WORDS = 25;

const sender = strictObject({ name: string(), note: string() });
const item = strictObject({ text: string(), title: optional(string()), why: string(), alt: string() });
const replies = strictObject({ home: string(), school: string(), relative: string(), helpline: string() });

/** The shape of `locales/<lng>/scenarios/<id>.json`. */
const caseTextsSchema = strictObject({
  title: string(),
  friend: string(),
  app: string(),
  tagline: string(),
  brief: strictObject({ hello: string(), ask: string(), note: string() }),
  senders: record(string(), sender),
  items: record(string(), item),
  replies,
  ending: strictObject({ thanks: string(), good: string() }),
});

/** What the checks need of `say.json`: the sentences that surround an item's `why`. */
const sideSchema = object({ fine: string(), ask: string(), tell: string() });
const saySchema = object({ feedback: object({ lead: object({ safe: sideSchema, unsafe: sideSchema }), fault: string() }) });

export type TextFiles = {
  readonly language: string;
  readonly file: string;
  readonly texts: unknown;
  readonly say: unknown;
  /** Names of the pictures there are, as `covers/moon`. */
  readonly art: ReadonlySet<string>;
};

/** Everything that is wrong with one language's texts of a case. */
export function checkTexts(scenario: Scenario, { language, file, texts, say, art }: TextFiles): readonly Problem[] {
  const parsed = safeParse(caseTextsSchema, texts);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({
      file,
      path: (issue.path ?? []).map((step) => String(step.key)).join('.'),
      message: `Found ${issue.received} where ${issue.expected ?? 'a text'} belongs. Write it, or take it out.`,
    }));
  }
  const said = safeParse(saySchema, say);
  if (!said.success)
    return [{ file: `locales/${language}/say.json`, path: 'feedback', message: 'The leads of the feedback are missing. Write them.' }];

  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    problems.push({ file, path, message });
  };
  const { items, senders } = parsed.output;
  compareKeys(
    'items',
    itemsOf(scenario).map(({ id }) => id),
    Object.keys(items),
    report,
  );
  compareKeys(
    'senders',
    scenario.senders.map(({ id }) => id),
    Object.keys(senders),
    report,
  );
  checkEveryText(parsed.output, '', report);
  for (const of of itemsOf(scenario)) {
    const words = items[of.id];
    if (!words) continue;
    const path = `items.${of.id}`;
    checkItem(of, words, path, { language, art, report });
    const { lead, fault } = said.output.feedback;
    const longest = Math.max(...VERDICTS.map((verdict) => countWords(lead[of.side][verdict], language)));
    const total = longest + countWords(words.why, language) + (of.side === 'unsafe' ? countWords(fault, language) : 0);
    if (total > FEEDBACK_WORDS)
      report(`${path}.why`, `The feedback comes to ${total} words. Shorten it to ${FEEDBACK_WORDS} with its lead.`);
  }
  for (const adult of ADULTS) {
    if (countWords(parsed.output.replies[adult], language) > ITEM_WORDS) report(`replies.${adult}`, `Shorten this to ${ITEM_WORDS} words.`);
  }
  return problems;
}

type Report = (path: string, message: string) => void;
type Surroundings = { readonly language: string; readonly art: ReadonlySet<string>; readonly report: Report };
type ItemTexts = { readonly text: string; readonly title?: string | undefined; readonly alt: string };

function checkItem(of: Item, texts: ItemTexts, path: string, { language, art, report }: Surroundings): void {
  const words = countWords(plainText(texts.text), language);
  if (words > ITEM_WORDS) report(`${path}.text`, `This has ${words} words. Shorten it to ${ITEM_WORDS}.`);
  const needsTitle = of.kind === 'cover' || of.kind === 'invitation';
  if (needsTitle !== (texts.title !== undefined)) {
    report(`${path}.title`, needsTitle ? `A ${of.kind} needs a title. Write one.` : `A ${of.kind} has no title of its own. Take this out.`);
  }
  const picture = `${of.kind === 'follower' ? 'avatars' : 'covers'}/${of.art}`;
  if (!art.has(picture)) report(`${path}.alt`, `There is no picture assets/art/${picture}.svg. Draw it, or name another in the scenario.`);
  checkMarks(of, texts.text, `${path}.text`, report);
}

function checkMarks(of: Item, text: string, path: string, report: Report): void {
  const marked = signsMarked(text);
  const wanted: readonly string[] = of.side === 'unsafe' ? of.signs : [];
  for (const sign of wanted) if (!marked.includes(sign)) report(path, `No words show "${sign}". Mark them: [words](${sign}).`);
  for (const sign of marked)
    if (!wanted.includes(sign)) report(path, `Marks "${sign}", which the scenario does not name. Take the mark out.`);
  if (/[[\]]|\]\(/u.test(plainText(text))) report(path, 'A mark is not closed, or holds another. Write [words](sign.id).');
  const all = wordsOf(text);
  if (of.side === 'unsafe' && all.every((word) => word.sign))
    report(path, 'Every word is marked, so there is nothing to choose. Mark fewer.');
}

/** Texts that would show a reader something no pupil's game may show. */
const UNWANTED: readonly [RegExp, string][] = [
  [/^\s*$/u, 'This is empty. Write it.'],
  [/ {2}|^\s|\s$/u, 'There is a space too many. Take it out.'],
  [/\{\{|\}\}|\$t\(/u, 'Texts of a case hold no values to fill in. Write the words themselves.'],
  [/https?:|www\.|\.com\b/iu, 'This looks like an address on the web. Take it out.'],
  [/@/u, 'This looks like an account or an email address. Take it out.'],
  [/\p{Nd}{5,}/u, 'This could be a real number. Use fewer digits.'],
];

function checkEveryText(value: unknown, path: string, report: Report): void {
  if (typeof value === 'string') {
    for (const [pattern, message] of UNWANTED) if (pattern.test(value)) report(path, message);
    return;
  }
  for (const [key, inner] of Object.entries(value as object)) checkEveryText(inner, path ? `${path}.${key}` : key, report);
}

function compareKeys(path: string, wanted: readonly string[], found: readonly string[], report: Report): void {
  for (const key of wanted) if (!found.includes(key)) report(`${path}.${key}`, 'This text is missing. Write it.');
  for (const key of found)
    if (!wanted.includes(key)) report(`${path}.${key}`, 'The scenario knows no such one. Take it out, or mend its id.');
}

/** Words of a text by the rules of its language. */
export function countWords(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
