/** The marked class: a table by register number, misses by sign as a chart with its table, and check-ups before and after. */
import { classTable, toCsv } from '../../debrief/class-table';
import type { CheckupResult, MarkedClass, Measured } from '../../debrief/mark-class';
import { saveFile } from '../save-file';
import { useDesk } from './desk';
import { Failed } from './failed';
import { useAttempt } from './use-attempt';

/** Everything but names, which nobody ever gave. */
export function ClassResults({ marked }: { readonly marked: MarkedClass }) {
  const { t, saveSpreadsheet } = useDesk();
  const { hasFailed, attempt } = useAttempt();
  const table = classTable(marked, {
    number: t('teach.mark.number'),
    none: t('teach.mark.none'),
    yes: t('teach.mark.yes'),
    no: t('teach.mark.no'),
    title: (id) => t(`cases.${id}.title`),
    badge: (name) => t(`ui.badges.${name}.name`),
  });
  const [head = [], ...rows] = table;
  return (
    <>
      <section>
        <h3>{t('teach.mark.table')}</h3>
        <div class="wide-table">
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                <tr key={n}>
                  {row.map((cell, place) =>
                    place === 0 ? (
                      <th key={place} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={place}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="row no-print">
          <button
            type="button"
            class="button soft"
            onClick={() => saveFile('hidden-track.csv', new Blob([toCsv(table)], { type: 'text/csv' }))}
          >
            {t('teach.mark.csv')}
          </button>
          <button type="button" class="button soft" onClick={() => attempt(() => saveSpreadsheet('hidden-track.xlsx', table))}>
            {t('teach.mark.sheet')}
          </button>
        </p>
        <Failed when={hasFailed} />
      </section>
      <Misses marked={marked} />
      {marked.checkups.length > 0 && <Checkups checkups={marked.checkups} />}
    </>
  );
}

function Misses({ marked }: { readonly marked: MarkedClass }) {
  const { t } = useDesk();
  return (
    <section>
      <h3>{t('teach.mark.misses')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('teach.mark.sign')}</th>
            <th scope="col">{t('teach.mark.shown')}</th>
            <th scope="col">{t('teach.mark.missed')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {marked.misses.map(({ sign, shown, missed }) => (
            <tr key={sign}>
              <th scope="row">{t(`signs.signs.${sign}.name`)}</th>
              <td>{shown}</td>
              <td>{missed}</td>
              <td class="miss-cell">
                <meter min={0} max={shown} value={missed} aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('teach.mark.falseAlarms', marked.falseAlarms)}</p>
    </section>
  );
}

function Checkups({ checkups }: { readonly checkups: readonly CheckupResult[] }) {
  const { t } = useDesk();
  const figures = ({ dPrime, criterion, margin }: Measured) => (
    <>
      <td>{`${dPrime.toFixed(2)} ± ${margin.toFixed(2)}`}</td>
      <td>{criterion.toFixed(2)}</td>
    </>
  );
  return (
    <section>
      <h3>{t('teach.mark.checkups')}</h3>
      <p class="small">{t('teach.mark.noise')}</p>
      <table>
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">{t('teach.mark.pupils')}</th>
            <th scope="col">{t('teach.mark.dprime')}</th>
            <th scope="col">{t('teach.mark.criterion')}</th>
          </tr>
        </thead>
        <tbody>
          {checkups.flatMap(({ id, pupils, ...of }) =>
            (['strict', 'lenient'] as const).map((cut) => (
              <tr key={`${id} ${cut}`}>
                <th scope="row">{t(`cases.${id}.title`)}</th>
                <td>{t(`teach.mark.${cut}`)}</td>
                <td>{pupils}</td>
                {figures(of[cut])}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
