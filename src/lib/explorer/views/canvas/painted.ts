import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** A canvas as large as its box, in CSS pixels, sharp on the screen it is on. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** Screen pixels per CSS pixel. */
  readonly ratio: number;
}

type Unsubscribe = () => void;

/**
 * Keeps a canvas painted: at once, when its box changes, when its letters have loaded, and whenever `onpaint` tells
 * that what it shows has changed. `paint` begins with an empty sheet.
 */
export const painted =
  (
    paint: (sheet: Sheet) => void,
    onpaint: (listener: () => void) => Unsubscribe
  ): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    const context = canvas.getContext('2d');
    if (!context) return;

    // Asking the page for a size in every frame would have it laid out anew, once for every canvas on it.
    let { clientWidth: width, clientHeight: height } = canvas;
    const repaint = (): void => {
      const ratio = devicePixelRatio;
      if (width === 0 || height === 0) return;
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== across || canvas.height !== down) {
        canvas.width = across;
        canvas.height = down;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      paint({ context, width, height, ratio });
    };

    const observer = new ResizeObserver(([entry]) => {
      if (entry) ({ width, height } = entry.contentRect);
      repaint();
    });
    observer.observe(canvas);
    repaint();
    const leave = [onpaint(repaint), on(document.fonts, 'loadingdone', repaint)];
    return () => {
      observer.disconnect();
      leave.forEach((one) => one());
    };
  };
