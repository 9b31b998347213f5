/** The debrief of a case, once it has been played, presented or handed in: item by item, questions, curriculum, the letter home. */
import { curriculumFor } from '../../content/curriculum';
import type { Debrief } from '../../content/debrief-checks';
import { helplinesLine } from '../../content/help-services';
import { Icon } from '../icon';
import { CaseReading } from './case-reading';
import { ClassVotes } from './class-votes';
import { useDesk } from './desk';
import { MoreHelp } from './more-help';
import { ToTab } from './to-tab';
import { Laid } from './use-laid';

/** Locked ones say how they open, and what is in them. */
export function DebriefView() {
  const { t, choices, debriefOf, isUnlocked } = useDesk();
  const { caseId } = choices.value;
  const debrief = debriefOf(caseId);
  return (
    <>
      <h2>
        {t('teach.debrief.title')}: {t(`cases.${caseId}.title`)}
      </h2>
      {debrief && isUnlocked(caseId) ? <Open debrief={debrief} /> : <Locked />}
    </>
  );
}

function Open({ debrief }: { readonly debrief: Debrief }) {
  const { t, choices, lastPresented } = useDesk();
  const { caseId, level } = choices.value;
  const presented = lastPresented(caseId);
  return (
    <>
      <p class="no-print">
        <button type="button" class="button soft" onClick={() => window.print()}>
          {t('teach.print')}
        </button>
      </p>
      {presented && (
        <Laid ids={[caseId]}>{(laid) => laid.map((one) => <ClassVotes key={one.scenario.id} laid={one} of={presented} />)}</Laid>
      )}
      <Talk debrief={debrief} />
      <Curriculum />
      <Letter debrief={debrief} />
      <section class="print-sheet">
        <h3>{t('teach.debrief.items')}</h3>
        <Laid ids={[caseId]}>{(laid) => laid.map((one) => <CaseReading key={one.scenario.id} laid={one} level={level} />)}</Laid>
      </section>
    </>
  );
}

/** What a debrief holds, as its headings. */
const HOLDS = ['happened', 'voted', 'questions', 'misconceptions', 'extension', 'exit', 'letter', 'items'] as const;

function Locked() {
  const { t, choices, artUrl } = useDesk();
  const { caseId, level, language } = choices.value;
  return (
    <section class="paper locked">
      <div>
        <p class="lead">
          <Icon name="lock" /> {t('teach.debrief.locked')}
        </p>
        <p>{t('teach.debrief.how')}</p>
        <p class="row">
          <a class="button" href={`./?case=${caseId}&level=${level}&lng=${language}`} target="_blank" rel="noopener">
            <Icon name="play" flip />
            {t('teach.prepare.play')}
          </a>
          <ToTab tab="present" />
          <ToTab tab="mark" />
        </p>
        <h3>{t('teach.debrief.holds')}</h3>
        <ul class="holds">
          {HOLDS.map((name) => (
            <li key={name}>{t(`teach.debrief.${name}`)}</li>
          ))}
        </ul>
      </div>
      <img src={artUrl(`crew/sleeve-${caseId}`)} alt="" width="200" height="200" />
    </section>
  );
}

function Talk({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useDesk();
  return (
    <section>
      <h3>{t('teach.debrief.happened')}</h3>
      <p>{debrief.happened}</p>
      <h3>{t('teach.debrief.questions')}</h3>
      <ol>
        {debrief.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h3>{t('teach.debrief.misconceptions')}</h3>
      <dl>
        {debrief.misconceptions.map(({ think, say }) => (
          <div key={think}>
            <dt>{think}</dt>
            <dd>{t('teach.debrief.say', { say })}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('teach.debrief.extension')}</h3>
      <p>{debrief.extension}</p>
      <h3>{t('teach.debrief.exit')}</h3>
      <p>{debrief.exit}</p>
    </section>
  );
}

function Curriculum() {
  const { t, choices } = useDesk();
  const { caseId, nation } = choices.value;
  const found = curriculumFor(caseId, nation);
  return (
    <section>
      <h3>{t('teach.debrief.curriculum', { nation: t(`ui.settings.nations.${nation}`) })}</h3>
      {found.length === 0 && <p>{t('teach.debrief.noCurriculum')}</p>}
      <dl lang="en" dir="ltr">
        {found.map(({ framework, verified, lines }) => (
          <div key={framework.id}>
            <dt>
              {framework.title}{' '}
              <small>
                {framework.edition && `${t('teach.debrief.edition', { edition: framework.edition })} · `}
                {t(verified ? 'teach.debrief.verified' : 'teach.debrief.unverified')}
              </small>
            </dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Letter({ debrief }: { readonly debrief: Debrief }) {
  const { t, choices } = useDesk();
  return (
    <section class="print-sheet letter">
      <h3>{t('teach.debrief.letter')}</h3>
      <p class="small no-print">{t('teach.help.stamp')}</p>
      <p>{t('teach.debrief.letterStart')}</p>
      <p>{debrief.letter}</p>
      <p>{t('teach.debrief.letterEnd', { helplines: helplinesLine(choices.value.nation) })}</p>
      <MoreHelp />
      <p>{t('teach.debrief.letterSign')}</p>
    </section>
  );
}
