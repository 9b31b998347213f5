/** The four-part summary of a screen for those who do not see it: what this is, what can be done, how it stands, a hint. */
import { useHouse } from './house';

type Screen = 'home' | 'brief' | 'play' | 'report' | 'ending' | 'results' | 'album';

/** Spoken at the top of a screen, not shown. `values` are those of the screen's sentences in the locales. */
export function Summary({ screen, values }: { readonly screen: Screen; readonly values?: Readonly<Record<string, string | number>> }) {
  const { t } = useHouse();
  return (
    <section class="unseen" aria-label={t('ui.summary.label')}>
      <p>{t(`ui.summary.${screen}.what`, values)}</p>
      <p>{t(`ui.summary.${screen}.can`, values)}</p>
      <p>{t(`ui.summary.${screen}.now`, values)}</p>
      <p>{t(`ui.summary.${screen}.hint`, values)}</p>
    </section>
  );
}
