import type { ComputeClient, TaskInput } from '../engine/compute.ts';
import { standingPlaces, type StandingPlaces } from './standing-places.ts';

type Question = Omit<TaskInput<'remarkable'>, 'most'>;

/** So many gemeenten on so many indicators are more than any country has that stand out. */
const MOST = 5000;

/** Goes through gemeenten away from the page, once for every question. */
export class PlaceFinder {
  readonly #compute: ComputeClient;
  readonly #controller = new AbortController();
  readonly #answers = new Map<string, StandingPlaces | null>();
  readonly #onchange: () => void;

  /** `onchange`: an answer came. */
  constructor(compute: ComputeClient, onchange: () => void) {
    this.#compute = compute;
    this.#onchange = onchange;
  }

  /** What is known under the key; asks for it when it is not. */
  find(key: string, question: () => Question): StandingPlaces | null {
    const known = this.#answers.get(key);
    if (known === undefined) void this.#ask(key, question());
    return known ?? null;
  }

  dispose(): void {
    this.#controller.abort();
  }

  async #ask(key: string, question: Question): Promise<void> {
    this.#answers.set(key, null);
    const { signal } = this.#controller;
    const answer = await this.#compute.run('remarkable', { ...question, most: MOST }, { signal });
    if (!answer.ok) return;
    this.#answers.set(key, standingPlaces(answer.value));
    this.#onchange();
  }
}
