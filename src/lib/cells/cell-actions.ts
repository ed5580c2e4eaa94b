import type { Result } from '../base/result.ts';
import type { Edit, NewCell } from '../document/edit.ts';
import type { CellId } from '../document/model.ts';
import type { Query } from '../engine/client.ts';
import type { Table } from '../engine/table.ts';

export type CellMode = 'lezen' | 'bewerken' | 'analyseren';

/** What a cell on the page can ask of its document. */
export interface CellActions {
  dispatch(edit: Edit): void;
  run(id: CellId): void;
  stop(id: CellId): void;
  select(id: CellId): void;
  /** Puts a new cell below another and goes there. */
  add(after: CellId, cell: NewCell): void;
  /** Puts the statement behind a figure into a new SQL cell below it. */
  openAsSql(after: CellId, query: Query, name: string): void;
  /** Rows of a cell as they may leave, noted as having left; otherwise why they may not, in the reader's words. */
  copyRows(id: CellId): Promise<Result<Table, string>>;
}
