// Runs in a visited page before its own scripts. The browser itself says when it put the text of the first element that
// fits on the screen (Element Timing): made by a script or come with the HTML, and not as long as it is hidden.
globalThis.watchFigures = (selector) => {
  new PerformanceObserver((list) => {
    const [{ renderTime }] = list.getEntries();
    performance.mark('painted-figures', { startTime: renderTime });
  }).observe({ type: 'element', buffered: true });
  const found = new MutationObserver(() => {
    const figures = document.querySelector(selector);
    if (!figures) return;
    figures.setAttribute('elementtiming', 'figures');
    found.disconnect();
  });
  found.observe(document, { subtree: true, childList: true });
};
