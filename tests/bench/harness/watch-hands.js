// Runs in every watched page before its own scripts: how long handlers of a movement or key worked, and how long it took
// until what they changed was painted.
const afterPaint = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    })
  );
globalThis.lastHand = Promise.resolve({ handled: NaN, painted: NaN });
for (const kind of ['pointermove', 'keydown']) {
  let started = 0;
  addEventListener(kind, () => (started = performance.now()), { capture: true });
  addEventListener(kind, () => {
    const [from, handled] = [started, performance.now() - started];
    globalThis.lastHand = afterPaint().then((now) => ({ handled, painted: now - from }));
  });
}
/** Resolves when nothing has changed on the page for so many milliseconds. */
globalThis.still = (quiet) =>
  new Promise((resolve) => {
    let timer = setTimeout(end, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    function end() {
      observer.disconnect();
      resolve();
    }
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
