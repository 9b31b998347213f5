/** A page of Trotalong, the app for languages and steps: a nudge, kudos on an activity, a friend request, a shared goal. */
import '../style/nudge.css';
import { Page, PageCore } from '../page';
import type { PageProps } from '../page';

/** Days of the week: those with a step are filled. */
const WEEK = [true, true, true, true, true, false, false];

/** A week of steps on top; a path runs through what is about an activity. */
export function NudgePage(props: PageProps) {
  const { item } = props;
  return (
    <Page item={item}>
      <div class="week" aria-hidden="true">
        {WEEK.map((done, day) => (
          <i key={day} data-done={done} />
        ))}
      </div>
      <div class="nudge-card">
        <PageCore {...props} />
        {(item.kind === 'kudos' || item.kind === 'goal') && (
          <svg class="path" viewBox="0 0 300 60" aria-hidden="true" preserveAspectRatio="none">
            <path d="M4 48C50 8 84 58 130 30S214 6 296 20" />
          </svg>
        )}
      </div>
    </Page>
  );
}
