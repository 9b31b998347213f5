/** Puts work off until the page has nothing better to do. */

/** How long to wait where a browser cannot tell when it is idle, in milliseconds. */
const SOON = 200;

/** Calls back once the page is idle. */
export function whenIdle(callback: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(callback);
  else window.setTimeout(callback, SOON);
}
