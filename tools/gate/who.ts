/** Who a reader of English takes a sender for: she or he, a child, a teenager or a grown-up. Nothing of it reaches a pupil. */
import type { BankItem } from './bank';

export type Who = { readonly gender: 'she' | 'he' | undefined; readonly age: 'child' | 'teen' | 'adult' | undefined };

/** First names of senders whose note says neither she nor he. */
const SHE = `Ruby Lena Amina Zadie Farah Hana Mei Tilda Idil Solveig Renske Greta Liv Suki Noor Vesna Edda Ngozi Kirsa Ondine Siobhan Anouk
  Halima Maelle Valerie Sunniva Wambui Rosalind Aiko Orla Yara Amabel Tirza Dagny Priska Ines Philippa Johanna Maren Fenella Pilar`;
const HE = `Ben Leo Dev Piet Hamish Kofi Yusuf Bruno Osman Marlow Zeb Pascal Umar Taavi Hugo Otto Gus Femi Ruud Ludo Caspian Thabo Adair
  Bashir Wilfred Silvan Umberto Aldo Bryn Vikram Ottmar Severin Tobiah Ruben`;

const anyOf = (names: string): RegExp => new RegExp(String.raw`\b(?:${names.trim().split(/\s+/u).join('|')})\b`, 'u');
const GENDERS = [
  ['she', /\b(?:she|her|mrs|ms|miss|auntie)\b/iu],
  ['he', /\b(?:he|his|him|mr|uncle)\b/iu],
  ['she', anyOf(SHE)],
  ['he', anyOf(HE)],
] as const;
const AGES = [
  ['teen', /\b(?:thir|four|fif|six|seven|eigh|nine)teen\b/iu],
  ['child', /\b(?:eight|nine|ten|eleven|twelve)\b/iu],
  ['adult', /\b(?:coach|mr|mrs|ms|miss|uncle|auntie|teaches|helps|runs|grew up)\b/iu],
] as const;

/** What the name, the note and the relation show of a sender. */
export function whoOf({ name, note, sender }: Pick<BankItem, 'name' | 'note' | 'sender'>): Who {
  const shown = `${name}. ${note}`;
  const first = <T>(list: readonly (readonly [T, RegExp])[]): T | undefined => list.find(([, pattern]) => pattern.test(shown))?.[0];
  const age = sender.relation === 'unknown' ? first(AGES.slice(0, 2)) : first(AGES);
  return { gender: first(GENDERS), age: age ?? (sender.relation === 'classmate' ? 'child' : undefined) };
}
