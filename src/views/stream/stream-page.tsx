/** A page of Glowcast, the livestream: a comment under the picture, a sticker, the question box, a guest at the door. */
import '../style/stream.css';
import { useHouse } from '../house';
import { EarlierLines } from '../earlier-lines';
import { Page, PageCore } from '../page';
import type { PageProps } from '../page';

/** The friend's own picture is on air above the words. */
export function StreamPage(props: PageProps) {
  const { session, item } = props;
  const { artUrl } = useHouse();
  return (
    <Page item={item}>
      <div class="on-air" aria-hidden="true">
        <img src={artUrl(`people/${session.scenario.friend}`)} alt="" width="96" height="96" />
        <i class="air-dot" />
      </div>
      <div class="under-air">
        {item.kind === 'live' && <EarlierLines session={session} item={item} count={1} />}
        <div class="air-row">
          <PageCore {...props} />
        </div>
      </div>
    </Page>
  );
}
