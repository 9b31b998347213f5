/** Keep: choose the messages that an adult should see. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { pictureOf } from '../../core/channels';
import { plainText } from '../../core/marks';
import { itemsToKeep, keptResult } from '../../core/report';
import { itemById } from '../../core/scenario';
import type { Session } from '../../core/session';
import { carry } from '../carry';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';

const MARKS = ['kept', 'overlooked', 'spare'] as const;

/** A list to tick, then what was kept and what else there was. */
export function KeepStep({ session }: { readonly session: Session }) {
  const { t, dispatch } = useHouse();
  const ticked = useSignal<readonly string[]>([]);
  if (session.report.kept) return <Kept session={session} />;
  const toggle = (id: string): void => {
    ticked.value = ticked.value.includes(id) ? ticked.value.filter((other) => other !== id) : [...ticked.value, id];
  };
  /** Carried to the board beside the list it is ticked, as by its box. The stage itself takes no pointer; its place does. */
  const lift = (event: PointerEvent & { readonly currentTarget: Element }, id: string): void => {
    const drop = (): void => {
      if (!ticked.value.includes(id)) toggle(id);
    };
    carry(event, { shape: event.currentTarget, onto: '.report-side', drop });
  };
  return (
    <>
      <fieldset class="evidence">
        <legend>{t('ui.report.keep.text')}</legend>
        {itemsToKeep(session).map((id) => (
          <label key={id} class="evidence-card" onPointerDown={(event) => lift(event, id)}>
            <input type="checkbox" checked={ticked.value.includes(id)} onChange={() => toggle(id)} />
            <EvidenceText session={session} id={id} />
          </label>
        ))}
      </fieldset>
      <p class="small">
        {t('ui.report.keep.why')} {t('ui.report.keep.picture')}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => dispatch({ type: 'keep', items: ticked.value })}>
          <Icon name="check" />
          {t('ui.report.keep.do')}
        </button>
      </p>
    </>
  );
}

type TextProps = { readonly session: Session; readonly id: string; readonly children?: ComponentChildren };

function EvidenceText({ session, id, children }: TextProps) {
  const { t, artUrl } = useHouse();
  const item = itemById(session.scenario, id);
  return (
    <>
      <img src={artUrl(pictureOf(item))} alt="" width="56" height="56" draggable={false} />
      <span>
        <bdi>{plainText(t(`case.items.${id}.text`))}</bdi>
        <small>
          <bdi>{t(`case.senders.${item.from}.name`)}</bdi>
        </small>
        {children}
      </span>
    </>
  );
}

/** Every card that was ticked or should have been says which it was. */
function Kept({ session }: { readonly session: Session }) {
  const { t } = useHouse();
  const lead = useFocusOn<HTMLParagraphElement>('kept');
  const result = keptResult(session);
  const { kept, overlooked, spare } = result;
  return (
    <>
      <p ref={lead} tabIndex={-1} class="lead">
        {kept.length > 0 ? t('ui.report.keep.kept', { count: kept.length }) : t('ui.report.keep.none')}
      </p>
      {overlooked.length > 0 && <p>{t('ui.report.keep.overlooked', { count: overlooked.length })}</p>}
      {spare.length > 0 && <p>{t('ui.report.keep.spare', { count: spare.length })}</p>}
      <ul class="evidence pinned">
        {MARKS.flatMap((mark) =>
          result[mark].map((id) => (
            <li key={id} class="evidence-card" data-mark={mark}>
              <EvidenceText session={session} id={id}>
                <strong class="evidence-mark">{t(`ui.report.keep.mark.${mark}`)}</strong>
              </EvidenceText>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
