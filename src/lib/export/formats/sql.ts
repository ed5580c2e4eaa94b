import { strToU8 } from 'fflate';
import { buildReport } from '../build-report.ts';
import type { Encode } from '../export-format.ts';
import { toScript } from '../sql/to-script.ts';

/** SQL: every query with its values, to run again in DuckDB. */
export const encodeSql: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'none');
  await request.progress(1);
  return { bytes: strToU8(toScript(report)), mime: 'application/sql', extension: '.sql' };
};
