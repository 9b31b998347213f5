/** The answer to an answer: what it was, why, and that the friend did nothing wrong. Every answer gets one (D2). */
import { feedbackParts } from '../core/describe';
import type { Item } from '../core/scenario';
import { areWordsRight } from '../core/score';
import { familyOf, stickerOf } from '../core/signs';
import { answerTo, slotsDone } from '../core/session';
import type { Answer, Session } from '../core/session';
import { ReadAloud } from './app-item';
import { useFocusOn } from './focus';
import { textOf, useHouse } from './house';
import { Icon } from './icon';

/** The heading is the lead; under it the reason, the sticker it belongs to, and the way on. */
export function FeedbackPanel({ session, item }: { readonly session: Session; readonly item: Item }) {
  const house = useHouse();
  const { t, dispatch, reader } = house;
  const heading = useFocusOn<HTMLHeadingElement>(`feedback ${item.id}`);
  const answer = answerTo(session, item.id);
  if (!answer) return null;
  const [lead, ...rest] = feedbackParts(item, answer);
  const isLast = slotsDone(session) + 1 === session.order.length;
  return (
    <section class="paper feedback" data-side={item.side} aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1}>
        {lead && textOf(house, lead)}
      </h2>
      <p>{rest.map((part) => textOf(house, part)).join(' ')}</p>
      {item.side === 'unsafe' ? <Shown item={item} answer={answer} /> : <Cleared item={item} answer={answer} />}
      {reader.value && <ReadAloud parts={['.feedback > h2', '.feedback > p', '.stickers']} about={item.id} />}
      <button type="button" class="button big" onClick={() => dispatch({ type: 'next' })}>
        {t(isLast && session.scenario.form === 'case' ? 'ui.feedback.toReport' : 'ui.feedback.next')}
        <Icon name="next" flip />
      </button>
    </section>
  );
}

/** The signs of an unsafe item, and what the pupil found of them. */
function Shown({ item, answer }: { readonly item: Item & { side: 'unsafe' }; readonly answer: Answer }) {
  const { t, artUrl } = useHouse();
  const { why } = answer;
  // A sign, a family of signs, or the feeling.
  const [named] = Object.values(why?.reason ?? {});
  const isFound = why && areWordsRight(item, why);
  return (
    <ul class="stickers">
      {item.signs.map((sign) => (
        <li key={sign}>
          <img src={artUrl(stickerOf(sign))} alt="" width="64" height="64" />
          <span>
            <strong>{t(`signs.signs.${sign}.name`)}</strong>
            <small>{t(named === sign || named === familyOf(sign) ? 'ui.feedback.found' : 'ui.feedback.sign')}</small>
          </span>
        </li>
      ))}
      <li class="whole">
        <Icon name={isFound ? 'check' : 'eye'} />
        <span>{t(isFound ? 'ui.feedback.words' : 'ui.feedback.wordsHere')}</span>
      </li>
      {item.clues.map((clue) => (
        <li key={clue}>
          <img class="clue" src={artUrl(`stickers/clue-${clue}`)} alt="" width="40" height="40" />
          <span>{t(`signs.clues.${clue}.name`)}</span>
        </li>
      ))}
      {named === 'feeling' && <li class="whole">{t('ui.feedback.feeling')}</li>}
    </ul>
  );
}

/** The checks that clear a safe item. */
function Cleared({ item, answer }: { readonly item: Item & { side: 'safe' }; readonly answer: Answer }) {
  const { t, artUrl } = useHouse();
  const reason = answer.why?.reason;
  const chosen = reason && 'check' in reason ? reason.check : undefined;
  return (
    <ul class="stickers">
      {item.checks.map((check) => (
        <li key={check}>
          <img src={artUrl(`stickers/check-${check}`)} alt="" width="64" height="64" />
          <span>
            <strong>{t(`signs.checks.${check}.name`)}</strong>
            <small>{check === chosen ? t('ui.feedback.foundCheck') : t('ui.feedback.check')}</small>
          </span>
        </li>
      ))}
      {reason && 'clue' in reason && reason.clue === 'feeling' && <li>{t('ui.feedback.feeling')}</li>}
    </ul>
  );
}
