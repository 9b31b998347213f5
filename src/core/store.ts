/** The store: holds one session and its log, and tells those who listen. */
import type { Scenario } from './scenario';
import type { Action, Session, Start } from './session';
import { startSession } from './session';
import { reduce } from './reduce';

/** The actions that changed a session, in order. Played again from the same start they give the same session. */
export type Log = readonly Action[];

export type Store = {
  readonly session: () => Session;
  readonly log: () => Log;
  /** Applies an action; one that changes nothing is not logged and tells nobody. */
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change with the session before and after; the return value ends it. */
  readonly subscribe: (listener: Listener) => () => void;
};
export type Listener = (previous: Session, next: Session) => void;

/** A store for a new play, or for one that goes on from a log. */
export function createStore(scenario: Scenario, start: Start, past: Log = []): Store {
  const replayed = replay(scenario, start, past);
  let session = replayed.session;
  let log: Log = past.slice(0, replayed.applied);
  const listeners = new Set<Listener>();
  return {
    session: () => session,
    log: () => log,
    dispatch(action) {
      const previous = session;
      session = reduce(previous, action);
      if (session === previous) return;
      log = [...log, action];
      for (const listener of listeners) listener(previous, session);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Plays a log from its start. Stops at the first action that does not apply there, which a log of ours never has:
 * `applied` is how many held, and the session is what they led to.
 */
export function replay(scenario: Scenario, start: Start, log: Log): { readonly session: Session; readonly applied: number } {
  let session = startSession(scenario, start);
  for (const [applied, action] of log.entries()) {
    const next = reduce(session, action);
    if (next === session) return { session, applied };
    session = next;
  }
  return { session, applied: log.length };
}
