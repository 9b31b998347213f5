/** The first question on every item: is it fine, would you check with someone, or is it time to tell? */
import type { Item } from '../core/scenario';
import { VERDICTS } from '../core/session';
import { useHouse } from './house';
import { Icon } from './icon';

/** The three answers, and the way past them. */
export function JudgePanel({ item }: { readonly item: Item }) {
  const { t, dispatch } = useHouse();
  return (
    <section class="paper" aria-labelledby="question">
      <h2 id="question">{t('ui.judge.title')}</h2>
      <div class="verdicts">
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="button verdict"
            data-verdict={verdict}
            onClick={() => dispatch({ type: 'judge', item: item.id, verdict })}
          >
            <Icon name={verdict === 'fine' ? 'check' : verdict} />
            {t(`ui.judge.${verdict}`)}
          </button>
        ))}
      </div>
      <button type="button" class="button plain" onClick={() => dispatch({ type: 'skip' })}>
        <Icon name="skip" flip />
        {t('ui.skip')}
      </button>
    </section>
  );
}
