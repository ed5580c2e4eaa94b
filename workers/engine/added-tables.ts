import { Failure } from './failure.ts';
import type { ToArrow } from './parquet.ts';
import type { Session } from './session.ts';
import type { AddedTable } from './api.ts';

/** Tables with observations, and which areas belong in each: as in every release. */
const LEVELS: Readonly<Record<string, string>> = {
  waarnemingen: "gebied NOT LIKE 'WK%' AND gebied NOT LIKE 'BU%'",
  waarnemingen_wijk: "gebied LIKE 'WK%'",
  waarnemingen_buurt: "gebied LIKE 'BU%'"
};
const OBSERVATION = 'gebied, periode, indicator, teller, noemer, waarde, markering';

/** Tables that an analyst brought in. A new session gets them all again; their rows join the release's tables. */
export interface AddedTables {
  readonly names: readonly string[];
  columns(tables: readonly string[]): readonly string[];
  put(tables: readonly AddedTable[]): void;
  remove(names: readonly string[]): void;
  /** Makes the tables that a session does not have yet. */
  fill(session: Session, toArrow: ToArrow): Promise<void>;
  /**
   * Gives a table of the release the rows that join it, of all added tables or of some; a view over a twin is made anew
   * around them.
   */
  join(session: Session, table: string, isView: boolean, some?: readonly string[]): Promise<void>;
}

export function createAddedTables(): AddedTables {
  const tables = new Map<string, AddedTable>();
  return {
    get names() {
      return [...tables.keys()];
    },
    columns: (names) => names.flatMap((name) => tables.get(name)?.columns ?? []),
    put(given) {
      for (const table of given) {
        if (!/^\w+$/.test(table.name))
          throw new Failure({ kind: 'refused', detail: `table name: ${table.name}` });
        tables.set(table.name, table);
      }
    },
    remove: (names) => names.forEach((name) => tables.delete(name)),
    async fill(session, toArrow) {
      for (const { name, format, bytes } of tables.values()) {
        if (session.tables.has(name)) continue;
        // Read anew for each session: the database takes the buffer with it.
        const held = new Uint8Array(await bytes.arrayBuffer());
        await session.database.insert(name, format === 'arrow' ? held : await toArrow(held));
        session.tables.add(name);
      }
    },
    async join(session, table, isView, some) {
      const joining = [...tables.values()].filter(
        ({ name, joins }) =>
          (joins === 'indicatoren' ? table === 'indicatoren' : joins === 'waarnemingen' && table in LEVELS) &&
          (isView || !some || some.includes(name))
      );
      if (joining.length === 0) return;
      const parts = joining.map(({ name, joins }) =>
        joins === 'indicatoren'
          ? `SELECT * FROM "${name}"`
          : `SELECT ${OBSERVATION} FROM "${name}" WHERE ${LEVELS[table] ?? 'false'}`
      );
      if (isView)
        await session.blocks.during(() =>
          session.database.rows(
            `CREATE OR REPLACE VIEW "${table}" AS ${[`SELECT * FROM "${table}_twin".main."${table}"`, ...parts].join(' UNION ALL BY NAME ')}`
          )
        );
      else for (const part of parts) await session.database.rows(`INSERT INTO "${table}" BY NAME ${part}`);
      session.shapes.clear();
    }
  };
}
