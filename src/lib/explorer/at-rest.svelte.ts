/** Calls back when nothing has moved for a moment; the return value calls it off. */
export type AfterRest = (callback: () => void) => () => void;

/**
 * A value that follows another one when that has come to rest: in a movement through many values those between are
 * passed by, and the last is always reached.
 */
export class AtRest<T> {
  readonly #afterRest: AfterRest;
  readonly #onreached: () => void;
  #value = $state.raw() as T;
  #callOff: (() => void) | null = null;

  /** `onreached`: a movement has come to rest, and the value with it. */
  constructor(start: T, afterRest: AfterRest, onreached: () => void) {
    this.#afterRest = afterRest;
    this.#onreached = onreached;
    this.#value = start;
  }

  get value(): T {
    return this.#value;
  }

  /** Now, where nothing moves. */
  jump(to: T): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#value = to;
  }

  /** Once the movement rests. */
  follow(to: T): void {
    this.#callOff?.();
    this.#callOff = this.#afterRest(() => {
      this.jump(to);
      this.#onreached();
    });
  }

  dispose(): void {
    this.#callOff?.();
  }
}
