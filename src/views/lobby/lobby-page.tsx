/** A page of Hollowbrick, the building game: the lobby's chat, a gift, a sign by the plot, an invitation to a party. */
import '../style/lobby.css';
import { EarlierLines } from '../earlier-lines';
import { Page, PageCore } from '../page';
import type { PageProps } from '../page';

/** Cubes along the foot of the window: columns by their heights. */
const SKYLINE = [2, 3, 1, 4, 2, 5, 3, 1, 2, 4, 3, 2, 1, 3];

/** Everything stands on cubes, since this is where people build. */
export function LobbyPage(props: PageProps) {
  const { session, item } = props;
  return (
    <Page item={item}>
      {item.kind === 'line' && <EarlierLines session={session} item={item} />}
      <div class="lobby-card">
        <PageCore {...props} />
      </div>
      <div class="cubes" aria-hidden="true">
        {SKYLINE.map((height, column) => (
          <i key={column} style={{ '--h': height }} />
        ))}
      </div>
    </Page>
  );
}
