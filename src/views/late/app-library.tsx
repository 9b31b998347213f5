/** What has been looked at so far, in the sections of the friend's app, each with the answer it got. */
import '../style/inbox.css';
import '../style/library.css';
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { APP_CHANNELS, factsOf, kindsOf, pictureOf } from '../../core/channels';
import { plainText } from '../../core/marks';
import { itemById } from '../../core/scenario';
import type { Item } from '../../core/scenario';
import type { Answer, Session } from '../../core/session';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { KindIcon } from './kind-icon';

/** From this width the list has room beside the question and lies open. */
const WIDE = '(min-width: 62rem)';

/** Folded away on a small screen. An app has its own sections; the mixed inbox has one for each app. */
export function AppLibrary({ session }: { readonly session: Session }) {
  const { t } = useHouse();
  const { scenario } = session;
  const section = useSignal<string | undefined>(undefined);
  const isMixed = scenario.channel === 'inbox';
  const sectionOf = ({ kind }: Item): string => (isMixed ? factsOf(kind).channel : kind);
  const judged = session.answers.filter((answer) => answer.verdict).reverse();
  const rows = judged.filter((answer) => !section.value || sectionOf(itemById(scenario, answer.item)) === section.value);
  return (
    <details class="app arrived" data-channel={scenario.channel} open={window.matchMedia(WIDE).matches}>
      <summary>{t('ui.app.earlier')}</summary>
      <nav class="sections" aria-label={t('ui.app.sections')}>
        <Section chosen={section} name={undefined}>
          <Icon name="home" />
          {t('ui.app.all')}
        </Section>
        {isMixed
          ? APP_CHANNELS.map((channel) => (
              <Section key={channel} chosen={section} name={channel}>
                {t(`ui.apps.${channel}.name`)}
              </Section>
            ))
          : kindsOf(scenario.channel).map((kind) => (
              <Section key={kind} chosen={section} name={kind}>
                <KindIcon kind={kind} />
                {t(`ui.app.kinds.${kind}`)}
              </Section>
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

type SectionProps = {
  readonly chosen: Signal<string | undefined>;
  readonly name: string | undefined;
  readonly children: ComponentChildren;
};

function Section({ chosen, name, children }: SectionProps) {
  return (
    <button type="button" class="section" aria-pressed={chosen.value === name} onClick={() => (chosen.value = name)}>
      {children}
    </button>
  );
}

function Row({ item, answer }: { readonly item: Item; readonly answer: Answer }) {
  const { t, artUrl } = useHouse();
  const name = t(`case.senders.${item.from}.name`);
  return (
    <li class="row-item" data-picture={factsOf(item.kind).picture}>
      <img src={artUrl(pictureOf(item))} alt="" width="48" height="48" />
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
