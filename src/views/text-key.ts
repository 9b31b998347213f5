/** The keys of all texts, read off the English files, so that a misspelt one does not compile. */
import type homework from '../../locales/en/homework.json';
import type say from '../../locales/en/say.json';
import type signs from '../../locales/en/signs.json';
import type ui from '../../locales/en/ui.json';

/** Plural forms are asked for without their ending. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Keys of all sentences in a tree of texts, joined by dots. */
export type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** A text of the interface, one of the case on the table, or one of the shelf of cases. */
export type TextKey =
  | `ui.${Leaves<typeof ui>}`
  | `say.${Leaves<typeof say>}`
  | `signs.${Leaves<typeof signs>}`
  | `homework.${Leaves<typeof homework>}`
  | `case.${string}`
  | `cases.${string}`;

/** Turns a key into the text of the language in use. Values are isolated, so that they keep their own direction. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
