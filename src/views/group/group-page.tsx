/** A page of Huddlebug, the class's group chat: a line to all, a line to one alone, someone who wants to join, a poll. */
import '../style/group.css';
import { EarlierLines } from '../earlier-lines';
import { Bubble, Page, PagePicture, PageTitle } from '../page';
import type { PageProps } from '../page';

/** How full the bars of a poll are that nobody has finished yet. */
const BARS = [64, 38, 20];

/** Chat bubbles on a wall of dots; what was answered before stands above. */
export function GroupPage(props: PageProps) {
  const { session, item } = props;
  return (
    <Page item={item}>
      <EarlierLines session={session} item={item} />
      <div class="chat-row">
        <PagePicture item={item} />
        <div class="page-head">
          <PageTitle item={item} />
          <Bubble {...props} />
          {item.kind === 'poll' && (
            <div class="poll-bars" aria-hidden="true">
              {BARS.map((width) => (
                <i key={width} style={{ '--w': `${width}%` }} />
              ))}
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
