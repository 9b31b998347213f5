/** Layout tests by `?strings=`: texts made longer, doubled, replaced by their keys, or turned to right-to-left. */

export const STRETCH_MODES = ['long', 'double', 'key', 'rtl'] as const;
export type StretchMode = (typeof STRETCH_MODES)[number];

/** The mode a page's address asks for, if it is one. */
export function stretchMode(value: string | null): StretchMode | undefined {
  return STRETCH_MODES.find((mode) => mode === value);
}

/** A text as the mode wants it. Evidence marks keep working, because whole texts are repeated, never cut. */
export function stretch(mode: StretchMode, key: string, text: string): string {
  switch (mode) {
    case 'long':
      // A third longer, as German or Welsh may be, and one word that cannot be broken at a space.
      return `${text} ${'n'.repeat(Math.min(24, Math.ceil(text.length / 3)))}`;
    case 'double':
      return `${text} ${text}`;
    case 'key':
      return key;
    case 'rtl':
      // The letters stay readable; the override makes the line run the other way.
      return `\u202e${text}\u202c`;
  }
}
