type Subscribe = (listener: () => void) => () => void;

/** Milliseconds without a word after which a movement has ended. */
const STILL = 80;

/** Does its work when nothing has been heard since a movement ended. Returns the unsubscribe. */
export function whenStill(subscribe: Subscribe, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let heard = 0;
  const look = (): void => {
    const left = heard + STILL - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) work();
  };
  const leave = subscribe(() => {
    heard = performance.now();
    timer ??= setTimeout(look, STILL);
  });
  return () => {
    leave();
    if (timer !== null) clearTimeout(timer);
  };
}
