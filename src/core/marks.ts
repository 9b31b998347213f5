/** Evidence marks in a text: `Hi, [which school](nosy.details) is yours?` split into words a pupil can tap. */
import { SIGN_IDS } from './signs';
import type { SignId } from './signs';
import type { Marked } from './session';

/** One word as shown, with its punctuation, and the sign it shows, if it is evidence. */
export type Word = { readonly text: string; readonly sign?: SignId };

const MARK = /\[([^\][]+)\]\(([^)(]+)\)/gu;

/** The text without its marks, as it is shown. */
export function plainText(marked: string): string {
  return marked.replace(MARK, '$1');
}

/**
 * The words of a marked text. A word counts as evidence when any of its letters lies inside a mark, so that
 * punctuation never splits one. Unknown signs are dropped: the gate has refused them before.
 */
export function wordsOf(marked: string): readonly Word[] {
  const spans: { from: number; to: number; sign: SignId }[] = [];
  let plain = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    plain += marked.slice(at, match.index);
    const sign = SIGN_IDS.find((id) => id === match[2]);
    if (sign) spans.push({ from: plain.length, to: plain.length + (match[1] ?? '').length, sign });
    plain += match[1];
    at = match.index + match[0].length;
  }
  plain += marked.slice(at);
  return [...plain.matchAll(/\S+/gu)].map((word) => {
    const span = spans.find(({ from, to }) => word.index < to && word.index + word[0].length > from);
    return span ? { text: word[0], sign: span.sign } : { text: word[0] };
  });
}

/** The signs a text marks, each once, in order. */
export function signsMarked(marked: string): readonly string[] {
  return [...new Set([...marked.matchAll(MARK)].map((match) => match[2] ?? ''))];
}

/** Counts tapped words, by their index, against the marks. Indexes outside the text are ignored. */
export function countMarked(words: readonly Word[], tapped: readonly number[]): Marked {
  const chosen = [...new Set(tapped)].flatMap((index) => words[index] ?? []);
  const signs = [...new Set(chosen.flatMap((word) => word.sign ?? []))];
  const inside = chosen.filter((word) => word.sign).length;
  return { signs, inside, outside: chosen.length - inside };
}

/** The words with neighbours of one sign, or of none, joined: they are shown as one mark. */
export function runsOf(words: readonly Word[]): readonly Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.sign === word.sign) runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else runs.push(word);
  }
  return runs;
}
