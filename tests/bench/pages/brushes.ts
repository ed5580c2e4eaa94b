import type { BrushPage } from '../harness/browser.ts';

/** Draws whatever the last movement of the pointer changed; resolves when all of it is on the page. */
export type Drawn = () => Promise<void>;

/** Puts a page with brushes where the harness finds it: `pointerAt` a step, `counts` of all histograms. */
export function enterBrushes(
  page: Promise<{
    readonly drawn: Drawn;
    readonly pointerAt: (step: number) => readonly [x: number, y: number];
    readonly counts: () => ArrayLike<number>;
  }>
): void {
  globalThis.brushes = page.then(({ drawn, pointerAt, counts }): BrushPage => {
    let painted: Promise<number> = Promise.resolve(NaN);
    addEventListener(
      'pointermove',
      () => {
        const started = performance.now();
        painted = drawn()
          .then(afterPaint)
          .then((now) => now - started);
      },
      { capture: true }
    );
    return { painted: () => painted, pointerAt, counts: () => Array.from(counts()) };
  });
}

/** After the frame that is being made has been laid out and painted. */
const afterPaint = () =>
  new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
