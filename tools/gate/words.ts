/** The words of a text by the rules of its language, in small letters and with one kind of apostrophe. */

const segmenters = new Map<string, Intl.Segmenter>();

/** The words in their order. */
export function tokensOf(text: string, language: string): readonly string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.replaceAll('’', "'"));
}
