/** Steps through periods by itself, only ever when it was asked to, and stops at the last one. */
export class PeriodPlayer {
  /** Long enough to read a map; the figures of a step are there at once. */
  static readonly STEP = 900;
  readonly #periods: () => readonly string[];
  readonly #current: () => string;
  readonly #go: (period: string) => void;
  #timer = $state<ReturnType<typeof setInterval> | null>(null);

  constructor(periods: () => readonly string[], current: () => string, go: (period: string) => void) {
    this.#periods = periods;
    this.#current = current;
    this.#go = go;
  }

  get playing(): boolean {
    return this.#timer !== null;
  }

  toggle(): void {
    if (this.playing) this.stop();
    else this.#start();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** From the end it begins anew. */
  #start(): void {
    const periods = this.#periods();
    const [first] = periods;
    if (first === undefined) return;
    if (this.#current() === periods.at(-1)) this.#go(first);
    this.#timer = setInterval(() => this.#step(), PeriodPlayer.STEP);
  }

  #step(): void {
    const periods = this.#periods();
    const next = periods[periods.indexOf(this.#current()) + 1];
    if (next === undefined) this.stop();
    else this.#go(next);
  }
}
