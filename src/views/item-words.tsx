/** The words to judge: plain at first, to be tapped while saying why, and marked where they show a sign afterwards. */
import type { Item } from '../core/scenario';
import type { Session } from '../core/session';
import { answerTo } from '../core/session';
import { runsOf } from '../core/marks';
import type { Word } from '../core/marks';
import type { SignId } from '../core/signs';
import { familyOf } from '../core/signs';
import { useHouse } from './house';
import type { Tapped } from './tapped';

type Props = { readonly session: Session; readonly item: Item; readonly tapped: Tapped };

/** An item's text in whichever of its three states the session asks for. */
export function ItemWords({ session, item, tapped }: Props) {
  const { phase } = session;
  const verdict = answerTo(session, item.id)?.verdict;
  if (phase.name === 'why' && verdict !== 'fine') return <WordsToTap tapped={tapped} />;
  if (phase.name === 'feedback' && item.side === 'unsafe') return <WordsMarked words={tapped.words} />;
  return (
    <p id="item-words" class="words">
      <bdi>{tapped.words.map((word) => word.text).join(' ')}</bdi>
    </p>
  );
}

function WordsToTap({ tapped }: { readonly tapped: Tapped }) {
  const { t } = useHouse();
  return (
    <div id="item-words" class="words tappable" role="group" aria-label={t('ui.why.wordsLabel')}>
      {tapped.words.map((word, index) => (
        <button
          key={index}
          type="button"
          class="word"
          aria-pressed={tapped.chosen.value.includes(index)}
          onClick={() => tapped.toggle(index)}
        >
          <bdi>{word.text}</bdi>
        </button>
      ))}
    </div>
  );
}

function WordsMarked({ words }: { readonly words: readonly Word[] }) {
  return (
    <p id="item-words" class="words marked">
      <bdi>
        {runsOf(words).map((run, index) => (
          <>
            {index > 0 && ' '}
            {run.sign ? <Marked key={index} sign={run.sign} text={run.text} /> : run.text}
          </>
        ))}
      </bdi>
    </p>
  );
}

function Marked({ sign, text }: { readonly sign: SignId; readonly text: string }) {
  const { t } = useHouse();
  return (
    <mark class="shown" data-family={familyOf(sign)}>
      {text}
      <span class="unseen"> ({t(`signs.signs.${sign}.name`)})</span>
    </mark>
  );
}
