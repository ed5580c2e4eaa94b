import type { AreaDirectory } from '../areas/directory.ts';
import type { Area, AreaCode } from '../areas/area.ts';
import type { Result } from '../base/result.ts';
import type { EngineError, Query, SqlValue } from '../engine/client.ts';
import type { TaskInput, TaskName, TaskOutput } from '../engine/compute.ts';
import type { Table } from '../engine/table.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import type { Cell, Parameters } from './model.ts';

/** Parameters looked up in the directory: what cells compute with. */
export interface ResolvedParameters {
  readonly parameters: Parameters;
  readonly area: Area;
  /** Gemeenten that make up the area. */
  readonly members: readonly AreaCode[];
  readonly comparison: Area;
  /** The same as values for SQL: gebied, periode, vergelijking (an area code), gemeenten (a list), and own names. */
  readonly bound: Readonly<Record<string, SqlValue>>;
}

/** What a cell depends on. Changing any of it makes the cell stale. */
export interface CellReads {
  readonly tables: readonly string[];
  readonly cells: readonly string[];
  readonly parameters: readonly string[];
  /** Describes the other cells (methods): any change of them makes it stale. */
  readonly whole?: true;
}

/** Names that a cell may mean. */
export interface KnownNames {
  readonly tables: readonly string[];
  /** Cells that SQL may read. */
  readonly cells: readonly string[];
  /** Every cell with a name: running text may say what it answered. */
  readonly named: readonly string[];
  readonly parameters: readonly string[];
}

/** Why a cell has no answer; shown at the cell, in the reader's language. */
export type CellError =
  | { readonly kind: 'engine'; readonly error: EngineError }
  | { readonly kind: 'spec'; readonly field: string; readonly detail: string }
  | { readonly kind: 'unknown-kind'; readonly name: string }
  | { readonly kind: 'cycle'; readonly path: readonly string[] }
  | { readonly kind: 'upstream'; readonly name: string }
  | { readonly kind: 'unknown-cell'; readonly name: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'unknown-indicator'; readonly name: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'unknown-area'; readonly name: string }
  | { readonly kind: 'cancelled' };

/** A statement that stands on its own, and the way back from its errors to the text it was made of. */
export interface ComposedSql {
  readonly sql: string;
  /** Names of parameters that the statement uses, without `$`. */
  readonly parameters: readonly string[];
  /** The engine's error as the cell's own, with the position in the cell's own text. */
  toError(error: EngineError): CellError;
}

/** What a running cell may use. Signal and trust are already bound into `query`. */
export interface CellContext {
  readonly resolved: ResolvedParameters;
  readonly release: Release;
  readonly areas: AreaDirectory;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly query: (query: Query) => Promise<Result<Table, EngineError>>;
  /** A long computation, away from the page; the signal and the cell's progress are already bound in. */
  readonly compute: <N extends TaskName>(
    name: N,
    input: TaskInput<N>
  ) => Promise<Result<TaskOutput<N>, CellError>>;
  /** Output of an SQL cell that this one reads, by name. */
  readonly upstream: (name: string) => Table | undefined;
  /** What running text may say of a named cell's answer; undefined without such a cell. */
  readonly values: (name: string) => readonly NamedValue[] | undefined;
  /** SQL of a named cell with everything it reads in front, ready to use as a subquery. */
  readonly source: (name: string) => string | undefined;
  /** The cell's own SQL with every SQL cell that it reads in front, and the way back for its errors. */
  readonly compose: (sql: string) => ComposedSql;
  /** Cells of the whole document, for cells that describe it (methods). */
  readonly cells: readonly Cell[];
}

/** The table under "Toon tabel": header and rows as shown, numbers already formatted. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A number that a figure states, by which two runs of a document are compared. */
export interface NamedFigure {
  readonly name: string;
  readonly value: number | string | null;
  /** As the reader sees it. */
  readonly shown: string;
}

/** A piece of an answer that running text can name: `{{cijfers.hennepkwekerijen}}`. */
export interface NamedValue {
  readonly name: string;
  /** As the reader sees it. */
  readonly shown: string;
}

/**
 * A kind of cell: pure core. Its `View.svelte` and `Editor.svelte` stand beside it in `cells/<kind>/`.
 *
 * `Spec` is complete (no optional fields) after `parse`; `Output` is plain data.
 */
export interface CellKind<Spec, Output> {
  readonly kind: string;
  readonly label: MessageKey;
  /** Name that a new cell of this kind begins with, so that others can read it at once; none when left out. */
  readonly startingName?: string;
  /** What a cell that someone inserts begins with, below an answer called `source`; its example when left out. */
  starting?(source: string): Partial<Spec>;
  parse(input: unknown): Result<Spec, CellError>;
  reads(spec: Spec, known: KnownNames): CellReads;
  run(spec: Spec, context: CellContext): Promise<Result<Output, CellError>>;
  /** Heading of the figure: what, unit, period. `''` for cells that are no figure. */
  title(spec: Spec, output: Output, context: CellContext): string;
  /** The sentence that says what the figure shows. `''` for cells that are no figure. */
  describe(spec: Spec, output: Output, context: CellContext): string;
  table(spec: Spec, output: Output, context: CellContext): FigureTable | null;
  /** Statement with its values, as "Toon SQL" shows it; null when the cell asks the engine nothing. */
  sql(spec: Spec, context: CellContext): Query | null;
  figures(spec: Spec, output: Output, context: CellContext): readonly NamedFigure[];
  /** What running text may say of the answer; a kind without it gives nothing to say. */
  values?(spec: Spec, output: Output, context: CellContext): readonly NamedValue[];
  readonly example: Spec;
}

/** A kind whose spec and output are not known to the one who holds it: registry and runtime. */
export type AnyCellKind = CellKind<object, unknown>;
