/** Work in pieces: yields what part is done (0 to 1) wherever it may be paused or given up; returns the answer. */
export type Steps<T> = Generator<number, T, void>;

/** All pieces at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that has no pieces. */
// eslint-disable-next-line require-yield
export function* inOne(work: () => void): Steps<void> {
  work();
}
