import type { Edit, NewCell } from '../document/edit.ts';
import type { CellId } from '../document/model.ts';
import type { Query } from '../engine/client.ts';

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
}
