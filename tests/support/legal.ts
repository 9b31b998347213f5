/** The rules of play written down a second time, as a table: which actions apply where a session stands. */
import { isGoodSentence } from '../../src/core/reduce';
import { itemsToKeep } from '../../src/core/report';
import { ADULTS } from '../../src/core/scenario';
import { CHECKS, FAMILIES, SIGN_IDS } from '../../src/core/signs';
import { VERDICTS } from '../../src/core/session';
import type { Action, Reason, Session } from '../../src/core/session';

const PAUSE: Action = { type: 'pause' };
const SKIP: Action = { type: 'skip' };
const NEXT: Action = { type: 'next' };

/** Every action that has to change the session, with some of the many sentences and pieces of evidence for all. */
export function legalActions(session: Session): readonly Action[] {
  const { phase } = session;
  if (session.paused) return [{ type: 'resume' }];
  switch (phase.name) {
    case 'brief':
      return [{ type: 'begin' }, PAUSE];
    case 'judge':
      return [...VERDICTS.map((verdict): Action => ({ type: 'judge', item: phase.item, verdict })), SKIP, PAUSE];
    case 'why':
      return [
        ...reasons(session).map((reason): Action => ({ type: 'explain', item: phase.item, why: { reason } })),
        { type: 'passWhy', item: phase.item },
        SKIP,
        PAUSE,
      ];
    case 'feedback':
    case 'ending':
      return [NEXT, PAUSE];
    case 'report':
      return [...reportActions(session, phase.step), SKIP, PAUSE];
    case 'results':
      return [PAUSE];
  }
}

function reasons({ answers, level }: Session): readonly Reason[] {
  if (answers.at(-1)?.verdict === 'fine') return [...CHECKS.map((check): Reason => ({ check })), { clue: 'feeling' }];
  const signs = level === 'starter' ? FAMILIES.map((family): Reason => ({ family })) : SIGN_IDS.map((sign): Reason => ({ sign }));
  return [...signs, { clue: 'who' }, { clue: 'place' }, { clue: 'feeling' }];
}

function reportActions(session: Session, step: 'keep' | 'tell' | 'block' | 'again'): readonly Action[] {
  const { report, scenario } = session;
  switch (step) {
    case 'keep': {
      const offered = itemsToKeep(session);
      if (report.kept) return [NEXT];
      return [[], offered.slice(0, 1), offered].map((items): Action => ({ type: 'keep', items }));
    }
    case 'tell': {
      if (report.adult && report.tiles && isGoodSentence(report.tiles)) return [NEXT];
      const adults = ADULTS.filter((adult) => adult !== report.busy).map((adult): Action => ({ type: 'chooseAdult', adult }));
      if (!report.adult) return adults;
      const sentences = [['what'], ['show', 'what', 'help'], ['nothing'], ['what', 'nothing'], ['feel']] as const;
      return [...adults, ...sentences.map((tiles): Action => ({ type: 'saySentence', tiles }))];
    }
    case 'block': {
      if (report.pressed.includes('report') && report.pressed.includes('block')) return [NEXT];
      return scenario.menu.filter((entry) => !report.pressed.includes(entry)).map((entry): Action => ({ type: 'press', entry }));
    }
    case 'again':
      return report.again ? [NEXT] : ADULTS.map((adult): Action => ({ type: 'tellAgain', adult }));
  }
}
