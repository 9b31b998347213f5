/** A message's words with those that show a sign marked, neighbouring ones of a sign together. */
import { Fragment } from 'preact';
import { runsOf } from '../../core/marks';
import type { Word } from '../../core/marks';

/** What the signs are called stands beside it, in words. */
export function MarkedWords({ words }: { readonly words: readonly Word[] }) {
  return (
    <bdi>
      {runsOf(words).map(({ sign, text }, n) => (
        <Fragment key={n}>
          {n > 0 && ' '}
          {sign ? <mark>{text}</mark> : text}
        </Fragment>
      ))}
    </bdi>
  );
}
