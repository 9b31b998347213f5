/** The second question: which sign is it and which words show it, or which check makes it fine? */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countMarked } from '../core/marks';
import type { Item } from '../core/scenario';
import { CHECKS, FAMILIES, SIGN_IDS, checkSticker, stickerOf } from '../core/signs';
import type { Reason, Session } from '../core/session';
import { useFocusOn } from './focus';
import { useHouse } from './house';
import { Icon } from './icon';
import type { Tapped } from './tapped';
import type { TextKey } from './text-key';

type Option = { readonly reason: Reason; readonly art: string; readonly name: TextKey; readonly says: TextKey };

const feeling: Option = {
  reason: { clue: 'feeling' },
  art: 'stickers/clue-feeling',
  name: 'signs.clues.feeling.name',
  says: 'signs.clues.feeling.says',
};
const checks: readonly Option[] = CHECKS.map((check) => ({
  reason: { check },
  art: checkSticker(check),
  name: `signs.checks.${check}.name`,
  says: `signs.checks.${check}.says`,
}));
const families: readonly Option[] = FAMILIES.map((family) => ({
  reason: { family },
  art: `stickers/family-${family}`,
  name: `signs.families.${family}.name`,
  says: `signs.families.${family}.says`,
}));
const signs: readonly Option[] = SIGN_IDS.map((sign) => ({
  reason: { sign },
  art: stickerOf(sign),
  name: `signs.signs.${sign}.name`,
  says: `signs.signs.${sign}.says`,
}));

/** Only hands need it, and it is there before they have looked for a sign. Whoever cannot have it uses the controls. */
const fetchCarry = () => import('./carry').catch(() => undefined);

type Props = { readonly session: Session; readonly item: Item; readonly tapped: Tapped };

/** Choose a reason, tap words where there are some to find, and hand it in, or pass. */
export function WhyPanel({ session, item, tapped }: Props) {
  const { t, dispatch } = useHouse();
  const heading = useFocusOn<HTMLHeadingElement>(`why ${item.id}`);
  const reason = useSignal<Reason | undefined>(undefined);
  useEffect(() => void fetchCarry(), []);
  const verdict = session.answers.at(-1)?.verdict;
  if (!verdict) return null;
  const isFine = verdict === 'fine';
  const ask = isFine ? 'check' : session.level === 'starter' ? 'family' : 'sign';
  const options = isFine ? checks : [...(session.level === 'starter' ? families : signs), feeling];
  const picked = tapped.chosen.value;
  const handIn = (): void => {
    if (!reason.value) return;
    const marked = isFine ? {} : { marked: countMarked(tapped.words, picked) };
    dispatch({ type: 'explain', item: item.id, why: { reason: reason.value, ...marked } });
  };
  return (
    <section class="paper" aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1}>
        {t('ui.why.title')} <small class="yours">{t('ui.why.yours', { verdict: t(`ui.judge.${verdict}`) })}</small>
      </h2>
      <fieldset class={options.length > 6 ? 'reasons many' : 'reasons'}>
        <legend>{t(`ui.why.${ask}`)}</legend>
        {options.map((option) => (
          <ReasonChoice
            key={option.art}
            option={option}
            chosen={reason.value === option.reason}
            choose={() => (reason.value = option.reason)}
            stick={(word) => {
              reason.value = option.reason;
              if (!picked.includes(word)) tapped.toggle(word);
            }}
          />
        ))}
      </fieldset>
      {!isFine && (
        <p class="hint" role="note">
          {t('ui.why.words')}{' '}
          <span class="small">{picked.length === 0 ? t('ui.why.nonePicked') : t('ui.why.picked', { count: picked.length })}</span>
        </p>
      )}
      <p class="row">
        <button type="button" class="button" disabled={!reason.value} onClick={handIn}>
          <Icon name="check" />
          {t('ui.why.done')}
        </button>
        <button type="button" class="button plain" onClick={() => dispatch({ type: 'passWhy', item: item.id })}>
          {t('ui.why.pass')}
        </button>
      </p>
    </section>
  );
}

type ReasonProps = {
  readonly option: Option;
  readonly chosen: boolean;
  readonly choose: () => void;
  /** Carried onto a word: chosen, with that word. */
  readonly stick: (word: number) => void;
};

function ReasonChoice({ option, chosen, choose, stick }: ReasonProps) {
  const { t, artUrl } = useHouse();
  const lift = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const shape = event.currentTarget;
    const drop = (word: Element): void => stick([...(word.parentElement?.children ?? [])].indexOf(word));
    void fetchCarry().then((hands) => hands?.carry(event, { shape, onto: '.word', drop }));
  };
  return (
    <label class="reason">
      <input type="radio" name="reason" checked={chosen} onChange={choose} />
      <img src={artUrl(option.art)} alt="" width="48" height="48" draggable={false} onPointerDown={lift} />
      <span>
        <strong>{t(option.name)}</strong>
        <small>{t(option.says)}</small>
      </span>
    </label>
  );
}
