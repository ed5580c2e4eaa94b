import { tableFromIPC, type Table } from '@uwdata/flechette';
import type { Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { registerArrowCodecs } from './arrow-codecs.ts';
import { gridOfColumns } from './records.ts';

/** An Arrow file or stream. */
export function readArrow(bytes: Uint8Array): Grid {
  registerArrowCodecs();
  let table: Table;
  try {
    table = tableFromIPC(bytes, { useDate: true, useDecimalInt: false });
    const columns = table.names.map((_, at) => table.getChildAt(at));
    return gridOfColumns(table.names, table.numRows, (column, row) => columns[column]?.at(row));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', 'Arrow');
  }
}
