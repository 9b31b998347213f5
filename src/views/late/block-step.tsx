/** Block and report: find the two entries that stop a sender, in the app's own menu. */
import '../style/inbox.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isStepDone } from '../../core/reduce';
import { itemById } from '../../core/scenario';
import type { Session } from '../../core/session';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { fetchPages } from '../pages';

const TO_FIND = ['report', 'block'] as const;

/** The menu of the sender the pupil met last among the unsafe ones. */
export function BlockStep({ session }: { readonly session: Session }) {
  const { t, dispatch, artUrl } = useHouse();
  const { pressed } = session.report;
  const { channel } = session.scenario;
  // A case taken up here has not met its app's colours yet.
  useEffect(() => void fetchPages(channel), [channel]);
  const isOpen = useSignal(pressed.length > 0);
  const unsafe = session.answers.map((answer) => itemById(session.scenario, answer.item)).filter((item) => item.side === 'unsafe');
  const sender = unsafe.at(-1)?.from ?? session.scenario.senders[0]?.id ?? '';
  const name = t(`case.senders.${sender}.name`);
  const last = pressed.at(-1);
  return (
    <>
      <p>{t('ui.report.block.text')}</p>
      <div class="app menu-window" data-channel={channel}>
        <div class="menu-head">
          <img src={artUrl('avatars/blank')} alt="" width="48" height="48" />
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <button type="button" class="round" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
            <Icon name="more" />
            <span class="unseen">{t('ui.report.block.open', { name })}</span>
          </button>
        </div>
        {isOpen.value && (
          <ul class="menu" aria-label={t('ui.report.block.menu', { name })}>
            {session.scenario.menu.map((entry) => (
              <li key={entry}>
                <button
                  type="button"
                  class="menu-entry"
                  aria-pressed={pressed.includes(entry)}
                  onClick={() => dispatch({ type: 'press', entry })}
                >
                  {entry === 'report' || entry === 'block' ? t(`case.menu.${entry}`) : t(`ui.report.entry.${entry}.name`)}
                  {pressed.includes(entry) && <Icon name={entry === 'report' || entry === 'block' ? 'check' : 'next'} />}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {last && <p class="hint">{t(`ui.report.entry.${last}.says`)}</p>}
      <p class="lead">
        {isStepDone(session)
          ? t('ui.report.block.done')
          : t('ui.report.block.found', { count: TO_FIND.filter((entry) => pressed.includes(entry)).length })}
      </p>
    </>
  );
}
