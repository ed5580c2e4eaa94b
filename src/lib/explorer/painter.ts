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
  const listeners = new Set<() => void>();
  let asked = false;
  let gone = false;
  return {
    ask() {
      if (asked || gone) return;
      asked = true;
      nextFrame(() => {
        asked = false;
        if (!gone) for (const listener of listeners) listener();
      });
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      gone = true;
      listeners.clear();
    }
  };
}
