/** The words of a part of the page as one text to speak, and where in the page each of them stands. */

/** A text node, and where its text begins in the whole. */
type Piece = { readonly node: Text; readonly start: number };

export type Spoken = { readonly text: string; readonly pieces: readonly Piece[] };

/** All words of the parts in order. What is not drawn as text, such as buttons' icons, has none. */
export function spokenOf(parts: readonly Element[]): Spoken {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      // Words to tap are buttons without a space between them.
      if (text !== '' && !/\s$/u.test(text) && !/^[\s,.!?;:)]/u.test(node.data)) text += ' ';
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    // A pause between a title and what stands under it.
    if (text !== '' && !/[.!?…؟]\s*$/u.test(text)) text += '.';
  }
  return { text, pieces };
}

/** The range of a word in the page; undefined when the page has changed under it. */
export function rangeOf({ pieces }: Spoken, start: number, length: number): Range | undefined {
  const piece = pieces.filter((one) => one.start <= start).at(-1);
  if (!piece?.node.isConnected) return undefined;
  const from = start - piece.start;
  if (from >= piece.node.length) return undefined;
  const range = document.createRange();
  range.setStart(piece.node, from);
  range.setEnd(piece.node, Math.min(piece.node.length, from + length));
  return range;
}
