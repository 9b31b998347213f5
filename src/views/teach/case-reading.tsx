/** A case to be read: every message with who sends it, what it is, and the words that show it. */
import { readCase } from '../../debrief/read-case';
import type { ReadItem } from '../../debrief/read-case';
import { LEVELS } from '../../core/scenario';
import type { Level } from '../../core/scenario';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { MarkedWords } from './marked-words';
import { useList } from './use-list';

type Props = { readonly laid: LaidCase; readonly level?: Level | undefined };

/** A list of all items, those of one level, or those of both with a word about it. */
export function CaseReading({ laid, level }: Props) {
  return (
    <ul class="reading">
      {readCase(laid.scenario, laid.texts, level).map((item) => (
        <ReadingItem key={item.id} item={item} />
      ))}
    </ul>
  );
}

/** The messages alone, each with who sends it and what it is: short enough to hand to a parent. */
export function CaseMessages({ laid }: { readonly laid: LaidCase }) {
  return (
    <ul class="reading reading-short">
      {readCase(laid.scenario, laid.texts).map((item) => (
        <li key={item.id} class="reading-item" data-side={item.side}>
          <ReadingWords item={item} /> <small>{item.sender}</small>
        </li>
      ))}
    </ul>
  );
}

/** What an item is, its title, and its words. */
export function ReadingWords({ item }: { readonly item: ReadItem }) {
  const { t } = useDesk();
  return (
    <>
      <strong class="reading-side">{t(`teach.prepare.${item.side}`)}</strong>{' '}
      {item.title !== undefined && (
        <em>
          <bdi>{item.title}</bdi>:{' '}
        </em>
      )}
      <q>
        <MarkedWords words={item.words} />
      </q>
    </>
  );
}

function ReadingItem({ item }: { readonly item: ReadItem }) {
  const { t } = useDesk();
  const [level = 'standard', ...others] = item.levels ?? LEVELS;
  const list = useList();
  return (
    <li class="reading-item" data-side={item.side}>
      <p class="reading-words">
        <ReadingWords item={item} />
      </p>
      <p class="small">
        {t(`ui.app.kinds.${item.kind}`)} · <bdi>{item.sender}</bdi>: <bdi>{item.note}</bdi> ·{' '}
        {t('teach.prepare.picture', { alt: item.alt })}
        {others.length === 0 && <> · {t('teach.prepare.levelOnly', { level: t(`ui.home.levels.${level}.name`) })}</>}
      </p>
      <p class="small">
        <bdi>{item.why}</bdi> ·{' '}
        {item.side === 'unsafe'
          ? t('teach.prepare.signs', { signs: list(item.signs.map((sign) => t(`signs.signs.${sign}.name`))) })
          : t('teach.prepare.checks', { checks: list(item.checks.map((check) => t(`signs.checks.${check}.name`))) })}
        {item.clues.length > 0 && (
          <> · {t('teach.prepare.clues', { clues: list(item.clues.map((clue) => t(`signs.clues.${clue}.name`))) })}</>
        )}
        {item.resembles && <> · {t('teach.prepare.resembles', { sign: t(`signs.signs.${item.resembles}.name`) })}</>}
      </p>
    </li>
  );
}
