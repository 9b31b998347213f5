/** A finished play in short: verdicts, reasons and the steps of the report. Played again by the same reducer it gives the score. */
import type { Adult, Level, Scenario } from './scenario';
import { areWordsRight } from './score';
import { isBusyAtFirst, itemById } from './scenario';
import { hasTold, isStepDone, reduce } from './reduce';
import { REPORT_STEPS, currentItem, startSession } from './session';
import type { Action, Reason, Session, Verdict } from './session';

/** One item that was shown: left out when it was skipped. No words, no times. */
export type PlayedItem = { readonly verdict: Verdict; readonly reason?: Reason; readonly wordsRight: boolean } | undefined;

export type Played = {
  readonly id: string;
  readonly revision: number;
  readonly level: Level;
  readonly seed: number;
  /** In the order in which they were shown. */
  readonly items: readonly PlayedItem[];
  /** What was done on the report; every part may have been skipped. */
  readonly report: {
    readonly kept: boolean;
    readonly adult?: Adult;
    readonly said: boolean;
    readonly reported: boolean;
    readonly blocked: boolean;
    readonly again?: Adult;
  };
};

/** A session that has come to its results, in short. */
export function playedOf(session: Session): Played {
  const { scenario, level, seed, answers, report } = session;
  const adult = report.adult ?? report.busy;
  return {
    id: scenario.id,
    revision: scenario.revision,
    level,
    seed,
    items: answers.map(({ item, verdict, why }): PlayedItem => {
      if (!verdict) return undefined;
      return { verdict, ...(why && { reason: why.reason }), wordsRight: why !== undefined && areWordsRight(itemById(scenario, item), why) };
    }),
    report: {
      kept: report.kept !== undefined,
      ...(adult && { adult }),
      said: hasTold(report),
      reported: report.pressed.includes('report'),
      blocked: report.pressed.includes('block'),
      ...(report.again && { again: report.again }),
    },
  };
}

/**
 * Plays it again. Undefined when the case is another one or another version, or when the rules would not have let anybody
 * play so: such a play was not made by the game.
 */
export function replayPlayed(scenario: Scenario, played: Played): Session | undefined {
  if (scenario.id !== played.id || scenario.revision !== played.revision) return undefined;
  let session = startSession(scenario, { level: played.level, seed: played.seed });
  let sound = true;
  const act = (action: Action): void => {
    const next = reduce(session, action);
    if (next === session) sound = false;
    session = next;
  };
  act({ type: 'begin' });
  for (const item of played.items) {
    if (!sound) return undefined;
    judge(session, item, act, () => session);
  }
  if (session.phase.name === 'report') report(played, act, () => session);
  if (session.phase.name === 'ending') act({ type: 'next' });
  return sound && session.phase.name === 'results' ? session : undefined;
}

type Act = (action: Action) => void;

function judge(session: Session, item: PlayedItem, act: Act, now: () => Session): void {
  const shown = currentItem(session);
  if (!item || !shown) return act({ type: 'skip' });
  act({ type: 'judge', item: shown.id, verdict: item.verdict });
  if (now().phase.name !== 'why') return;
  if (!item.reason) act({ type: 'passWhy', item: shown.id });
  else {
    const signs = shown.side === 'unsafe' ? shown.signs : [];
    const marked = item.wordsRight ? { marked: { signs, inside: 1, outside: 0 } } : {};
    act({ type: 'explain', item: shown.id, why: { reason: item.reason, ...marked } });
  }
  act({ type: 'next' });
}

function report({ report: done }: Played, act: Act, now: () => Session): void {
  const { scenario } = now();
  for (const step of REPORT_STEPS) {
    if (step === 'keep' && done.kept) act({ type: 'keep', items: [] });
    if (step === 'tell' && done.adult) {
      // Where the first adult is busy, the one who was found in the end is known, and the first was somebody else.
      const another: Adult = done.adult === 'home' ? 'school' : 'home';
      const second = done.said && isBusyAtFirst(scenario, done.adult);
      act({ type: 'chooseAdult', adult: second ? another : done.adult });
      if (done.said) act({ type: 'saySentence', tiles: ['what'] });
      if (second) act({ type: 'chooseAdult', adult: done.adult });
    }
    if (step === 'block' && done.reported) act({ type: 'press', entry: 'report' });
    if (step === 'block' && done.blocked) act({ type: 'press', entry: 'block' });
    if (step === 'again' && done.again) act({ type: 'tellAgain', adult: done.again });
    act(isStepDone(now()) ? { type: 'next' } : { type: 'skip' });
  }
}
