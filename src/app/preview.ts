/** Brings a case to any of its steps, for a teacher who wants to see that one: as if all before it had been answered rightly. */
import { reduce } from '../core/reduce';
import type { Scenario } from '../core/scenario';
import { currentItem, slotsDone, startSession } from '../core/session';
import type { Action, Session, Start } from '../core/session';
import type { Log } from '../core/store';

/** More actions than any case has. */
const MOST = 120;

/** The log up to a step: a message by its number, a step of the report, `ending` or `results`. One that there is not leads to the first message. */
export function logUpTo(step: string, scenario: Scenario, start: Start): Log {
  let session = startSession(scenario, start);
  const log: Action[] = [];
  const begin: Action = { type: 'begin' };
  for (let action: Action | undefined = begin; action && log.length < MOST; action = isAt(session, step) ? undefined : onward(session)) {
    session = reduce(session, action);
    log.push(action);
  }
  return isAt(session, step) ? log : [begin];
}

function isAt(session: Session, step: string): boolean {
  const { phase } = session;
  if (phase.name === 'judge') return String(slotsDone(session) + 1) === step;
  return phase.name === step || (phase.name === 'report' && phase.step === step);
}

/** The right answer, or the shortest way on. */
function onward(session: Session): Action | undefined {
  const item = currentItem(session);
  switch (session.phase.name) {
    case 'judge':
      return item && { type: 'judge', item: item.id, verdict: item.side === 'unsafe' ? 'tell' : 'fine' };
    case 'why':
      return item && { type: 'passWhy', item: item.id };
    case 'feedback':
    case 'ending':
      return { type: 'next' };
    case 'report':
      return { type: 'skip' };
    case 'brief':
    case 'results':
      return undefined;
  }
}
