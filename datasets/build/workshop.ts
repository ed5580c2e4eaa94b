import './zeroed-memory.ts';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A database in memory where one release is put together; one thread, so that the bytes are the same every time. */
export interface Workshop {
  readonly connection: DuckDBConnection;
  run(sql: string): Promise<void>;
  /** Rows as plain objects; meant for answers of a few rows, and for small tables. */
  all(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): void;
}

export async function openWorkshop(): Promise<Workshop> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    preserve_insertion_order: 'true'
  });
  const connection = await instance.connect();
  return {
    connection,
    run: async (sql) => void (await connection.run(sql)),
    all: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

/** A value as an SQL literal; only for names of our own files and constants of the build. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A table or column name, quoted. */
export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
