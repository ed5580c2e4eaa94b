// Runs in every visited page before its own scripts: marks when `data-ready` changed and the frame with it was painted.
const seen = new Set();
new MutationObserver(() => {
  const moment = document.documentElement?.dataset.ready;
  if (!moment || seen.has(moment)) return;
  seen.add(moment);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark(`painted-${moment}`);
    port2.postMessage(null);
  });
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
