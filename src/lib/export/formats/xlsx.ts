import { unzipSync } from 'fflate';
import writeExcel from 'write-excel-file/universal';
import { buildReport } from '../build-report.ts';
import type { Encode } from '../export-format.ts';
import { toSheets } from '../xlsx/to-sheets.ts';
import { zipFiles } from '../zip-files.ts';

/** Excel: a sheet per table with numbers as numbers, the definitions, and where all of it comes from. */
export const encodeXlsx: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'none');
  const written = await writeExcel(toSheets(report)).toBlob();
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  await request.progress(1);
  return {
    // The writer keeps the clock's time in its ZIP.
    bytes: zipFiles(parts, request.date),
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: '.xlsx'
  };
};
