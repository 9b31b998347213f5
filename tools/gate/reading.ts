/** How hard a text is to read: the Flesch–Kincaid grade for English, the length of sentences for every language. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from '../../src/content/text-checks';
import { plainText } from '../../src/core/marks';

/** Sentences of a text; one without a mark at its end, as in a chat, is one sentence. */
export function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.!?…؟।]+["”»]?(?=\s|$)/gu)?.length ?? 0);
}

/** The US school grade that can read a text (Kincaid and others 1975). Counts words as an English reader does. */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return fleschKincaid({ sentence: sentencesIn(text), word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

/** Fewer words than this are a label; the formula is for sentences. */
const SENTENCE = 6;

/** The grade of a sentence of the game, its marks taken out and its values filled in; 0 for a label. */
export function gradeOfSentence(text: string): number {
  const said = plainText(text).replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/gu, 'Sam');
  return countWords(said, 'en') < SENTENCE ? 0 : gradeOf(said);
}

/** Words in a sentence of a text, on average. */
export function sentenceLength(text: string, language: string): number {
  return countWords(text, language) / sentencesIn(text);
}
