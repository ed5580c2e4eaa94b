import papaparse from 'papaparse';

/** Rows of trimmed cells, whatever the separator; quoted cells may hold line ends. */
export function parseCsv(text: string): string[][] {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: '',
    delimitersToGuess: [';', ',', '\t'],
    skipEmptyLines: false
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** Rows by the names in the first one; for files that are sure to have a header. */
export function parseRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
