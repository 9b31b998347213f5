/** Judging a case: the friend's app with one item open, and beside it the question that the session asks just now. */
import type { Item } from '../core/scenario';
import { currentItem, slotsDone } from '../core/session';
import type { Session } from '../core/session';
import { AppItem } from './app-item';
import { useHouse } from './house';
import { JudgePanel } from './judge-panel';
import { WaitingScreen, lateExtra, soonPart } from './late';
import { useHasPages } from './pages';
import { StageBox } from './stage-box';
import { Summary } from './summary';
import { useTapped } from './tapped';

const WhyPanel = soonPart(async () => (await import('./why-panel')).WhyPanel);
const FeedbackPanel = soonPart(async () => (await import('./feedback-panel')).FeedbackPanel);
/** At the first item it holds nothing yet. */
const AppLibrary = lateExtra(async () => (await import('./late/app-library')).AppLibrary);

/** Shown from the first item to the last. */
export function PlayView({ session }: { readonly session: Session }) {
  const { t } = useHouse();
  const item = currentItem(session);
  const hasPages = useHasPages(session.scenario.channel);
  if (!item) return null;
  if (!hasPages) return <WaitingScreen>{t('ui.loading')}</WaitingScreen>;
  const place = { n: slotsDone(session) + 1, of: session.order.length };
  return (
    <main id="main" class="play" data-phase={session.phase.name}>
      <h1 class="play-count">
        <span class="unseen">{t('ui.item.progress', place)}</span>
        <progress class="progress" max={place.of} value={place.n} aria-hidden="true" />
        <span aria-hidden="true">{t('ui.item.count', place)}</span>
      </h1>
      <Summary screen="play" values={place} />
      <Round session={session} item={item} />
      <AppLibrary session={session} />
    </main>
  );
}

/** One item, and beside it the stage with the question that the session asks. */
function Round({ session, item }: { readonly session: Session; readonly item: Item }) {
  const tapped = useTapped(item);
  return (
    <>
      <AppItem session={session} item={item} tapped={tapped} />
      <div class="panel">
        <StageBox />
        {session.phase.name === 'judge' && <JudgePanel item={item} />}
        {session.phase.name === 'why' && <WhyPanel session={session} item={item} tapped={tapped} />}
        {session.phase.name === 'feedback' && <FeedbackPanel session={session} item={item} />}
      </div>
    </>
  );
}
