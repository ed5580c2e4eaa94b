import type { AreaCode } from '../../areas/area.ts';
import { ok, type Result } from '../../base/result.ts';
import type { CellContext, CellError, FigureTable } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import type { RankInterval } from '../../stats/rank-intervals.ts';
import type { AssessedRow } from '../assessment-table.ts';

type Ranks = ReadonlyMap<AreaCode, RankInterval>;

/** The same chance every time, so that the same figures have the same places. */
const SEED = 1;

/** Which place each gemeente could have (methods, 12). */
export async function rankGemeenten(
  { soort }: Indicator,
  gemeenten: readonly Assessment[],
  { compute }: Pick<CellContext, 'compute'>
): Promise<Result<Ranks, CellError>> {
  if (soort !== 'telling' && soort !== 'percentage') return ok(new Map());
  const known = gemeenten.flatMap(({ area, numerator, denominator }) =>
    numerator !== null && denominator !== null && denominator > 0
      ? [{ area, count: numerator, total: denominator }]
      : []
  );
  if (known.length < 2) return ok(new Map());
  const areas = known.map(({ count, total }) => ({ count, total }));
  const intervals = await compute('rank-intervals', { areas, soort, seed: SEED });
  if (!intervals.ok) return intervals;
  return ok(new Map(intervals.value.map((interval, at) => [known[at]?.area ?? '', interval])));
}

/** The place of an area that has one, or between which places it could be. */
export function describeRank(
  { area }: Assessment,
  ranks: Ranks,
  { locale, areas }: Pick<CellContext, 'locale' | 'areas'>
): string {
  const found = ranks.get(area);
  if (!found) return '';
  const { rank, low, high, printable } = found;
  return translate(locale, `cells.distribution.rank${printable ? '' : '.open'}`, {
    area: areas.get(area)?.naam ?? area,
    count: formatNumber(ranks.size, 0, locale),
    rank,
    low,
    high
  });
}

/** A table with one more column: the place with its interval, where that is narrow enough to be one. */
export function withRanks(
  { caption, columns, rows }: FigureTable,
  about: readonly AssessedRow[],
  ranks: Ranks,
  locale: Locale
): FigureTable {
  if (ranks.size === 0) return { caption, columns, rows };
  const placeOf = (row: AssessedRow | undefined): string => {
    const found = row && ranks.get(row.assessment.area);
    if (!found) return '–';
    return found.printable
      ? `${found.rank} (${found.low}–${found.high})`
      : translate(locale, 'cells.distribution.rank.none');
  };
  return {
    caption,
    columns: [...columns, { label: translate(locale, 'figures.rank'), numeric: true }],
    rows: rows.map((row, at) => [...row, placeOf(about[at])])
  };
}
