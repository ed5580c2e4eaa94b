import type { DuckDBConnection } from '@duckdb/node-api';
import type { Entrant } from './race.ts';

/** Columns of an answer as numbers, read from the driver's vectors without an object per row. */
async function columnsOf(connection: DuckDBConnection, sql: string): Promise<readonly Float64Array[]> {
  const answer = await connection.run(sql);
  const chunks = await answer.fetchAllChunks();
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return Array.from({ length: answer.columnCount }, (_, column) => {
    const numbers = new Float64Array(rows);
    let start = 0;
    for (const chunk of chunks) {
      chunk.visitColumnValues(column, (value, row) => {
        numbers[start + row] = value === null ? NaN : Number(value);
      });
      start += chunk.rowCount;
    }
    return numbers;
  });
}

/** Native DuckDB in this process: `sqlOf` a step, `pick` the answer from its columns. */
export function nativeEntrant(
  name: string,
  connection: DuckDBConnection,
  sqlOf: (step: number) => string,
  pick: (columns: readonly Float64Array[]) => ArrayLike<number>
): Entrant {
  const ask = async (step: number) => pick(await columnsOf(connection, sqlOf(step)));
  return {
    name,
    answer: async (step) => Array.from(await ask(step)),
    async sample(step) {
      const started = performance.now();
      await ask(step);
      return [performance.now() - started];
    }
  };
}
