import type { EngineError } from '../engine/client.ts';
import type { CellError } from './cell-kind.ts';

/** A statement that stands on its own, and the way back from its errors to the text it was made of. */
export interface ComposedSql {
  readonly sql: string;
  /** Names of parameters that the statement uses, without `$`. */
  readonly parameters: readonly string[];
  /** The engine's error as the cell's own, with the position in the cell's own text. */
  toError(error: EngineError): CellError;
}
