/** Tell: choose an adult, put the first sentence together, and hear a good answer. */
import { useSignal } from '@preact/signals';
import { isStepDone } from '../../core/reduce';
import { tilesOnTable } from '../../core/report';
import type { Adult, Tile } from '../../core/scenario';
import type { Session } from '../../core/session';
import { carry } from '../carry';
import { useFocusOn } from '../focus';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { Speech } from '../quote';
import { AdultChoice } from './adult-choice';

/** Once the sentence says what happened, the adult's answer takes its place. */
export function TellStep({ session }: { readonly session: Session }) {
  const { t, dispatch } = useHouse();
  const { adult, busy } = session.report;
  if (adult && isStepDone(session)) {
    return (
      <Speech
        art={`adults/${adult}`}
        label={t('ui.report.tell.says', { adult: t(`ui.report.adult.${adult}`) })}
        text={t(`case.replies.${adult}`)}
      />
    );
  }
  if (busy) return <BusyAdult session={session} busy={busy} />;
  return (
    <>
      <p>{t('ui.report.tell.who')}</p>
      <AdultChoice
        question={t('ui.report.tell.who')}
        chosen={adult}
        choose={(choice) => dispatch({ type: 'chooseAdult', adult: choice })}
      />
      {adult && <Sentence session={session} adult={adult} />}
    </>
  );
}

/** The first adult had no time. The sentence is ready, so only somebody else has to be chosen (D10). */
function BusyAdult({ session, busy }: { readonly session: Session; readonly busy: Adult }) {
  const { t, dispatch } = useHouse();
  const other = useFocusOn<HTMLParagraphElement>('busy');
  return (
    <>
      <Speech
        art={`adults/${busy}`}
        label={t('ui.report.tell.says', { adult: t(`ui.report.adult.${busy}`) })}
        text={t('case.replies.busy')}
      />
      <p ref={other} tabIndex={-1} class="hint">
        {t('ui.report.tell.busy')}
      </p>
      <AdultChoice
        question={t('ui.report.tell.who')}
        chosen={session.report.adult}
        without={busy}
        choose={(choice) => dispatch({ type: 'chooseAdult', adult: choice })}
      />
    </>
  );
}

function Sentence({ session, adult }: { readonly session: Session; readonly adult: Adult }) {
  const { t, dispatch } = useHouse();
  const line = useSignal<readonly Tile[]>(session.report.tiles ?? []);
  const more = useFocusOn<HTMLParagraphElement>(`more ${session.report.tiles?.join()}`);
  const toggle = (tile: Tile): void => {
    line.value = line.value.includes(tile) ? line.value.filter((other) => other !== tile) : [...line.value, tile];
  };
  /** Carried into the line a piece joins it, as by a press. */
  const lift = (event: PointerEvent & { readonly currentTarget: Element }, tile: Tile): void => {
    const drop = (): void => {
      if (!line.value.includes(tile)) toggle(tile);
    };
    carry(event, { shape: event.currentTarget, onto: '.said', drop });
  };
  return (
    <>
      <p>
        {t('ui.report.tell.say')} <span class="small">{t('ui.report.tell.hint')}</span>
      </p>
      <div class="tiles" role="group" aria-label={t('ui.report.tell.say')}>
        {tilesOnTable(session).map((tile) => (
          <button
            key={tile}
            type="button"
            class="tile"
            aria-pressed={line.value.includes(tile)}
            onClick={() => toggle(tile)}
            onPointerDown={(event) => lift(event, tile)}
          >
            {line.value.includes(tile) && <span class="tile-place">{line.value.indexOf(tile) + 1}</span>}
            {t(`ui.report.tiles.${tile}`)}
          </button>
        ))}
      </div>
      <blockquote class="said" aria-label={t('ui.report.tell.line')}>
        {line.value.length === 0 ? t('ui.report.tell.empty') : line.value.map((tile) => t(`ui.report.tiles.${tile}`)).join(' ')}
      </blockquote>
      {session.report.tiles && (
        <p ref={more} tabIndex={-1} class="hint">
          {t('ui.report.tell.more', { adult: t(`ui.report.adult.${adult}`) })}
        </p>
      )}
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={line.value.length === 0}
          onClick={() => dispatch({ type: 'saySentence', tiles: line.value })}
        >
          <Icon name="tell" flip />
          {t('ui.report.tell.do')}
        </button>
      </p>
    </>
  );
}
