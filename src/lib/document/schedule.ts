import { err, ok, type Result } from '../base/result.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CellError, ResolvedParameters } from './cell-kind.ts';
import { CellRun, type Answer } from './cell-run.ts';
import { IDLE, type CellState } from './cell-state.ts';
import type { CellId } from './model.ts';
import type { Plan, PlannedCell } from './plan-document.ts';

/** A cell whose turn it is: its complete spec, and the parameters to run it with. */
export interface ReadyCell {
  readonly id: CellId;
  readonly kind: string;
  readonly spec: object;
  readonly resolved: ResolvedParameters;
}

interface ScheduleOptions {
  readonly now: () => number;
  readonly concurrency: number;
  readonly work: (
    cell: ReadyCell,
    signal: AbortSignal,
    onProgress: (part: number) => void
  ) => Promise<Result<Answer, CellError>>;
  readonly onChange: (id: CellId, state: CellState) => void;
  /** Nothing waits or runs any more. */
  readonly onSettled: () => void;
}

/** Whose turn it is: cells run after what they read, a few at a time, and only the newest run of each counts. */
export class Schedule {
  readonly #options: ScheduleOptions;
  readonly #runs = new Map<CellId, CellRun>();
  readonly #waiters = new Set<() => void>();
  /** What was asked last, with what it reads and what reads it: it goes before the rest. */
  #asked: ReadonlySet<CellId> = new Set();
  #paused: boolean;
  #plan: Plan;

  constructor(plan: Plan, paused: boolean, options: ScheduleOptions) {
    this.#options = options;
    this.#paused = paused;
    this.#plan = plan;
  }

  state(id: CellId): CellState {
    return this.#runs.get(id)?.state ?? IDLE;
  }

  /** Goes on with a new plan; cells whose signature is the same are left alone. */
  take(plan: Plan): void {
    const { cells, graph } = plan;
    this.#plan = plan;
    for (const [id, run] of this.#runs)
      if (!cells.has(id)) {
        run.stop();
        this.#runs.delete(id);
      }
    const changed: CellId[] = [];
    for (const [id, { signature }] of cells) {
      const run = this.#runs.get(id) ?? this.#newRun(id);
      run.setFeeds(graph.dependents(id).map((reader) => cells.get(reader)?.cell.name || reader));
      if (!run.want(signature)) continue;
      changed.push(id);
      run.ask(this.#paused);
    }
    if (changed.length > 0) this.#putFirst(changed);
    this.#pump();
  }

  /** Runs cells and all that depends on them, also when their answer would be the same. They go first. */
  run(ids: Iterable<CellId>): void {
    const readers = this.#plan.graph.downstream(ids);
    this.#putFirst(readers);
    for (const id of readers) {
      this.#runs.get(id)?.forget();
      this.#runs.get(id)?.ask(this.#paused);
    }
    this.#pump();
  }

  cancel(id: CellId): void {
    const run = this.#runs.get(id);
    if (run?.pending) run.fail({ kind: 'cancelled' });
    this.#pump();
  }

  pause(): void {
    this.#paused = true;
    for (const run of this.#runs.values()) if (run.pending) run.halt();
    this.#pump();
  }

  /** Runs what has no answer yet. */
  resume(): void {
    this.#paused = false;
    for (const run of this.#runs.values()) run.ask(false);
    this.#pump();
  }

  setLocale(locale: Locale): void {
    for (const run of this.#runs.values()) run.setLocale(locale);
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.add(resolve);
      this.#settle();
    });
  }

  #newRun(id: CellId): CellRun {
    const run = new CellRun(this.#options.now, (state) => this.#options.onChange(id, state));
    this.#runs.set(id, run);
    return run;
  }

  #putFirst(ids: readonly CellId[]): void {
    this.#asked = new Set([...ids, ...ids.flatMap((id) => this.#plan.graph.upstream(id))]);
  }

  /** Starts what may start: what was asked last goes first, each in the order of the graph. */
  #pump(): void {
    const { order } = this.#plan.graph;
    const isAsked = (id: CellId) => this.#asked.has(id);
    for (const id of [...order.filter(isAsked), ...order.filter((id) => !isAsked(id))]) {
      const run = this.#runs.get(id);
      const planned = this.#plan.cells.get(id);
      if (!run || !planned || this.#paused || run.state.status !== 'waiting') continue;
      const ready = this.#readiness(planned);
      if (!ready.ok) run.fail(ready.error);
      else if (ready.value && (this.#hasRoom() || (isAsked(id) && !this.#runsAsked())))
        void this.#start(run, ready.value);
    }
    this.#settle();
  }

  async #start(run: CellRun, cell: ReadyCell): Promise<void> {
    await run.start((signal, onProgress) => this.#options.work(cell, signal, onProgress));
    this.#pump();
  }

  /** Null while a parent is under way. */
  #readiness({ cell, spec, resolved }: PlannedCell): Result<ReadyCell | null, CellError> {
    if (!spec.ok) return spec;
    if (!resolved.ok) return resolved;
    const { id, kind } = cell;
    const parents = this.#plan.graph.parents(id);
    const failed = parents.find((parent) => this.state(parent).status === 'error');
    if (failed !== undefined)
      return err({ kind: 'upstream', name: this.#plan.cells.get(failed)?.cell.name ?? failed });
    const isReady = parents.every((parent) => this.state(parent).status === 'done');
    return ok(isReady ? { id, kind, spec: spec.value, resolved: resolved.value } : null);
  }

  #hasRoom(): boolean {
    return [...this.#runs.values()].filter((run) => run.running).length < this.#options.concurrency;
  }

  /** One of what was asked last is under way; until then it need not wait for a place among the others. */
  #runsAsked(): boolean {
    return [...this.#asked].some((id) => this.#runs.get(id)?.running === true);
  }

  #settle(): void {
    if (!this.#paused && [...this.#runs.values()].some((run) => run.pending)) return;
    this.#options.onSettled();
    for (const resolve of this.#waiters) resolve();
    this.#waiters.clear();
  }
}
