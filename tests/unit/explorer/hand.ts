/** Resolves when all that could go on has gone on. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** A hand that moves when the test says so, and rests when it says so. */
export function hand() {
  let rests: (() => void) | null = null;
  let moves = () => {};
  return {
    afterRest(callback: () => void) {
      rests = callback;
      return () => {
        if (rests === callback) rests = null;
      };
    },
    onmove(listener: () => void) {
      moves = listener;
      return () => (moves = () => {});
    },
    move: () => moves(),
    /** Resolves when all that was waiting for the rest has had its turns. */
    async rest(): Promise<void> {
      const callback = rests;
      rests = null;
      callback?.();
      await turns();
    }
  };
}
