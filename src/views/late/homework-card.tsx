/** The homework of a link: what it asks in words, what is left, and at the end the code to hand in. */
import '../style/homework.css';
import { useSignal } from '@preact/signals';
import { partsLeft, partsOf } from '../../content/homework-schema';
import type { Homework } from '../../content/homework-schema';
import { helplinesLine } from '../../content/help-services';
import { focusMain } from '../focus';
import { useHouse } from '../house';
import type { HomeworkDesk } from '../house';
import { Icon } from '../icon';
import { CaseLink } from '../shelf';
import { HandIn } from './hand-in';

/** Stands first in the crew room for as long as there is homework. */
export function HomeworkCard({ homework }: { readonly homework: HomeworkDesk }) {
  const now = homework.now.value;
  const trouble = homework.trouble.value;
  return (
    <>
      {trouble === 'other' && <OtherLink homework={homework} />}
      {trouble && trouble !== 'other' && <BadLink homework={homework} reason={trouble} />}
      {now && <Asked homework={homework} now={now} />}
    </>
  );
}

function Asked({ homework, now }: { readonly homework: HomeworkDesk; readonly now: Homework }) {
  const { t, language } = useHouse();
  const left = partsLeft(now);
  const [next] = left;
  const { due, key } = now.assignment;
  return (
    <section class="paper homework" aria-labelledby="homework">
      <h2 id="homework">{t('homework.title')}</h2>
      <p>{t('homework.asks')}</p>
      <ul class="parts">
        {partsOf(now).map((id) => (
          <li key={id} data-done={!left.includes(id)}>
            <Icon name={left.includes(id) ? 'play' : 'check'} /> {id === now.checkup ? t('homework.checkup') : t(`cases.${id}.title`)}{' '}
            {!left.includes(id) && <small>{t('homework.done')}</small>}
          </li>
        ))}
      </ul>
      {due && (
        <p>
          {t('homework.until', {
            due: new Intl.DateTimeFormat(language.value, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(due)),
          })}
        </p>
      )}
      {key && <p>{t('homework.who')}</p>}
      {next !== undefined && (
        <>
          <p class="small">{t('homework.left', { count: left.length })}</p>
          <CaseLink id={next} />
        </>
      )}
      {next === undefined && (key ? <HandIn desk={homework} homework={now} /> : <p class="lead">{t('homework.noKey')}</p>)}
      {next === undefined && <FamilyCard />}
      <p>
        <button type="button" class="button plain" onClick={() => (homework.forget(), focusMain())}>
          {t('homework.forget')}
        </button>
      </p>
    </section>
  );
}

/** Another link has come before this homework was handed in: nothing is put away unasked. */
function OtherLink({ homework }: { readonly homework: HomeworkDesk }) {
  const { t } = useHouse();
  const answer = (swap: boolean): void => {
    homework.answerOther(swap);
    focusMain();
  };
  return (
    <section class="paper homework" role="alert">
      <h2>{t('homework.otherTitle')}</h2>
      <p>{t('homework.other')}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => answer(false)}>
          {t('homework.keepThis')}
        </button>
        <button type="button" class="button soft" onClick={() => answer(true)}>
          {t('homework.swap')}
        </button>
      </p>
    </section>
  );
}

type BadProps = { readonly homework: HomeworkDesk; readonly reason: 'damaged' | 'newer' };

function BadLink({ homework, reason }: BadProps) {
  const { t } = useHouse();
  const pasted = useSignal('');
  return (
    <section class="paper homework" role="alert">
      <h2>{t('homework.badTitle')}</h2>
      <p>{t(reason === 'newer' ? 'homework.newer' : 'homework.bad')}</p>
      <form onSubmit={(event) => (event.preventDefault(), homework.use(pasted.value))}>
        <label class="field">
          <span>{t('homework.pasteHere')}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={pasted.value}
            onInput={(event) => (pasted.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('homework.use')}
        </button>
      </form>
    </section>
  );
}

/** Three sentences for home, to show or to print. */
function FamilyCard() {
  const { t, settings } = useHouse();
  return (
    <aside class="family-card">
      <h3>{t('homework.family')}</h3>
      <p>{t('homework.family1')}</p>
      <p>{t('homework.family2')}</p>
      <p>{t('homework.family3', { helplines: helplinesLine(settings.value.nation) })}</p>
    </aside>
  );
}
