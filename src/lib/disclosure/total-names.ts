/** A row or column over all others: `totaal`, or nothing, as ROLLUP gives it. */
export const isTotal = (name: string | null): boolean =>
  /^(?:(?:eind|sub)?totaal|total|alle[sn]?|all|som|sum)?$/i.test((name ?? '').trim());

/**
 * The column that adds up all others of a wide table, by its numbers; null where there is none. A name decides where the
 * numbers do for several.
 */
export function totalColumn(
  columns: readonly { readonly name: string; readonly numbers: ArrayLike<number> }[]
): number | null {
  if (columns.length < 2) return null;
  const fits = columns.flatMap(({ numbers }, at) => {
    const others = columns.filter((_, other) => other !== at);
    const rows = Array.from(numbers, (total, row) => ({
      total,
      sum: others.reduce((sum, other) => sum + (other.numbers[row] ?? NaN), 0)
    })).filter(({ total, sum }) => !Number.isNaN(total) && !Number.isNaN(sum));
    const holds = rows.length > 0 && rows.every(({ total, sum }) => total === sum);
    return holds && rows.some(({ total }) => total > 0) ? [at] : [];
  });
  const named = columns.findIndex(({ name }) => name.trim() !== '' && isTotal(name));
  if (fits.length === 0) return named >= 0 && hasGaps(columns) ? named : null;
  if (fits.includes(named)) return named;
  return columns.length > 2 ? (fits[0] ?? null) : null;
}

/** Where every row misses a number, the name is all there is to go by. */
const hasGaps = (columns: readonly { readonly numbers: ArrayLike<number> }[]): boolean =>
  Array.from(columns[0]?.numbers ?? []).every((_, row) =>
    columns.some(({ numbers }) => Number.isNaN(numbers[row] ?? NaN))
  );
