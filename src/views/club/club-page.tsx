/** A page of Clubyard, the sports club's app: a notice to all, a line to one alone, the calendar, the team album. */
import '../style/club.css';
import { Page, PageCore } from '../page';
import type { PageProps } from '../page';

/** Notices hang on the club's board, and photos have a white edge. */
export function ClubPage(props: PageProps) {
  const { item } = props;
  return (
    <Page item={item}>
      <div class="board">
        <i class="tack" aria-hidden="true" />
        <PageCore {...props} />
      </div>
    </Page>
  );
}
