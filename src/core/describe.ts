/** Puts a change of the session into words to be spoken: keys and values, which the languages turn into sentences. */
import { itemById } from './scenario';
import type { Item } from './scenario';
import type { Answer, Session, Verdict } from './session';
import { slotsDone } from './session';
import { isGoodSentence } from './reduce';
import { keptResult } from './report';
import { score } from './score';

/** One sentence: its key in the locales, and the values to be put into it. */
export type Part = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };

/** The sentences for what has just changed, in speaking order. Empty when there is nothing to say. */
export function describe(previous: Session, next: Session): readonly Part[] {
  if (previous.paused !== next.paused) return [{ key: next.paused ? 'say.paused' : 'say.resumed' }];
  if (previous.phase !== next.phase) return describePhase(previous, next);
  if (previous.report !== next.report) return describeReport(previous, next);
  return [];
}

/** Key of the sentence that opens the feedback on an answer. */
function leadKey(item: Item, verdict: Verdict): string {
  if (item.side === 'safe' && item.best) return `case.unsure.${verdict}`;
  return `say.feedback.lead.${item.side}.${verdict}`;
}

/** The feedback on an answer, sentence by sentence: what, why, and that it is nobody's fault who was written to (D2, D11). */
export function feedbackParts(item: Item, answer: Answer): readonly Part[] {
  const lead: Part[] = answer.verdict ? [{ key: leadKey(item, answer.verdict) }] : [];
  const fault: Part[] = item.side === 'unsafe' ? [{ key: 'say.feedback.fault' }] : [];
  return [...lead, { key: `case.items.${item.id}.why` }, ...fault];
}

function describePhase(previous: Session, next: Session): readonly Part[] {
  const { phase } = next;
  switch (phase.name) {
    case 'brief':
      return [];
    case 'judge': {
      const skipped = previous.phase.name === 'judge' ? [{ key: 'say.skipped' }] : [];
      return [...skipped, { key: 'say.item', values: { n: slotsDone(next) + 1, of: next.order.length } }];
    }
    case 'why': {
      const verdict = next.answers.at(-1)?.verdict;
      return verdict ? [{ key: `say.judged.${verdict}` }] : [];
    }
    case 'feedback': {
      const answer = next.answers.at(-1);
      // The heading, which is read as the focus lands on it, is the lead.
      return answer ? feedbackParts(itemById(next.scenario, phase.item), answer).slice(1) : [];
    }
    case 'report':
      return [{ key: `say.report.${phase.step}` }];
    case 'ending':
      return [{ key: 'say.ending' }];
    case 'results': {
      const { unsafe, safe } = score(next);
      return [{ key: 'say.results', values: { told: unsafe.tell, unsafe: unsafe.judged, left: safe.fine, safe: safe.judged } }];
    }
  }
}

function describeReport(previous: Session, next: Session): readonly Part[] {
  const { report } = next;
  if (report.kept && report.kept !== previous.report.kept) {
    const count = keptResult(next).kept.length;
    return [count === 0 ? { key: 'ui.report.keep.none' } : { key: 'ui.report.keep.kept', values: { count } }];
  }
  if (report.busy && report.busy !== previous.report.busy) return [{ key: 'case.replies.busy' }, { key: 'say.busy' }];
  if (report.tiles && report.tiles !== previous.report.tiles) {
    if (!isGoodSentence(report.tiles)) return [{ key: 'say.tellMore' }];
    return report.adult ? [{ key: `case.replies.${report.adult}` }] : [];
  }
  if (report.adult && report.adult !== previous.report.adult) {
    // Told once already, the sentence only needs somebody who listens.
    return [{ key: report.busy ? `case.replies.${report.adult}` : `say.chosen.${report.adult}` }];
  }
  if (report.pressed !== previous.report.pressed) return [{ key: `ui.report.entry.${report.pressed.at(-1)}.says` }];
  if (report.again && report.again !== previous.report.again) return [{ key: 'ui.report.again.done' }];
  return [];
}
