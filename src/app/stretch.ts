/** Layout tests by `?strings=`: texts made longer, doubled, replaced by their keys, or turned to right-to-left. */

const STRETCH_MODES = ['long', 'double', 'key', 'rtl'] as const;
type StretchMode = (typeof STRETCH_MODES)[number];

export type Stretch = { readonly isRightToLeft: boolean; readonly text: (key: string, text: string) => string };

/** How texts are changed for the mode that a page's address asks for; undefined when it is none. */
export function stretcher(value: string): Stretch | undefined {
  const mode = STRETCH_MODES.find((known) => known === value);
  return mode && { isRightToLeft: mode === 'rtl', text: (key, text) => stretch(mode, key, text) };
}

/** A text as the mode wants it. Evidence marks keep working, because whole texts are repeated, never cut. */
function stretch(mode: StretchMode, key: string, text: string): string {
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
