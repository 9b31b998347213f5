/** What can be told of an item without understanding it: its surface, and its bare words. */
import type { BankItem } from './bank';
import type { Example } from './classify';
import { countCues, isGreeting } from './cue-words';
import { tokensOf } from './words';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Surface features only: length, marks, spelling, sender, place, by the rules of the language. Nothing here knows what is asked. */
export function surfaceOf(
  { item, sender, variant, friend, text, title, name, note }: BankItem,
  language: string,
): Readonly<Record<string, number>> {
  const words = tokensOf(text, language).length;
  const sentences = Math.max(1, count(text, /[.!?؟]+(?:\s|$)/gu));
  return {
    words,
    characters: text.length,
    'letters in a word': text.length / Math.max(1, words),
    'words in a sentence': words / sentences,
    commas: count(text, /[,،]/gu),
    'question marks': count(text, /[?؟]/gu),
    'exclamation marks': count(text, /!/gu),
    'full stop at the end': text.endsWith('.') ? 1 : 0,
    dots: count(text, /…|\.\.\./gu),
    digits: count(text, /\d/gu),
    capitals: count(text, /\p{Lu}/gu),
    'all small letters': text === text.toLowerCase() ? 1 : 0,
    emoji: count(text, /\p{Extended_Pictographic}/gu),
    'chat spelling': countCues(text, 'chat', language),
    'feeling words': countCues(text, 'feelings', language),
    'family words': countCues(text, 'family', language),
    greeting: isGreeting(text, language) ? 1 : 0,
    'friend named': text.toLowerCase().includes(friend.toLowerCase()) ? 1 : 0,
    'title words': tokensOf(title, language).length,
    'name in small letters': name === name.toLowerCase() ? 1 : 0,
    'name with a mark': /[._\d]/u.test(name) ? 1 : 0,
    'note words': tokensOf(note, language).length,
    'note with a not': countCues(note, 'nots', language) > 0 ? 1 : 0,
    'note with a says': countCues(note, 'says', language) > 0 ? 1 : 0,
    'a second account': sender.sameAs === undefined ? 0 : 1,
    [`from ${sender.relation}`]: 1,
    [`kind ${item.kind}`]: 1,
    [`picture ${item.art}`]: 1,
    songs: item.songs ?? 0,
    'no songs': item.songs === 0 ? 1 : 0,
    [`place ${variant}`]: 1,
    'for one level': item.levels ? 1 : 0,
    conditional: item.when ? 1 : 0,
  };
}

/** The words of an item's text and title, each once. */
export function wordsIn({ text, title }: BankItem, language: string): Readonly<Record<string, number>> {
  return Object.fromEntries(tokensOf(`${title} ${text}`, language).map((word) => [word, 1]));
}

/** Items as examples for a classifier that looks for the unsafe ones. */
export function examplesOf(bank: readonly BankItem[], featuresOf: (item: BankItem) => Example['features']): readonly Example[] {
  return bank.map((entry) => ({ features: featuresOf(entry), positive: entry.item.side === 'unsafe', group: entry.scenario }));
}
