import { toOwnText } from '#lib/cells/sql/to-own-text.ts';
import type { Cell } from '#lib/document/model.ts';
import type { SqlQuery } from '#lib/sql/sql.ts';

/** The statement behind a view as a cell of its own, with its values written out. */
export const sqlCell = ({ sql, parameters }: SqlQuery): Cell => ({
  id: 'sql',
  kind: 'sql',
  name: 'cijfers',
  folded: false,
  spec: { sql: toOwnText({ sql, parameters }, {}) }
});
