import type { CellContext, CellError } from './cell-kind.ts';

/** `idle`: never asked, as in a preview before consent. */
type CellStatus = 'idle' | 'waiting' | 'running' | 'done' | 'error';

/**
 * Where a cell stands, with its newest answer: spec, output and context are all that its kind's `title`, `describe`,
 * `table`, `sql` and `figures` ask for. They are kept while a newer answer is under way, so that a figure's frame stays.
 */
export interface CellState {
  readonly status: CellStatus;
  /** The answer is not that of the document as it is now. */
  readonly stale: boolean;
  /** Reading of the runtime's clock when the status began. */
  readonly since: number;
  /** What part of a long computation is done, 0 to 1; null without one. */
  readonly progress: number | null;
  /** The complete spec, as the kind's `parse` gave it; null without an answer; `output` is then undefined. */
  readonly spec: object | null;
  readonly output: unknown;
  /** Null without an answer. */
  readonly context: CellContext | null;
  /** Milliseconds from start to answer. */
  readonly elapsed: number | null;
  /** Null unless the status is `error`. */
  readonly error: CellError | null;
  /** Names of the cells that read this one; a nameless reader is called by its id. */
  readonly feeds: readonly string[];
}

export const IDLE: CellState = {
  status: 'idle',
  stale: false,
  since: 0,
  progress: null,
  spec: null,
  output: undefined,
  context: null,
  elapsed: null,
  error: null,
  feeds: []
};
