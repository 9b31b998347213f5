/** What the class sees: the message in big letters, the votes as bars with their table, and what it is once it is shown. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { VERDICTS, currentItem } from '../../core/session';
import type { Session } from '../../core/session';
import { plainText } from '../../core/marks';
import { factsOf, pictureOf } from '../../core/channels';
import { isPresented, sessionOfClass, tallyOf } from '../../debrief/presentation';
import type { Presentation } from '../../debrief/presentation';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { Laid } from './use-laid';

/** Beside the desk, or alone in a window for the projector. */
export function BigScreen({ now }: { readonly now: Presentation }) {
  return <Laid ids={[now.caseId]}>{(laid) => laid.map((one) => <Screen key={one.scenario.id} laid={one} now={now} />)}</Laid>;
}

function Screen({ laid: { scenario, texts }, now }: { readonly laid: LaidCase; readonly now: Presentation }) {
  const { t, artUrl } = useDesk();
  const session = sessionOfClass(scenario, now);
  const item = currentItem(session);
  if (!item) return <p class="big-screen">{isPresented(session) && <bdi>{texts.ending.thanks}</bdi>}</p>;
  const words = texts.items[item.id];
  const sender = texts.senders[item.from];
  const isShown = session.phase.name === 'feedback';
  return (
    <section class="big-screen" data-side={isShown ? item.side : undefined}>
      <p class="big-place">
        {t(`ui.apps.${factsOf(item.kind).channel}.name`)} · {t(`ui.app.kinds.${item.kind}`)} ·{' '}
        {t('ui.item.count', { n: session.answers.length, of: session.order.length })}
      </p>
      <div class="big-item">
        <img src={artUrl(pictureOf(item))} alt="" width="160" height="160" />
        <div>
          {words?.title !== undefined && (
            <p class="big-title">
              <bdi>{words.title}</bdi>
            </p>
          )}
          <p class="big-words">
            <bdi>{plainText(words?.text ?? '')}</bdi>
          </p>
          <p>
            <strong>
              <bdi>{sender?.name}</bdi>
            </strong>{' '}
            · <bdi>{sender?.note}</bdi>
          </p>
        </div>
      </div>
      <div class="big-votes">
        <Bars now={now} item={item.id} />
        <ClassStage session={session} now={now} item={item.id} />
      </div>
      {isShown && (
        <p class="big-answer" role="status">
          <strong>{t('teach.present.answer', { answer: t(`teach.prepare.${item.side}`) })}</strong> <bdi>{words?.why}</bdi>
        </p>
      )}
    </section>
  );
}

/** The stage beside the table: it shows the same votes, and the friend they are about. */
function ClassStage({ session, now, item }: { readonly session: Session; readonly now: Presentation; readonly item: string }) {
  const { stage } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) stage.place(box.current);
  }, []);
  useLayoutEffect(() => stage.show(session, tallyOf(now, item)));
  return <div ref={box} class="stage-box" aria-hidden="true" inert />;
}

/** A table whose cells are the bars, so that one is the other. */
function Bars({ now, item }: { readonly now: Presentation; readonly item: string }) {
  const { t } = useDesk();
  const tally = tallyOf(now, item);
  const most = Math.max(1, ...VERDICTS.map((verdict) => tally[verdict]));
  return (
    <table class="bars">
      <caption class="unseen">{t('teach.present.tally')}</caption>
      <tbody>
        {VERDICTS.map((verdict) => (
          <tr key={verdict}>
            <th scope="row">{t(`ui.judge.${verdict}`)}</th>
            <td>
              <span class="bar-fill" data-verdict={verdict} style={{ '--part': tally[verdict] / most }} />
              <span class="bar-count">{tally[verdict]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
