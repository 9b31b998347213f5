/** What is put into a page before its own scripts, to note when it is ready. It has to stand alone: it is sent as text. */

/**
 * Notes in `window.bench` when the page is ready, and when its stage is. The lesson is ready when the first verdict can be given:
 * its start button is pressed as soon as it can be, and then the verdict's button is waited for. The empty page says so itself.
 */
export function watchPage({ start, verdict }) {
  const bench = { ready: 0, stage: 0, bytes: 0, stageBytes: 0, requests: 0, longTasks: [] };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const buttonCalled = (name) =>
    [...document.querySelectorAll('button')].find((button) => !button.disabled && button.textContent.trim() === name);
  const sent = () => {
    const [page] = performance.getEntriesByType('navigation');
    const arrived = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd > 0);
    return { requests: arrived.length + 1, bytes: [page, ...arrived].reduce((sum, { transferSize }) => sum + transferSize, 0) };
  };
  const look = () => {
    if (bench.ready === 0) {
      buttonCalled(start)?.click();
      if (document.body?.dataset.ready || buttonCalled(verdict)) {
        bench.ready = performance.now();
        Object.assign(bench, sent());
      }
    }
    if (bench.stage === 0 && document.querySelector('[data-stage="ready"]')) {
      bench.stage = performance.now();
      bench.stageBytes = sent().bytes;
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}
