/** The cards of the signs that were met in a play. */
import type { SignId } from '../../core/signs';
import { useHouse } from '../house';
import { SignCard } from './sign-card';

/** A section of the results. */
export function CardsMet({ met }: { readonly met: readonly SignId[] }) {
  const { t } = useHouse();
  return (
    <section class="cards-met" aria-labelledby="cards">
      <h2 id="cards">{t('ui.results.cards')}</h2>
      {met.length === 0 ? (
        <p>{t('ui.results.noCards')}</p>
      ) : (
        <ul class="cards">
          {met.map((sign) => (
            <SignCard key={sign} sign={sign} met />
          ))}
        </ul>
      )}
    </section>
  );
}
