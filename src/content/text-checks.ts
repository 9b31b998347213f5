/** The gate for a case's texts: what its words must fulfil in every language. Run by the tests and never in the browser. */
import { exactOptional, object, record, safeParse, strictObject, string } from 'valibot';
import type { BaseIssue, InferOutput } from 'valibot';
import { factsOf, pictureOf } from '../core/channels';
import { plainText, signsMarked, wordsOf } from '../core/marks';
import { itemsOf } from '../core/scenario';
import type { Item, Scenario } from '../core/scenario';
import { SIGN_IDS } from '../core/signs';
import { VERDICTS } from '../core/session';
import type { Problem } from './problem';

/** Words that one feedback may have together (D2). */
const FEEDBACK_WORDS = 25;

/** Words that each text may have at most; those of an item are the research's (D8). */
const LIMITS: readonly [RegExp, number][] = [
  [/^items\.[^.]+\.text$/u, 30],
  [/^items\.[^.]+\.why$/u, 12],
  [/^senders\.[^.]+\.note$/u, 14],
  [/^brief\.hello$/u, 30],
  [/^brief\.(?:ask|note)$/u, 25],
  [/^unsure\./u, 10],
  [/^replies\./u, 30],
  [/^ending\.thanks$/u, 35],
  [/^ending\.good$/u, 30],
];

const sender = strictObject({ name: string(), note: string() });
const item = strictObject({ text: string(), title: exactOptional(string()), why: string(), alt: string() });
const leads = { fine: string(), ask: string(), tell: string() };
const replies = strictObject({
  home: string(),
  school: string(),
  relative: string(),
  helpline: string(),
  /** What the first adult says who has no time. */
  busy: exactOptional(string()),
});

/** The shape of `locales/<lng>/scenarios/<id>.json`. */
const caseTextsSchema = strictObject({
  title: string(),
  friend: string(),
  tagline: string(),
  brief: strictObject({ hello: string(), ask: string(), note: string() }),
  senders: record(string(), sender),
  items: record(string(), item),
  /** What opens the feedback where checking is the best answer. */
  unsure: exactOptional(strictObject(leads)),
  /** What this app calls the two entries to find. */
  menu: strictObject({ report: string(), block: string() }),
  replies,
  ending: strictObject({ thanks: string(), good: string() }),
});

/** What the checks need of `say.json`: the sentences that surround an item's `why`. */
const sideSchema = object(leads);
const saySchema = object({ feedback: object({ lead: object({ safe: sideSchema, unsafe: sideSchema }), fault: string() }) });

export type TextFiles = {
  readonly language: string;
  readonly file: string;
  readonly texts: unknown;
  readonly say: unknown;
  /** Names of the pictures there are, as `covers/moon`. */
  readonly art: ReadonlySet<string>;
};

type Report = (path: string, message: string) => void;

/** Everything that is wrong with one language's texts of a case. */
export function checkTexts(scenario: Scenario, { language, file, texts, say, art }: TextFiles): readonly Problem[] {
  const parsed = safeParse(caseTextsSchema, texts);
  if (!parsed.success) return parsed.issues.map((issue) => shapeProblem(issue, file));
  const said = safeParse(saySchema, say);
  if (!said.success)
    return [{ file: `locales/${language}/say.json`, path: 'feedback', message: 'The leads of the feedback are missing. Write them.' }];

  const problems: Problem[] = [];
  const report: Report = (path, message) => void problems.push({ file, path, message });
  const { items, senders, friend } = parsed.output;
  compareIds('items', itemsOf(scenario), items, report);
  compareIds('senders', scenario.senders, senders, report);
  const { busy } = parsed.output.replies;
  if (scenario.firstAdultBusy === true && busy === undefined) report('replies.busy', 'This text is missing. Write it.');
  if (scenario.firstAdultBusy !== true && busy !== undefined) report('replies.busy', 'No adult is busy in this case. Take it out.');
  const { unsure } = parsed.output;
  const isUnsure = itemsOf(scenario).some((of) => of.side === 'safe' && of.best);
  if (isUnsure && !unsure) report('unsure', 'This text is missing. Write it.');
  if (!isUnsure && unsure) report('unsure', 'No item of this case is best checked. Take it out.');
  checkEveryText(parsed.output, '', language, report);
  const { lead, fault } = said.output.feedback;
  const count = (text: string): number => countWords(text.replaceAll('{{friend}}', friend), language);
  for (const of of itemsOf(scenario)) {
    const words = Object.hasOwn(items, of.id) ? items[of.id] : undefined;
    if (!words) continue;
    checkItem(of, words, art, report);
    const leadsOf = (of.side === 'safe' && of.best && unsure) || lead[of.side];
    const longest = Math.max(...VERDICTS.map((verdict) => count(leadsOf[verdict])));
    const total = longest + count(words.why) + (of.side === 'unsafe' ? count(fault) : 0);
    if (total > FEEDBACK_WORDS)
      report(`items.${of.id}.why`, `The feedback comes to ${total} words. Shorten it to ${FEEDBACK_WORDS} with its lead.`);
  }
  return problems;
}

/** What is wrong with the shape of a file of texts. */
export function shapeProblem(issue: BaseIssue<unknown>, file: string): Problem {
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  if (issue.expected === 'never') return { file, path, message: 'There is no such text. Take it out, or mend its key.' };
  if (issue.received === 'undefined') return { file, path, message: 'This text is missing. Write it.' };
  return { file, path, message: `Found ${issue.received}. Write ${issue.expected === 'string' ? 'a text' : 'texts in braces'} here.` };
}

function compareIds(path: string, wanted: readonly { readonly id: string }[], found: object, report: Report): void {
  const ids = new Set(wanted.map(({ id }) => id));
  for (const id of ids) if (!Object.hasOwn(found, id)) report(`${path}.${id}`, 'This text is missing. Write it.');
  for (const id of Object.keys(found))
    if (!ids.has(id)) report(`${path}.${id}`, 'The scenario knows no such one. Take it out, or mend its id.');
}

function checkItem(of: Item, texts: InferOutput<typeof item>, art: ReadonlySet<string>, report: Report): void {
  const path = `items.${of.id}`;
  const needsTitle = factsOf(of.kind).titled;
  if (needsTitle !== (texts.title !== undefined)) {
    report(`${path}.title`, needsTitle ? `A ${of.kind} needs a title. Write one.` : `A ${of.kind} has no title of its own. Take this out.`);
  }
  const picture = pictureOf(of);
  if (!art.has(picture)) report(`${path}.alt`, `There is no picture assets/art/${picture}.svg. Draw it, or name another in the scenario.`);
  checkMarks(of, texts.text, `${path}.text`, report);
}

function checkMarks(of: Item, text: string, path: string, report: Report): void {
  const words = wordsOf(text);
  const wanted: readonly string[] = of.side === 'unsafe' ? of.signs : [];
  for (const sign of wanted) {
    if (!words.some((word) => word.sign === sign)) report(path, `No words show "${sign}". Mark them: [words](${sign}).`);
  }
  for (const sign of signsMarked(text)) {
    if (wanted.includes(sign)) continue;
    if (of.side === 'safe') report(path, `Marks "${sign}", and a safe item shows no sign. Take the mark out.`);
    else report(path, `Marks "${sign}", which the scenario does not name. Use ${wanted.join(' or ')}, or take the mark out.`);
  }
  const plain = plainText(text);
  if (/[[\]]/u.test(plain) || SIGN_IDS.some((sign) => plain.includes(sign)))
    report(path, 'A mark is not closed, or holds another. Write [words](sign.id).');
  if (of.side === 'unsafe' && words.every((word) => word.sign))
    report(path, 'Every word is marked, so there is nothing to choose. Mark fewer.');
}

const ADDRESS = 'This could be a real address. Take the number or the street out.';

/** Texts that would show a reader something no pupil's game may show. */
const UNWANTED: readonly [RegExp, string][] = [
  [/^\s*$/u, 'This is empty. Write it.'],
  [/\s{2}|^\s|\s$|[\t\r\n]/u, 'There is a space too many. Take it out.'],
  [/\{\{|\}\}|\$t\(/u, 'Texts of a case hold no values to fill in. Write the words themselves.'],
  [/\bTO-?DO\b|\bTB[CD]\b|[Ll]orem ipsum|\?{3}|_{2}|<\w/u, 'This was left to be written. Write it.'],
  [
    /https?:|www\.|[\p{L}\p{Nd}]\.(?:com|org|net|info|co|uk|io|app|gg|tv|me|ly)(?![\p{L}\p{Nd}])/iu,
    'This looks like an address on the web. Take it out.',
  ],
  [/@/u, 'This looks like an account or an email address. Take it out.'],
  [/\p{Nd}(?:[ ().-]{0,2}\p{Nd}){4}/u, 'This could be a real number. Use fewer digits.'],
  // A house and its street, the number first or last, as each language writes it; and a postcode with letters.
  [/(?<![\p{L}\p{Nd}])\p{Nd}{1,4}\p{L}?,? \p{L}+ (?:street|road|avenue|lane|close|drive|crescent|gardens|terrace)(?!\p{L})/iu, ADDRESS],
  [/(?<![\p{L}\p{Nd}])\p{Nd}{1,4},? ?(?:bis )?(?:rue|avenue|boulevard|allée|chemin|stryd|heol|ffordd|lôn)(?!\p{L})/iu, ADDRESS],
  [/(?<!\p{L})(?:calle|avenida|plaza|paseo|ul\.|ulica|ulicy|شارع)(?: \p{L}+){1,3},?(?: رقم)? \p{Nd}{1,4}(?!\p{Nd}| ?km)/iu, ADDRESS],
  [/(?<![\p{L}\p{Nd}])[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? ?\p{Nd}[A-Z]{2}(?![\p{L}\p{Nd}])/u, ADDRESS],
];

function checkEveryText(value: unknown, path: string, language: string, report: Report): void {
  if (typeof value !== 'string') {
    for (const [key, inner] of Object.entries(value as object)) checkEveryText(inner, path ? `${path}.${key}` : key, language, report);
    return;
  }
  for (const [pattern, message] of UNWANTED) if (pattern.test(plainText(value))) report(path, message);
  if (/[[\]]/u.test(value) && !/^items\.[^.]+\.text$/u.test(path))
    report(path, 'Evidence is marked in the text of an item and nowhere else. Take the brackets out.');
  const words = countWords(plainText(value), language);
  const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? Infinity;
  if (words > limit) report(path, `This has ${words} words. Shorten it to ${limit}.`);
}

/** Words of a text by the rules of its language. */
export function countWords(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
