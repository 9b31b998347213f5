/** Puts work off until the page has nothing better to do. */

/** How long to wait where a browser cannot tell when it is idle, in milliseconds. */
const SOON = 200;
/** Longest wait, in milliseconds: a machine that is busy with something else may never call its page idle. */
const LATEST = 2000;

/** Calls back once the page is idle, or has waited long enough. */
export function whenIdle(callback: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(callback, { timeout: LATEST });
  else window.setTimeout(callback, SOON);
}
