import { SvelteMap } from 'svelte/reactivity';
import type { IndicatorId } from '../indicators/definition.ts';
import type { AfterRest } from './at-rest.svelte.ts';

interface Surroundings {
  readonly ids: readonly IndicatorId[];
  readonly afterRest: AfterRest;
  /** Calls `listener` in every frame in which something moves. */
  readonly onmove: (listener: () => void) => () => void;
  /** Views wait for it: it is told at once. */
  readonly isUrgent: (id: IndicatorId) => boolean;
  /** Something was told. */
  readonly ontold: () => void;
}

/**
 * Tells who read the figures of an indicator that there are others now, and nobody else. What no view waits for is told
 * together, when nothing moves: going through lists takes more than a frame.
 */
export class Arrivals {
  readonly #surroundings: Surroundings;
  readonly #times = new SvelteMap<IndicatorId, number>();
  #waiting: readonly IndicatorId[] = [];
  readonly #leave: () => void;
  #callOff: (() => void) | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    for (const id of surroundings.ids) this.#times.set(id, 0);
    this.#leave = surroundings.onmove(() => {
      if (this.#waiting.length > 0) this.#tellAtRest();
    });
  }

  /** Read inside an effect or a derived value it is read again when figures of the indicator come. */
  follow(id: IndicatorId): void {
    this.#times.get(id);
  }

  tell(ids: readonly IndicatorId[]): void {
    if (ids.some((id) => this.#surroundings.isUrgent(id))) return this.#tell(ids);
    this.#waiting = [...this.#waiting, ...ids];
    this.#tellAtRest();
  }

  /** Everybody, now. */
  tellAll(): void {
    this.#tell([...this.#times.keys()]);
  }

  dispose(): void {
    this.#leave();
    this.#callOff?.();
  }

  #tellAtRest(): void {
    this.#callOff?.();
    this.#callOff = this.#surroundings.afterRest(() => this.#tell(this.#waiting));
  }

  #tell(ids: readonly IndicatorId[]): void {
    for (const id of ids) this.#times.set(id, (this.#times.get(id) ?? 0) + 1);
    this.#waiting = this.#waiting.filter((id) => !ids.includes(id));
    if (this.#waiting.length === 0) this.#callOff?.();
    this.#surroundings.ontold();
  }
}
