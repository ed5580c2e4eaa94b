import type { Area } from '../areas/area.ts';
import { createDirectory, type AreaDirectory } from '../areas/directory.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { EngineClient } from '../engine/client.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import { createCellContext } from './cell-context.ts';
import type { AnyCellKind, CellError, ResolvedParameters } from './cell-kind.ts';
import { CellRun, type Answer } from './cell-run.ts';
import { IDLE, type CellState } from './cell-state.ts';
import type { CellId, Document } from './model.ts';
import { planDocument, type Plan, type PlannedCell } from './plan-document.ts';
import { createSharedQueries } from './shared-queries.ts';
import { createShortener } from './shorten.ts';

export interface RuntimeOptions {
  readonly document: Document;
  readonly engine: Pick<EngineClient, 'query'>;
  readonly kinds: ReadonlyMap<string, AnyCellKind>;
  readonly release: Release;
  readonly areas: readonly Area[];
  readonly locale: Locale;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Runs nothing until `resume`: a preview before consent. */
  readonly paused?: boolean;
  /** Cells that may run at the same time; more than one keeps the engine from waiting for the page. */
  readonly concurrency?: number;
}

export type StateListener = (id: CellId, state: CellState) => void;

/** Runs the cells of one document: exactly what depends on a change, newest wins. Knows no screen. */
export class Runtime {
  readonly #options: RuntimeOptions;
  readonly #runs = new Map<CellId, CellRun>();
  readonly #listeners = new Set<StateListener>();
  readonly #waiters = new Set<() => void>();
  readonly #queries;
  readonly #shorten = createShortener();
  readonly #tables: readonly string[];
  #locale: Locale;
  #paused: boolean;
  #areas: AreaDirectory;
  #plan: Plan;

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.#queries = createSharedQueries(options.engine);
    this.#tables = tablesOf(options.release);
    this.#locale = options.locale;
    this.#paused = options.paused ?? false;
    this.#areas = createDirectory(options.areas, options.document.regions);
    this.#plan = this.#planOf(options.document);
    this.#take();
  }

  /** The newest document: its graph, known names, resolved parameters and checked cells. */
  get plan(): Plan {
    return this.#plan;
  }

  /** Areas of the release and the document's own regions. */
  get areas(): AreaDirectory {
    return this.#areas;
  }

  state(id: CellId): CellState {
    return this.#runs.get(id)?.state ?? IDLE;
  }

  /** Takes a new version of the document; cells whose answer it can't change are left alone. */
  update(document: Document): void {
    if (document.regions !== this.#plan.document.regions)
      this.#areas = createDirectory(this.#options.areas, document.regions);
    this.#plan = this.#planOf(document);
    this.#take();
  }

  /** Runs cells and all that depends on them again; without ids, all. */
  run(ids: Iterable<CellId> = this.#plan.graph.order): void {
    for (const id of this.#plan.graph.downstream(ids)) {
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
    this.#locale = locale;
    for (const run of this.#runs.values()) run.setLocale(locale);
  }

  /** Every change of a cell's state; returns the unsubscribe. */
  onChange(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves once nothing waits or runs. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.add(resolve);
      this.#release();
    });
  }

  dispose(): void {
    this.#listeners.clear();
    this.pause();
  }

  #planOf(document: Document): Plan {
    const world = { kinds: this.#options.kinds, tables: this.#tables, areas: this.#areas };
    return planDocument(document, world, this.#shorten);
  }

  #take(): void {
    const { cells, graph } = this.#plan;
    for (const [id, run] of this.#runs)
      if (!cells.has(id)) {
        run.stop();
        this.#runs.delete(id);
      }
    for (const [id, { signature }] of cells) {
      const run = this.#runs.get(id) ?? this.#newRun(id);
      run.setFeeds(graph.dependents(id).map((reader) => cells.get(reader)?.cell.name || reader));
      if (run.want(signature)) run.ask(this.#paused);
    }
    this.#pump();
  }

  #newRun(id: CellId): CellRun {
    const run = new CellRun(this.#options.now, (state) => {
      for (const listener of this.#listeners) listener(id, state);
    });
    this.#runs.set(id, run);
    return run;
  }

  /** Starts what may start, in the order of the graph. */
  #pump(): void {
    const { concurrency = 4 } = this.#options;
    for (const id of this.#plan.graph.order) {
      const run = this.#runs.get(id);
      const planned = this.#plan.cells.get(id);
      if (!run || !planned || this.#paused || run.state.status !== 'waiting') continue;
      const ready = this.#readiness(id, planned);
      const running = [...this.#runs.values()].filter((other) => other.running).length;
      if (!ready.ok) run.fail(ready.error);
      else if (ready.value && running < concurrency) void this.#start(run, planned, ready.value);
    }
    this.#release();
  }

  /** Spec and parameters to run with, null while a parent is under way, or why the cell can't run. */
  #readiness(id: CellId, { spec, resolved }: PlannedCell): Result<Ready | null, CellError> {
    if (!spec.ok) return spec;
    if (!resolved.ok) return resolved;
    const parents = this.#plan.graph.parents(id);
    const failed = parents.find((parent) => this.state(parent).status === 'error');
    if (failed !== undefined)
      return err({ kind: 'upstream', name: this.#plan.cells.get(failed)?.cell.name ?? failed });
    const isReady = parents.every((parent) => this.state(parent).status === 'done');
    return ok(isReady ? { spec: spec.value, resolved: resolved.value } : null);
  }

  async #start(run: CellRun, { cell }: PlannedCell, ready: Ready): Promise<void> {
    const kind = this.#options.kinds.get(cell.kind);
    if (!kind) return;
    await run.start((signal) => this.#work(kind, cell.id, ready, signal));
    run.setLocale(this.#locale);
    this.#pump();
  }

  async #work(
    kind: AnyCellKind,
    id: CellId,
    { spec, resolved }: Ready,
    signal: AbortSignal
  ): Promise<Result<Answer, CellError>> {
    const context = createCellContext({
      plan: this.#plan,
      id,
      resolved,
      release: this.#options.release,
      areas: this.#areas,
      locale: this.#locale,
      signal,
      query: (query) => this.#queries.query(query, signal),
      output: (other) => this.state(other).output
    });
    const output: Result<unknown, CellError> = await kind.run(spec, context);
    return output.ok ? ok({ spec, output: output.value, context }) : output;
  }

  #release(): void {
    if (!this.#paused && [...this.#runs.values()].some((run) => run.pending)) return;
    this.#queries.clear();
    for (const resolve of this.#waiters) resolve();
    this.#waiters.clear();
  }
}

interface Ready {
  readonly spec: unknown;
  readonly resolved: ResolvedParameters;
}

/** Names under which SQL finds the release's tables. */
const tablesOf = ({ resources }: Release): readonly string[] => [
  ...new Set(resources.filter(({ format }) => format !== 'json').map(({ name, twinOf }) => twinOf ?? name))
];
