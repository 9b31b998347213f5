/** A case on paper, for a room without devices: the friend's trouble, twelve cards to judge, telling, and the teacher's key. */
import '../style/paper.css';
import { readPlay } from '../../debrief/read-case';
import type { ReadItem } from '../../debrief/read-case';
import { VERDICTS } from '../../core/session';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { SignsList } from './signs-sheet';
import { useList } from './use-list';

/** The same draw for everybody, so that a class can talk about it card by card. */
const SEED = 1;

/** Cards first; the signs to look for and the key come on pages of their own. */
export function PaperEdition({ laid }: { readonly laid: LaidCase }) {
  const { t, choices } = useDesk();
  const { scenario, texts } = laid;
  const { level } = choices.value;
  const items = readPlay(scenario, texts, { level, seed: SEED });
  const { friend } = texts;
  return (
    <div class="paper-edition">
      <p class="no-print">{t('teach.paper.lead')}</p>
      <h2>
        <bdi>{texts.title}</bdi>
      </h2>
      <blockquote>
        <bdi>
          {texts.brief.hello} {texts.brief.ask}
        </bdi>
      </blockquote>
      <p>
        <strong>{t('teach.paper.how')}</strong>
      </p>
      <ol class="paper-cards">
        {items.map((item, n) => (
          <PaperCard key={item.id} item={item} n={n + 1} friend={friend} />
        ))}
      </ol>
      <section class="paper-tell">
        <h3>{t('teach.paper.tell')}</h3>
        {(['tellWho', 'tellSay', 'tellNext'] as const).map((question) => (
          <p key={question} class="paper-line">
            {t(`teach.paper.${question}`, { friend })}
          </p>
        ))}
      </section>
      <section class="print-sheet">
        <SignsList />
      </section>
      <section class="print-sheet">
        <h3>{t('teach.paper.key')}</h3>
        <ol class="paper-key">
          {items.map((item) => (
            <KeyLine key={item.id} item={item} />
          ))}
        </ol>
      </section>
    </div>
  );
}

type CardProps = { readonly item: ReadItem; readonly n: number; readonly friend: string };

/** What a pupil sees of an item, with room to answer. */
function PaperCard({ item, n, friend }: CardProps) {
  const { t, artUrl } = useDesk();
  return (
    <li class="paper-card" aria-label={t('teach.paper.card', { n })}>
      <p class="paper-from">
        <b aria-hidden="true">{n}</b>
        {t(`ui.apps.${item.channel}.name`)} · {t(`ui.app.from.${item.kind}`, { name: item.sender, friend })}
      </p>
      <div class="paper-item">
        <img src={artUrl(item.art)} alt={t('ui.app.picture', { alt: item.alt })} width="64" height="64" />
        <p>
          {item.title !== undefined && (
            <strong>
              <bdi>{item.title}</bdi>
              <br />
            </strong>
          )}
          <bdi>{item.words.map(({ text }) => text).join(' ')}</bdi>
        </p>
      </div>
      <p class="small">
        <bdi>{t('teach.paper.who', { name: item.sender, note: item.note })}</bdi>
      </p>
      <p class="paper-answers">
        {VERDICTS.map((verdict) => (
          <span key={verdict}>
            <i class="paper-box" />
            {t(`ui.judge.${verdict}`)}
          </span>
        ))}
      </p>
      <p class="paper-line">{t('teach.paper.why')}</p>
    </li>
  );
}

function KeyLine({ item }: { readonly item: ReadItem }) {
  const { t } = useDesk();
  const list = useList();
  const signs = item.signs.map((sign) => t(`signs.signs.${sign}.name`));
  const checks = item.checks.map((check) => t(`signs.checks.${check}.name`));
  const words = item.words.filter(({ sign }) => sign !== undefined).map(({ text }) => text);
  return (
    <li>
      <strong>{t(item.side === 'unsafe' ? 'ui.judge.tell' : 'ui.judge.fine')}</strong> <bdi>{item.why}</bdi>{' '}
      {item.side === 'unsafe' ? t('teach.prepare.signs', { signs: list(signs) }) : t('teach.prepare.checks', { checks: list(checks) })}
      {words.length > 0 && (
        <>
          {' '}
          · <q>{words.join(' ')}</q>
        </>
      )}
    </li>
  );
}
