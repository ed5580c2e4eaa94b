import { sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** Which branches are on the work list, and why are they looked at? */
export const workListQuery = (): SqlQuery => sql`
  SELECT sbi, naam, motivering
  FROM branches
  ORDER BY naam
`;
