/** Notes for the teacher's eyes, in step with the slide: what to say, the answer, and what comes next. */
import { plainText } from '../../core/marks';
import { currentItem } from '../../core/session';
import type { Session } from '../../core/session';
import { itemAfter } from '../../debrief/presentation';
import { useDesk } from './desk';
import type { LaidCase } from './desk';
import { useList } from './use-list';

type Props = { readonly laid: LaidCase; readonly session: Session };

/** One paragraph or two. */
export function PresentNotes({ laid, session }: Props) {
  const { t } = useDesk();
  switch (session.phase.name) {
    case 'brief':
      return <p>{t('teach.present.note.brief')}</p>;
    case 'judge':
    case 'why':
    case 'feedback':
      return <ItemNotes laid={laid} session={session} />;
    case 'report':
      return <p>{t(`teach.present.note.${session.phase.step}`)}</p>;
    case 'ending':
    case 'results':
      return <p>{t('teach.present.done')}</p>;
  }
}

function ItemNotes({ laid: { texts }, session }: Props) {
  const { t } = useDesk();
  const list = useList();
  const item = currentItem(session);
  const after = itemAfter(session);
  if (!item) return null;
  return (
    <>
      <p>
        <strong>{t('teach.present.answer', { answer: t(`teach.prepare.${item.side}`) })}</strong> <bdi>{texts.items[item.id]?.why}</bdi>
        {item.side === 'unsafe' && (
          <> {t('teach.prepare.signs', { signs: list(item.signs.map((sign) => t(`signs.signs.${sign}.name`))) })}.</>
        )}
      </p>
      <p>{t('teach.present.discuss')}</p>
      <p>
        {after ? (
          <>
            {t('teach.present.after')} <bdi>{plainText(texts.items[after.id]?.text ?? '')}</bdi>
          </>
        ) : (
          t('teach.present.last')
        )}
      </p>
    </>
  );
}
