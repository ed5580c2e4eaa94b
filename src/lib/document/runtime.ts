import type { Area } from '../areas/area.ts';
import { createDirectory, type AreaDirectory } from '../areas/directory.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ComputeClient, ComputeError } from '../engine/compute.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import { createCellContext } from './cell-context.ts';
import type { AnyCellKind, CellError } from './cell-kind.ts';
import type { Answer } from './cell-run.ts';
import type { CellState } from './cell-state.ts';
import type { CellId, Document } from './model.ts';
import { planDocument, type Plan } from './plan-document.ts';
import { releaseTables } from './release-tables.ts';
import { Schedule, type ReadyCell } from './schedule.ts';
import { createSharedQueries } from './shared-queries.ts';
import { createShortener } from './shorten.ts';

export interface RuntimeOptions {
  readonly document: Document;
  readonly engine: Pick<EngineClient, 'query'>;
  readonly compute: ComputeClient;
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

type StateListener = (id: CellId, state: CellState) => void;

/** Runs the cells of one document: exactly what depends on a change, newest wins. Knows no screen. */
export class Runtime {
  readonly #options: RuntimeOptions;
  readonly #listeners = new Set<StateListener>();
  readonly #queries;
  readonly #schedule: Schedule;
  readonly #shorten = createShortener();
  readonly #tables: readonly string[];
  #locale: Locale;
  #areas: AreaDirectory;
  #plan: Plan;

  constructor(options: RuntimeOptions) {
    const { document, engine, release, locale, now, paused = false, concurrency = 4 } = options;
    this.#options = options;
    this.#queries = createSharedQueries(engine);
    this.#tables = releaseTables(release);
    this.#locale = locale;
    this.#areas = createDirectory(options.areas, document.regions);
    this.#plan = this.#planOf(document);
    this.#schedule = new Schedule(this.#plan, paused, {
      now,
      concurrency,
      work: (cell, signal, onProgress) => this.#work(cell, signal, onProgress),
      onChange: (id, state) => this.#tell(id, state),
      onSettled: () => this.#queries.clear()
    });
    this.#schedule.take(this.#plan);
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
    return this.#schedule.state(id);
  }

  /** Takes a new version of the document; cells whose answer it can't change are left alone. */
  update(document: Document): void {
    if (document.regions !== this.#plan.document.regions)
      this.#areas = createDirectory(this.#options.areas, document.regions);
    this.#plan = this.#planOf(document);
    this.#schedule.take(this.#plan);
  }

  /** Runs cells and all that depends on them again; without ids, all. */
  run(ids: Iterable<CellId> = this.#plan.graph.order): void {
    this.#schedule.run(ids);
  }

  cancel(id: CellId): void {
    this.#schedule.cancel(id);
  }

  pause(): void {
    this.#schedule.pause();
  }

  /** Runs what has no answer yet. */
  resume(): void {
    this.#schedule.resume();
  }

  /** Answers stay; what is said about them is said in the new language. */
  setLocale(locale: Locale): void {
    this.#locale = locale;
    this.#schedule.setLocale(locale);
  }

  /** Every change of a cell's state; returns the unsubscribe. */
  onChange(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves once nothing waits or runs. */
  settled(): Promise<void> {
    return this.#schedule.settled();
  }

  dispose(): void {
    this.#listeners.clear();
    this.#schedule.pause();
  }

  #planOf(document: Document): Plan {
    const world = { kinds: this.#options.kinds, tables: this.#tables, areas: this.#areas };
    return planDocument(document, world, this.#shorten);
  }

  #tell(id: CellId, state: CellState): void {
    for (const listener of this.#listeners) listener(id, state);
  }

  async #work(
    cell: ReadyCell,
    signal: AbortSignal,
    onProgress: (part: number) => void
  ): Promise<Result<Answer, CellError>> {
    const kind = this.#options.kinds.get(cell.kind);
    if (!kind) return err({ kind: 'unknown-kind', name: cell.kind });
    const context = createCellContext({
      plan: this.#plan,
      id: cell.id,
      resolved: cell.resolved,
      release: this.#options.release,
      areas: this.#areas,
      locale: this.#locale,
      signal,
      query: (query) => this.#queries.query(query, signal),
      compute: async (name, input) => {
        const answer = await this.#options.compute.run(name, input, { signal, onProgress });
        return answer.ok ? answer : err(computeError(answer.error));
      },
      kinds: this.#options.kinds,
      state: (id) => this.state(id)
    });
    const output: Result<unknown, CellError> = await kind.run(cell.spec, context);
    if (!output.ok) return output;
    // The reader may have changed the language meanwhile.
    return ok({ spec: cell.spec, output: output.value, context: { ...context, locale: this.#locale } });
  }
}

const computeError = ({ kind, detail }: ComputeError): CellError =>
  kind === 'cancelled' ? { kind } : { kind: 'engine', error: { kind, detail } };
