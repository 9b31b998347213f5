/** A page of Inkleaf, the shared document: a comment in its margin, words somebody suggests, a file, someone at the door. */
import '../style/doc.css';
import { Page, PageCore } from '../page';
import type { PageProps } from '../page';

/** Lines of the document as grey bars, in hundredths of its width. */
const LINES = [92, 97, 88, 60, 0, 95, 90, 74];

/** The friend's text lies beside the words, which stand in the margin or in the text itself. */
export function DocPage(props: PageProps) {
  const { item } = props;
  return (
    <Page item={item}>
      <div class="sheet" aria-hidden="true">
        <b />
        {LINES.map((width, line) => (
          <i key={line} data-marked={line === 2} style={{ '--w': `${width}%` }} />
        ))}
      </div>
      <div class="margin">
        <PageCore {...props} />
      </div>
    </Page>
  );
}
