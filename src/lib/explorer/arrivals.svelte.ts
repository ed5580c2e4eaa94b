import { SvelteMap } from 'svelte/reactivity';
import { inOne } from '../base/steps.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { SpareTime } from './spare-time.ts';

interface Surroundings {
  readonly ids: readonly IndicatorId[];
  readonly spare: SpareTime;
  /** Views wait for it: it is told at once. */
  readonly isUrgent: (id: IndicatorId) => boolean;
  /** Something was told. */
  readonly ontold: () => void;
}

/**
 * Tells who read the figures of an indicator that there are others now, and nobody else. What no view waits for is told
 * in spare time, one indicator after another: going through lists takes more than a frame.
 */
export class Arrivals {
  readonly #surroundings: Surroundings;
  readonly #times = new SvelteMap<IndicatorId, number>();
  #waiting: readonly IndicatorId[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    for (const id of surroundings.ids) this.#times.set(id, 0);
  }

  /** Read inside an effect or a derived value it is read again when figures of the indicator come. */
  follow(id: IndicatorId): void {
    this.#times.get(id);
  }

  tell(ids: readonly IndicatorId[]): void {
    const { isUrgent, spare } = this.#surroundings;
    if (ids.some(isUrgent)) return this.#tell(ids);
    for (const id of ids.filter((id) => !this.#waiting.includes(id)))
      spare.ask(
        inOne(() => {
          if (this.#waiting.includes(id)) this.#tell([id]);
        })
      );
    this.#waiting = [...this.#waiting, ...ids];
  }

  /** Everybody, now. */
  tellAll(): void {
    this.#tell([...this.#times.keys()]);
  }

  #tell(ids: readonly IndicatorId[]): void {
    for (const id of ids) this.#times.set(id, (this.#times.get(id) ?? 0) + 1);
    this.#waiting = this.#waiting.filter((id) => !ids.includes(id));
    this.#surroundings.ontold();
  }
}
