/** What happened when the case was last presented here: each message with the class's hands, as its own log has them. */
import { VERDICTS } from '../../core/session';
import type { Presentation } from '../../debrief/presentation';
import { readVotes } from '../../debrief/read-case';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { MarkedWords } from './marked-words';
import { useList } from './use-list';

/** A table in the order in which the messages came. What became the class's answer stands out. */
export function ClassVotes({ laid: { scenario, texts }, of }: { readonly laid: LaidCase; readonly of: Presentation }) {
  const { t } = useDesk();
  const list = useList();
  return (
    <section>
      <h3>{t('teach.debrief.voted')}</h3>
      <div class="wide-table">
        <table class="class-votes">
          <thead>
            <tr>
              <th scope="col">{t('teach.debrief.message')}</th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col">
                  {t(`ui.judge.${verdict}`)}
                </th>
              ))}
              <th scope="col">{t('teach.debrief.was')}</th>
            </tr>
          </thead>
          <tbody>
            {readVotes(scenario, texts, of).map(({ id, side, title, words, sender, tally, verdict, signs }) => (
              <tr key={id}>
                <th scope="row">
                  {title !== undefined && (
                    <em>
                      <bdi>{title}</bdi>:{' '}
                    </em>
                  )}
                  <MarkedWords words={words} /> <small>{sender}</small>
                </th>
                {VERDICTS.map((one) => (
                  <td key={one} class={one === verdict ? 'class-answer' : undefined}>
                    {one === verdict ? <strong>{tally[one]}</strong> : tally[one]}
                  </td>
                ))}
                <td>
                  <strong>{t(`teach.prepare.${side}`)}</strong> {list(signs.map((sign) => t(`signs.signs.${sign}.name`)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
