import { identifier } from '../identifier.ts';
import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** What do the first rows of a table look like? */
export const previewQuery = (table: string, rows: number): SqlQuery => sql`
  SELECT *
  FROM ${identifier(table)}
  LIMIT ${bind('rijen', rows)}
`;
