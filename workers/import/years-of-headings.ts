/** What this asks of a column. */
interface Headed {
  readonly path: readonly string[];
  readonly period: { readonly period: string; readonly provisional: boolean } | null;
}

/** `Controles 2022`, `2022 controles`: words and one year, and a year that is not the end of a span or comparison. */
const AFTER = /^(.*\p{L}.*?)[\s,:_-]+\(?((?:19|20)\d\d)\)?$/u;
const BEFORE = /^((?:19|20)\d\d)[\s,:_-]+(\p{L}.*)$/u;
const COMPARES =
  /(?:\d|\b(?:t\.?\s?o\.?\s?v\.?|sinds|vanaf|van|tot|t\/m|met|naar|en|index|doel|norm|prognose))\s*$/i;

/**
 * Headings that differ only in a year are one figure in several years; a year that stands alone stays in its name, unless
 * other headings are periods: `Totaal 2023` beside four quarters.
 */
export function yearsOfHeadings<T extends Headed>(columns: readonly T[]): readonly T[] {
  const found = columns.map((column) => (column.period ? null : splitYear(column)));
  const dated = columns.some(({ period }) => period !== null);
  const years = new Map<string, Set<string>>();
  for (const one of found)
    if (one) years.set(one.key, (years.get(one.key) ?? new Set<string>()).add(one.year));
  return columns.map((column, at) => {
    const one = found[at];
    if (!one || (!dated && (years.get(one.key)?.size ?? 0) < 2)) return column;
    return { ...column, path: one.path, period: { period: one.year, provisional: false } };
  });
}

interface Split {
  readonly path: readonly string[];
  readonly year: string;
  /** The same for all columns of one figure. */
  readonly key: string;
}

/** Longer is no heading, and slow to look through. */
const LONGEST = 120;

function splitYear({ path }: Headed): Split | null {
  const last = path.at(-1) ?? '';
  if (last.length > LONGEST) return null;
  const [, behind, year] = AFTER.exec(last) ?? [];
  const [, first, rest] = BEFORE.exec(last) ?? [];
  const words = (behind ?? rest)?.trim();
  const found = year ?? first;
  if (!words || !found || COMPARES.test(words) || /\b(?:19|20)\d\d\b/.test(words)) return null;
  const whole = [...path.slice(0, -1), words];
  return { path: whole, year: found, key: whole.join('\u001f') };
}
