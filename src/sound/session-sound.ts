/** Which sound a change of the session makes: a pure function of before and after, like everything that is seen. */
import { isStepDone } from '../core/reduce';
import { itemById } from '../core/scenario';
import { points, score } from '../core/score';
import type { Session } from '../core/session';
import type { EffectName } from './sound-port';

/** The sound for a change, if it makes one. A wrong answer sounds like a question, and nothing like a fault. */
export function soundFor(previous: Session, next: Session): EffectName | undefined {
  if (previous.paused !== next.paused) return undefined;
  if (previous.report !== next.report) return soundOfReport(previous, next);
  if (previous.phase === next.phase) return undefined;
  switch (next.phase.name) {
    case 'judge':
      return 'arrive';
    case 'why':
      return 'tap';
    case 'feedback':
      return soundOfAnswer(next);
    case 'results':
      return Object.values(score(next).badges).includes(true) ? 'stamp' : 'arrive';
    case 'ending':
      return 'right';
    case 'brief':
    case 'report':
      return undefined;
  }
}

function soundOfAnswer(session: Session): EffectName {
  const answer = session.answers.at(-1);
  const item = answer && itemById(session.scenario, answer.item);
  if (!answer?.verdict || !item) return 'tap';
  const worth = points(item, answer.verdict);
  if (worth === 0) return 'curious';
  if (worth === 1) return 'tap';
  return item.side === 'unsafe' ? 'sticker' : 'right';
}

function soundOfReport(previous: Session, next: Session): EffectName | undefined {
  if (next.phase.name !== 'report') return undefined;
  if (!isStepDone(next)) return 'tap';
  if (isStepDone(previous)) return undefined;
  return ({ keep: 'keep', tell: 'tell', block: 'block', again: 'tell' } as const)[next.phase.step];
}
