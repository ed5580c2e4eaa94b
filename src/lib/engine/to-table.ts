import { tableFromIPC } from '@uwdata/flechette';
import type { RawTable } from '../../../workers/engine/api.ts';
import { createColumn } from './columns.ts';
import type { Table } from './table.ts';

/** The engine's answer as columns: read by place, so that names may repeat. */
export function toTable(raw: RawTable, maxRows: number): Table {
  const arrow = tableFromIPC([...raw.parts], { useBigInt: true, useDate: false, useDecimalInt: false });
  const rowCount = Math.min(arrow.numRows, maxRows);
  const columns = raw.schema.map(({ name, sqlType }, index) =>
    createColumn(name, sqlType, arrow.getChildAt(index), rowCount)
  );
  return {
    columns,
    rowCount,
    truncated: raw.truncated || arrow.numRows > maxRows,
    elapsed: raw.elapsed,
    column(name) {
      const column = columns.find((candidate) => candidate.name === name);
      if (!column) throw new TypeError(`unknown column: ${name}`);
      return column;
    }
  };
}
