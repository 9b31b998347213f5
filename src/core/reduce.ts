/** The one place where a session changes: what each action does, and when it does nothing. */
import type { Form } from './scenario';
import { isBusyAtFirst } from './scenario';
import type { Action, Answer, Phase, Report, Session } from './session';
import { REPORT_STEPS, itemFor, slotOf } from './session';
import { itemsToKeep } from './report';

/**
 * The session after an action. An action that does not apply where the session stands returns the very same object,
 * so that a doubled click, an old log or a forged one can do no harm.
 */
export function reduce(session: Session, action: Action): Session {
  if (action.type === 'resume') return session.paused ? { ...session, paused: false } : session;
  if (session.paused) return session;
  switch (action.type) {
    case 'pause':
      return { ...session, paused: true };
    case 'begin':
      return session.phase.name === 'brief' ? showNext(session) : session;
    case 'judge':
      if (!isAt(session, 'judge', action.item)) return session;
      return afterVerdict(answered(session, { verdict: action.verdict }), action.item);
    case 'explain':
      if (!isAt(session, 'why', action.item) || !suits(session, action)) return session;
      return toPhase(answered(session, { why: action.why }), { name: 'feedback', item: action.item });
    case 'passWhy':
      if (!isAt(session, 'why', action.item)) return session;
      return toPhase(session, { name: 'feedback', item: action.item });
    case 'skip':
      return skip(session);
    case 'next':
      return next(session);
    case 'keep':
    case 'chooseAdult':
    case 'saySentence':
    case 'press':
    case 'tellAgain':
      return onReport(session, action);
  }
}

function isAt(session: Session, name: 'judge' | 'why', item: string): boolean {
  return session.phase.name === name && session.phase.item === item;
}

/** A check-up asks for nothing more and says nothing, so that its items stay comparable. */
function afterVerdict(session: Session, item: string): Session {
  return session.scenario.form === 'checkup' ? showNext(session) : toPhase(session, { name: 'why', item });
}

function toPhase(session: Session, phase: Phase): Session {
  return { ...session, phase };
}

/** Adds to the answer of the item on the table, which is always the last. */
function answered(session: Session, change: Partial<Answer>): Session {
  const last = session.answers.at(-1);
  if (!last) return session;
  return { ...session, answers: [...session.answers.slice(0, -1), { ...last, ...change }] };
}

/** `fine` is explained by a check; `ask` and `tell` by a sign, a family or a clue. */
function suits(session: Session, action: Extract<Action, { type: 'explain' }>): boolean {
  const verdict = session.answers.at(-1)?.verdict;
  const { reason } = action.why;
  if ('clue' in reason) return verdict !== 'fine' || reason.clue === 'feeling';
  if ('check' in reason) return verdict === 'fine';
  return verdict !== 'fine' && 'family' in reason === (session.level === 'starter');
}

function skip(session: Session): Session {
  const { phase } = session;
  if (phase.name === 'judge') {
    const skipped = answered(session, { skipped: true });
    return showItemOf(skipped, slotOf(session.scenario, phase.item)) ?? showNext(skipped);
  }
  if (phase.name === 'why') return toPhase(session, { name: 'feedback', item: phase.item });
  if (phase.name === 'report') return afterStep(session);
  return session;
}

function next(session: Session): Session {
  switch (session.phase.name) {
    case 'feedback':
      return showNext(session);
    case 'report':
      return isStepDone(session) ? afterStep(session) : session;
    case 'ending':
      return toPhase(session, { name: 'results' });
    case 'brief':
    case 'judge':
    case 'why':
    case 'results':
      return session;
  }
}

/** What comes after the last item. */
const AFTER_ITEMS: Readonly<Record<Form, Phase>> = {
  case: { name: 'report', step: 'keep' },
  practice: { name: 'results' },
  checkup: { name: 'results' },
};

/** Shows the first slot that has not been shown yet. */
function showNext(session: Session): Session {
  const shown = new Set(session.answers.map((answer) => slotOf(session.scenario, answer.item)));
  for (const slot of session.order) {
    if (shown.has(slot)) continue;
    const shownSession = showItemOf(session, slot);
    if (shownSession) return shownSession;
  }
  return toPhase(session, AFTER_ITEMS[session.scenario.form]);
}

function showItemOf(session: Session, slot: string): Session | undefined {
  const item = itemFor(session, slot);
  if (!item) return undefined;
  return { ...session, phase: { name: 'judge', item: item.id }, answers: [...session.answers, { item: item.id }] };
}

/** Whether the step of the report on the table has been finished. */
export function isStepDone(session: Session): boolean {
  const { phase, report } = session;
  if (phase.name !== 'report') return false;
  switch (phase.step) {
    case 'keep':
      return report.kept !== undefined;
    case 'tell':
      return hasTold(report);
    case 'block':
      return report.pressed.includes('report') && report.pressed.includes('block');
    case 'again':
      return report.again !== undefined;
  }
}

/** Whether an adult has listened, to a sentence that does its work. */
export function hasTold({ adult, tiles }: Report): boolean {
  return adult !== undefined && tiles !== undefined && isGoodSentence(tiles);
}

/** A sentence does its work when it says what happened and does not play it down. */
export function isGoodSentence(tiles: NonNullable<Report['tiles']>): boolean {
  return tiles.includes('what') && !tiles.includes('nothing');
}

function afterStep(session: Session): Session {
  if (session.phase.name !== 'report') return session;
  const step = REPORT_STEPS[REPORT_STEPS.indexOf(session.phase.step) + 1];
  return toPhase(session, step ? { name: 'report', step } : { name: 'ending' });
}

type ReportAction = Extract<Action, { type: 'keep' | 'chooseAdult' | 'saySentence' | 'press' | 'tellAgain' }>;

function onReport(session: Session, action: ReportAction): Session {
  const { phase, report } = session;
  if (phase.name !== 'report') return session;
  const write = (change: Partial<Report>): Session => ({ ...session, report: { ...report, ...change } });
  switch (action.type) {
    case 'keep': {
      const offered = itemsToKeep(session);
      const real = new Set(action.items).size === action.items.length && action.items.every((id) => offered.includes(id));
      return phase.step === 'keep' && !report.kept && real ? write({ kept: action.items }) : session;
    }
    case 'chooseAdult':
      // Whoever has no time is not asked again; another one is.
      return phase.step === 'tell' && !isStepDone(session) && action.adult !== report.busy ? write({ adult: action.adult }) : session;
    case 'saySentence': {
      const real = action.tiles.length > 0 && new Set(action.tiles).size === action.tiles.length;
      const open = phase.step === 'tell' && report.adult !== undefined && !isStepDone(session);
      if (!open || !real) return session;
      const isFirst = report.busy === undefined && isGoodSentence(action.tiles);
      const isBusy = isFirst && isBusyAtFirst(session.scenario, report.adult);
      if (!isBusy) return write({ tiles: action.tiles });
      const { adult: busy, ...rest } = report;
      return { ...session, report: { ...rest, tiles: action.tiles, ...(busy && { busy }) } };
    }
    case 'press': {
      const open = phase.step === 'block' && !isStepDone(session) && !report.pressed.includes(action.entry);
      const real = session.scenario.menu.includes(action.entry);
      return open && real ? write({ pressed: [...report.pressed, action.entry] }) : session;
    }
    case 'tellAgain':
      return phase.step === 'again' && !report.again ? write({ again: action.adult }) : session;
  }
}
