/** How hard a text is to read: the Flesch–Kincaid grade for English, the length of sentences for every language. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from '../../src/content/text-checks';

/** Sentences of a text; one without a mark at its end, as in a chat, is one sentence. */
export function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.!?…؟।]+["”»]?(?=\s|$)/gu)?.length ?? 0);
}

/** The US school grade that can read a text (Kincaid and others 1975). Counts words as an English reader does. */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return fleschKincaid({ sentence: sentencesIn(text), word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

/** Words in a sentence of a text, on average. */
export function sentenceLength(text: string, language: string): number {
  return countWords(text, language) / sentencesIn(text);
}
