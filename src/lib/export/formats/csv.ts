import { strToU8 } from 'fflate';
import { buildReport } from '../build-report.ts';
import { bundle } from '../bundle.ts';
import { toCsv } from '../csv/to-csv.ts';
import { dataTables } from '../data-table.ts';
import type { Encode } from '../export-format.ts';

/** CSV: a file per table, in a ZIP with what they are. */
export const encodeCsv: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'none');
  const files = dataTables(report).map(
    (table) => [`${table.name}.csv`, strToU8(toCsv(table, report.locale))] as const
  );
  await request.progress(1);
  return bundle(report, files);
};
