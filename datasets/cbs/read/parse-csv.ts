import papaparse from 'papaparse';

/** Rows of trimmed cells, whatever the separator; quoted cells may hold line ends. */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const { data } = papaparse.parse<string[]>(plain, {
    delimiter: detectSeparator(plain),
    skipEmptyLines: false
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** Dutch files use `;` because the comma is in their numbers: a comma separates only where neither `;` nor tab does. */
function detectSeparator(text: string): ';' | '\t' | ',' {
  const start = text.slice(0, 4000);
  if (start.includes(';')) return ';';
  return start.includes('\t') ? '\t' : ',';
}

/** Rows by the names in the first one; for files that are sure to have a header. */
export function parseRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
