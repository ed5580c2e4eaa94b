/** One at a time, in order of asking: DuckDB has one thread here. */
export interface Queue {
  /** Waits for its turn; an abort while waiting gives the turn up at once. */
  turn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    turn(signal, work) {
      return new Promise((resolve, reject) => {
        let mine = false;
        const giveUp = () => {
          if (!mine) reject(signal.reason as Error);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        tail = tail.then(async () => {
          mine = true;
          signal.removeEventListener('abort', giveUp);
          if (signal.aborted) return reject(signal.reason as Error);
          await work().then(resolve, reject);
        });
      });
    }
  };
}
