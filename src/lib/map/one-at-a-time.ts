/** Does work one at a time: whatever is asked while it runs is done once more after it. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return function ask(): void {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    void work().finally(() => {
      running = false;
      if (again) ask();
    });
  };
}
