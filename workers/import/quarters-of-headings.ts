import { parseFilePeriod } from './file-period.ts';

/** What this asks of a column. */
interface Headed {
  readonly path: readonly string[];
  readonly period: { readonly period: string; readonly provisional: boolean } | null;
}

const QUARTER = /^(?:([1-4])e kw(?:artaal)?\.?|(?:q|kw|kwartaal)\s?([1-4]))$/i;
const MONTH =
  /^(?:jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/** Headings that are quarters or months of a year that is told elsewhere: at least two of them, and all of that one year. */
export function quartersOfHeadings<T extends Headed>(
  columns: readonly T[],
  year: string | null
): readonly T[] {
  if (year === null) return columns;
  const periods = columns.map(({ path, period }) => (period ? null : within(path.at(-1) ?? '', year)));
  if (new Set(periods.filter((period) => period !== null)).size < 2) return columns;
  return columns.map((column, at) => {
    const period = periods[at];
    return period
      ? { ...column, path: column.path.slice(0, -1), period: { period, provisional: false } }
      : column;
  });
}

function within(heading: string, year: string): string | null {
  const quarter = QUARTER.exec(heading);
  if (quarter) return `${year}KW0${quarter[1] ?? quarter[2]}`;
  return MONTH.test(heading) ? (parseFilePeriod(`${year} ${heading}`)?.period ?? null) : null;
}
