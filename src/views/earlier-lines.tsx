/** What a chat shows above its newest line. Only the pages of chats need it, which come after the first screen. */
import './style/earlier-lines.css';
import { pictureOf } from '../core/channels';
import { plainText } from '../core/marks';
import { itemById } from '../core/scenario';
import type { Item } from '../core/scenario';
import type { Session } from '../core/session';
import { useHouse } from './house';

/** The last lines of this kind that the pupil has answered. For the eye; the list beside it holds them all. */
export function EarlierLines({ session, item, count = 2 }: { readonly session: Session; readonly item: Item; readonly count?: number }) {
  const { t, artUrl } = useHouse();
  const earlier = session.answers
    .filter(({ verdict }) => verdict)
    .map((answer) => itemById(session.scenario, answer.item))
    .filter(({ id, kind }) => kind === item.kind && id !== item.id)
    .slice(-count);
  return (
    <div class="earlier" aria-hidden="true">
      {earlier.map((line) => (
        <p key={line.id} class="earlier-line">
          <img src={artUrl(pictureOf(line))} alt="" width="28" height="28" />
          <span>
            <b>
              <bdi>{t(`case.senders.${line.from}.name`)}</bdi>
            </b>{' '}
            <bdi>{plainText(t(`case.items.${line.id}.text`))}</bdi>
          </span>
        </p>
      ))}
    </div>
  );
}
