import type { CellId, Document } from '../document/model.ts';
import { releaseTables } from '../document/release-tables.ts';
import type { Release } from '../indicators/release.ts';
import { sqlSources } from './sql-sources.ts';

/**
 * SQL cells whose rows are the analyst's own: from a file that was brought in, written in the statement, or read from
 * another such cell. What only asks the release is public already.
 */
export function ownCells({ cells }: Document, release: Release): ReadonlySet<CellId> {
  const statements = cells.flatMap(({ id, name, spec }) =>
    typeof spec.sql === 'string' ? [{ id, name: name.toLowerCase(), ...sqlSources(spec.sql) }] : []
  );
  const known = new Set(releaseTables(release).map((name) => name.toLowerCase()));
  const byName = new Map(statements.filter(({ name }) => name !== '').map((one) => [one.name, one.id]));
  const own = new Set<CellId>();
  let before = -1;
  while (own.size > before) {
    before = own.size;
    for (const { id, names, typed } of statements)
      if (typed || [...names].some((name) => isOwn(name, id))) own.add(id);
  }
  return own;

  function isOwn(name: string, reader: CellId): boolean {
    const cell = byName.get(name);
    return cell === undefined || cell === reader ? !known.has(name) : own.has(cell);
  }
}
