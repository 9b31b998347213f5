/** What the class sees, slide by slide: the friend's request, each message with its votes and what it is, and the telling. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { VERDICTS, answerTo, currentItem } from '../../core/session';
import type { Session } from '../../core/session';
import { wordsOf } from '../../core/marks';
import type { Item } from '../../core/scenario';
import { factsOf, pictureOf } from '../../core/channels';
import { checkSticker, stickerOf } from '../../core/signs';
import { sessionOfClass, tallyOf } from '../../debrief/presentation';
import type { Presentation } from '../../debrief/presentation';
import { BriefSlide, EndingSlide, TellingSlide } from './big-telling';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { MarkedWords } from './marked-words';
import { useClicker } from './use-clicker';
import { Laid } from './use-laid';

/** Beside the desk, or alone in a window for the projector. */
export function BigScreen({ now }: { readonly now: Presentation }) {
  return <Laid ids={[now.caseId]}>{(laid) => laid.map((one) => <Screen key={one.scenario.id} laid={one} now={now} />)}</Laid>;
}

/** The big screen as a window of its own: a clicker talks to whichever window is in front. */
export function ScreenWindow() {
  const { t, presentation, followChoices } = useDesk();
  useEffect(followChoices, []);
  const now = presentation.value;
  if (!now) return <p class="big-screen">{t('teach.present.waiting')}</p>;
  return (
    <>
      <h1 class="unseen">{t(`cases.${now.caseId}.title`)}</h1>
      <BigScreen now={now} />
      <Laid ids={[now.caseId]}>{(laid) => laid.map(({ scenario }) => <Clicker key={scenario.id} scenario={scenario} />)}</Laid>
    </>
  );
}

function Clicker({ scenario }: Pick<LaidCase, 'scenario'>) {
  useClicker(scenario);
  return null;
}

type SlideProps = { readonly laid: LaidCase; readonly now: Presentation };

function Screen({ laid, now }: SlideProps) {
  const session = sessionOfClass(laid.scenario, now);
  const item = currentItem(session);
  if (item) return <ItemSlide laid={laid} now={now} session={session} item={item} />;
  if (session.phase.name === 'brief') return <BriefSlide laid={laid} />;
  if (session.phase.name === 'report') return <TellingSlide laid={laid} step={session.phase.step} />;
  return <EndingSlide laid={laid} />;
}

function ItemSlide({ laid: { texts }, now, session, item }: SlideProps & { readonly session: Session; readonly item: Item }) {
  const { t, artUrl } = useDesk();
  const words = texts.items[item.id];
  const sender = texts.senders[item.from];
  const isShown = session.phase.name === 'feedback';
  const verdict = answerTo(session, item.id)?.verdict;
  // Before the reveal no word may stand out.
  const read = wordsOf(words?.text ?? '').map((word) => (isShown ? word : { text: word.text }));
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
            <MarkedWords words={read} />
          </p>
          <p>
            <strong>
              <bdi>{sender?.name}</bdi>
            </strong>{' '}
            · <bdi>{sender?.note}</bdi>
          </p>
        </div>
      </div>
      <div class="big-answer" role="status" hidden={!isShown}>
        {isShown && (
          <>
            <p>
              <strong>{t('teach.present.answer', { answer: t(`teach.prepare.${item.side}`) })}</strong> <bdi>{words?.why}</bdi>{' '}
              {item.side === 'unsafe' && t('say.feedback.fault', { friend: texts.friend })}
            </p>
            <Reasons item={item} />
          </>
        )}
      </div>
      <div class="big-votes">
        <div>
          <Bars now={now} item={item.id} />
          <p class="big-class" role="status">
            {verdict && t('teach.present.classSaid', { verdict: t(`ui.judge.${verdict}`) })}
          </p>
        </div>
        <ClassStage session={session} now={now} item={item.id} />
      </div>
    </section>
  );
}

/** The signs of an unsafe message, or the checks that clear a safe one, by name. */
function Reasons({ item }: { readonly item: Item }) {
  const { t, artUrl } = useDesk();
  const reasons =
    item.side === 'unsafe'
      ? item.signs.map((id) => ({ id, art: stickerOf(id), name: t(`signs.signs.${id}.name`) }))
      : item.checks.map((id) => ({ id, art: checkSticker(id), name: t(`signs.checks.${id}.name`) }));
  return (
    <ul class="big-reasons">
      {reasons.map(({ id, art, name }) => (
        <li key={id}>
          <img src={artUrl(art)} alt="" width="64" height="64" />
          {name}
        </li>
      ))}
    </ul>
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
