/** Who wants to hear of something. */
export interface Listeners {
  /** Returns the unsubscribe. */
  readonly on: (listener: () => void) => () => void;
  readonly tell: () => void;
  readonly clear: () => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) listener();
    },
    clear: () => listeners.clear()
  };
}
