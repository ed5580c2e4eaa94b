import type { SampledColumn } from './column-roles.ts';
import { parseFilePeriod } from './file-period.ts';
import type { Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';

/** The periods of a file, from its column or its headings; dates are years when all fall on one day of the year. */
export function periodsIn(
  grid: Grid,
  { body, end }: Heading,
  column: number | null,
  columns: readonly SampledColumn[]
) {
  const periods = new Set(columns.flatMap(({ period }) => (period ? [period.period] : [])));
  const days = new Set<string>();
  const dates = new Set<string>();
  if (column !== null)
    for (const text of new Set(grid.columns[column]?.slice(body, end))) {
      const parsed = parseFilePeriod(text);
      if (!parsed) continue;
      if (parsed.day) {
        days.add(parsed.day);
        dates.add(`${parsed.period}-${parsed.day}`);
      }
      periods.add(parsed.period);
    }
  const yearly = days.size <= 1;
  if (!yearly) for (const date of dates) periods.add(`${date.slice(0, 4)}MM${date.slice(5, 7)}`);
  const sorted = [...periods].filter((period) => yearly || period.length > 4 || days.size === 0).sort();
  return { periods: sorted, yearly };
}

/** The only year that a title or the name of the file has. */
export const periodInTitle = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const years = [...new Set(text.replace(/_?\d{8}_\d{6}/, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])];
    if (years.length === 1 && years[0]) return years[0];
  }
  return null;
};
