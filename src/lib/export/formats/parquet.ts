import { buildReport } from '../build-report.ts';
import { bundle } from '../bundle.ts';
import { dataTables } from '../data-table.ts';
import type { Encode } from '../export-format.ts';
import { toParquet } from '../parquet/to-parquet.ts';

/** Parquet: a typed file per table, for DuckDB, R and Python. */
export const encodeParquet: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'none');
  const files = dataTables(report).map(
    (table) => [`${table.name}.parquet`, toParquet(table, report)] as const
  );
  await request.progress(1);
  return bundle(report, files);
};
