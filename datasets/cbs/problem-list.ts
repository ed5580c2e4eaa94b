import type { Problem } from './read/statline-table.ts';

/** Problems of one file, those of one kind and reason together, with a few examples. */
export class ProblemList {
  readonly #byReason = new Map<
    string,
    { kind: Problem['kind']; what: Set<string>; why: string; count: number }
  >();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(kind: Problem['kind'], what: string, why: string): void {
    const key = kind === 'kolom' ? `${what}\u001f${why}` : `${kind}\u001f${why}`;
    const entry = this.#byReason.get(key) ?? { kind, what: new Set<string>(), why, count: 0 };
    entry.count++;
    if (entry.what.size < 5) entry.what.add(what);
    this.#byReason.set(key, entry);
  }

  get all(): Problem[] {
    return [...this.#byReason.values()].map(({ kind, what, why, count }) => ({
      file: this.#file,
      kind,
      what: [...what].join(', '),
      why,
      count
    }));
  }
}
