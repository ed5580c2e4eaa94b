import type { CellValue, ColumnKind } from '../../engine/table.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Decimals of a DOUBLE that a reader sees; the grid is for reading, exports have them all. */
const MOST_DECIMALS = 3;

/**
 * A value of a query result as a reader sees it: numbers in their language, NULL named, text left alone. `decimals` of a
 * DOUBLE that stands in a column; without it, those that the value has.
 */
export function formatResultValue(
  value: CellValue,
  kind: ColumnKind,
  locale: Locale,
  decimals?: number
): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return formatDigits(String(value), locale);
  if (typeof value === 'number' && !Number.isFinite(value)) return formatBoundless(value);
  if (typeof value === 'number') return formatNumber(value, decimals ?? decimalsIn(value), locale);
  if (kind === 'decimal') return formatDigits(value, locale);
  return kind === 'date' ? formatDate(value, locale) : value;
}

/** DuckDB counts with these (`1 / 0`); they are no missing values. */
const formatBoundless = (value: number): string => (Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞');

/** Decimals that are there, at most three; very small and very large numbers have none that help. */
export function decimalsIn(value: number): number {
  const fraction = /\.(\d+)$/.exec(String(Number(value.toFixed(MOST_DECIMALS))))?.[1];
  return fraction?.length ?? 0;
}

/** Exact digits of a DECIMAL or BIGINT with the language's own signs: never through a float. */
function formatDigits(text: string, locale: Locale): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const [thousands, point] = locale === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign === '-' ? '−' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
