/** A message's words with those that show a sign marked, neighbouring ones of a sign together. */
import type { Word } from '../../core/marks';

/** What the signs are called stands beside it, in words. */
export function MarkedWords({ words }: { readonly words: readonly Word[] }) {
  return (
    <bdi>
      {runsOf(words).map(({ sign, text }, n) => (
        <>
          {n > 0 && ' '}
          {sign ? <mark key={n}>{text}</mark> : text}
        </>
      ))}
    </bdi>
  );
}

function runsOf(words: readonly Word[]): readonly Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.sign === word.sign) runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else runs.push(word);
  }
  return runs;
}
