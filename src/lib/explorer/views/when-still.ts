type Subscribe = (listener: () => void) => () => void;

/** Does its work when nothing has been heard for so many milliseconds since the last. Returns the unsubscribe. */
export function whenStill(subscribe: Subscribe, milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let heard = 0;
  const look = (): void => {
    const left = heard + milliseconds - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) work();
  };
  const leave = subscribe(() => {
    heard = performance.now();
    timer ??= setTimeout(look, milliseconds);
  });
  return () => {
    leave();
    if (timer !== null) clearTimeout(timer);
  };
}
