/** A numbered sheet for paper: a lesson plan, ground rules, or what a colleague has to know beforehand. */
import { helplinesLine } from '../../content/help-services';
import { MoreHelp } from './more-help';
import { useDesk } from './desk';
import type { TeachKey } from './desk';

/** Sheets and how many points each has. */
export const SHEETS = { quick: 6, plan20: 5, plan50: 6, rules: 6, dsl: 5, it: 4, disclosure: 8 } as const;
export type SheetName = keyof typeof SHEETS;

/** The sheet's title and its points. */
export function PrintSheet({ name }: { readonly name: SheetName }) {
  const { t, choices } = useDesk();
  return (
    <section class="print-sheet">
      <h2>{t(`teach.sheet.${name}.title`)}</h2>
      <ol>
        {Array.from({ length: SHEETS[name] }, (_, n) => (
          // Each sheet's points are numbered from 1; a test counts them.
          <li key={n}>{t(`teach.sheet.${name}.${n + 1}` as TeachKey)}</li>
        ))}
      </ol>
      {name === 'disclosure' && (
        <>
          <p>{t('teach.help.child', { services: helplinesLine(choices.value.nation) })}</p>
          <MoreHelp />
          <p class="small">{t('teach.help.stamp')}</p>
        </>
      )}
    </section>
  );
}
