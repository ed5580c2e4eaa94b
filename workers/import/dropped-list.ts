import type { Dropped, DroppedKind } from './api.ts';

const EXAMPLES = 12;

/** What was left out, counted by its reason, with a few examples. */
export class DroppedList {
  readonly #kinds = new Map<DroppedKind, { count: number; readonly examples: Set<string> }>();

  add(kind: DroppedKind, example: string, count = 1): void {
    let entry = this.#kinds.get(kind);
    if (!entry) this.#kinds.set(kind, (entry = { count: 0, examples: new Set() }));
    entry.count += count;
    if (entry.examples.size < EXAMPLES) entry.examples.add(example.slice(0, 80));
  }

  get all(): readonly Dropped[] {
    return [...this.#kinds].map(([kind, { count, examples }]) => ({ kind, count, examples: [...examples] }));
  }
}
