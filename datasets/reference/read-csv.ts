import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

/** Rows of a reference file beside this module, by column name; throws when the file is not what it should be. */
export function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[]
): Record<Column, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { data, errors, meta } = papaparse.parse<Record<Column, string>>(text, {
    header: true,
    skipEmptyLines: true
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`missing columns in ${file}: ${missing.join(', ')}`);
  const [error] = errors;
  if (error) throw new Error(`bad row in ${file}: ${error.row}, ${error.message}`);
  return data;
}
