/** What has been looked at so far, in the app's own sections, each with the answer it got. */
import { useSignal } from '@preact/signals';
import { plainText } from '../../core/marks';
import { KINDS, itemById } from '../../core/scenario';
import type { Item, Kind } from '../../core/scenario';
import type { Answer, Session } from '../../core/session';
import { useHouse } from '../house';
import { Icon } from '../icon';

const KIND_ICONS = { playlist: 'list', cover: 'picture', follower: 'person', invitation: 'invite' } as const;
/** From this width the list has room beside the question and lies open. */
const WIDE = '(min-width: 62rem)';

/** Folded away on a small screen. */
export function AppLibrary({ session }: { readonly session: Session }) {
  const { t } = useHouse();
  const section = useSignal<Kind | undefined>(undefined);
  const judged = session.answers.filter((answer) => answer.verdict).toReversed();
  const rows = judged.filter((answer) => !section.value || itemById(session.scenario, answer.item).kind === section.value);
  return (
    <details class="tunely arrived" open={window.matchMedia(WIDE).matches}>
      <summary>{t('ui.app.earlier')}</summary>
      <nav class="sections" aria-label={t('ui.app.sections')}>
        {[undefined, ...KINDS].map((kind) => (
          <button
            key={kind ?? 'all'}
            type="button"
            class="section"
            aria-pressed={section.value === kind}
            onClick={() => (section.value = kind)}
          >
            <Icon name={kind ? KIND_ICONS[kind] : 'home'} />
            {kind ? t(`ui.app.kinds.${kind}`) : t('ui.app.all')}
          </button>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p class="small">{t('ui.app.noneEarlier')}</p>
      ) : (
        <ul class="rows">
          {rows.map((answer) => (
            <Row key={answer.item} item={itemById(session.scenario, answer.item)} answer={answer} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Row({ item, answer }: { readonly item: Item; readonly answer: Answer }) {
  const { t, artUrl } = useHouse();
  const name = t(`case.senders.${item.from}.name`);
  return (
    <li class="row-item" data-kind={item.kind}>
      <img src={artUrl(`${item.kind === 'follower' ? 'avatars' : 'covers'}/${item.art}`)} alt="" width="48" height="48" />
      <p>
        <bdi>{plainText(t(`case.items.${item.id}.text`))}</bdi>
        <small>
          <bdi>{name}</bdi>
        </small>
      </p>
      {answer.verdict && (
        <span class="verdict-tag" data-verdict={answer.verdict}>
          <Icon name={answer.verdict === 'fine' ? 'check' : answer.verdict} />
          {t(`ui.verdict.${answer.verdict}`)}
        </span>
      )}
    </li>
  );
}
