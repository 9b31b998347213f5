/** Divides long work into short tasks, so that a slow device can scroll, answer and paint in between. */

/** Resolves in the browser's next task. Unlike a timer it is not held back when it is called several times in a row. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (port1.close(), done()), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
