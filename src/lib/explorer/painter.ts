import { createListeners } from './listeners.ts';

/** Calls back before the next frame is drawn: `requestAnimationFrame`, or a test's own. */
export type NextFrame = (callback: () => void) => void;

/** Tells everybody who paints, once per frame, that something changed since the last. */
export interface Painter {
  /** Something is to be painted. */
  ask(): void;
  /** Calls `listener` in every frame that follows an `ask`; returns the unsubscribe. */
  on(listener: () => void): () => void;
  dispose(): void;
}

export function createPainter(nextFrame: NextFrame): Painter {
  const listeners = createListeners();
  let asked = false;
  let gone = false;
  return {
    ask() {
      if (asked || gone) return;
      asked = true;
      nextFrame(() => {
        asked = false;
        if (!gone) listeners.tell();
      });
    },
    on: listeners.on,
    dispose() {
      gone = true;
      listeners.clear();
    }
  };
}
