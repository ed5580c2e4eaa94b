import type { CellId, Document } from '../document/model.ts';
import { joinedTables, publishedTables } from '../document/release-tables.ts';
import type { Release } from '../indicators/release.ts';
import { isLocal } from '../indicators/local-theme.ts';
import { readsPublishedOnly } from './published-only.ts';
import { sqlSources } from './sql-sources.ts';

/** Where rows that are not of the release come from: a file that was brought in, or the statement itself. */
export type OwnSource = 'file' | 'typed';

/**
 * SQL cells whose rows are the analyst's own: from a file that was brought in, written in the statement, or read from
 * another such cell. What only asks the release is public already.
 */
export function ownCells({ cells }: Document, release: Release): ReadonlyMap<CellId, OwnSource> {
  const statements = cells.flatMap(({ id, name, spec }) =>
    typeof spec.sql === 'string'
      ? [{ id, name: name.toLowerCase(), sql: spec.sql, ...sqlSources(spec.sql) }]
      : []
  );
  const known = new Set(publishedTables(release).map((name) => name.toLowerCase()));
  const joined = new Set(joinedTables(release).map((name) => name.toLowerCase()));
  const published = new Set(release.regiobeeld.indicators.flatMap((one) => (isLocal(one) ? [] : [one.id])));
  const byName = new Map(statements.filter(({ name }) => name !== '').map((one) => [one.name, one.id]));
  const own = new Map<CellId, OwnSource>();
  // A source is told at most twice of each cell: typed, then file.
  for (let told = true; told;) {
    told = false;
    for (const { id, names, typed, sql } of statements) {
      const clean =
        joined.size > 0 &&
        readsPublishedOnly(
          sql,
          (name) => joined.has(name),
          (one) => published.has(one)
        );
      const sources = [...names].map((name) => (clean && joined.has(name) ? null : sourceOf(name, id)));
      const source = sources.includes('file') ? 'file' : typed || sources.includes('typed') ? 'typed' : null;
      if (source === null || own.get(id) === source) continue;
      own.set(id, source);
      told = true;
    }
  }
  return own;

  function sourceOf(name: string, reader: CellId): OwnSource | null {
    const cell = byName.get(name);
    if (cell !== undefined && cell !== reader) return own.get(cell) ?? null;
    return known.has(name) ? null : 'file';
  }
}
