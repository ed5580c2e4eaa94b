import { countColumns, type OwnResult } from './own-result.ts';
import type { Place } from './suppress-table.ts';
import { isTotal, totalColumn } from './total-names.ts';

/** A place in an own result. */
interface ResultPlace {
  readonly row: number;
  readonly column: string;
}

/** A two-way table with both its margins inside an own result. */
export interface FoundMargins {
  readonly counts: readonly (readonly number[])[];
  at(place: Place): ResultPlace;
}

const NAMING = new Set(['area', 'period', 'label']);

/**
 * The whole of an own result as a two-way table with margins: wide, with a column for each kind and one for all of them,
 * or long, with one count for each pair of names. Null where a number is missing or a margin is not the sum.
 */
export function findMargins(result: OwnResult): FoundMargins | null {
  const counts = countColumns(result);
  const naming = result.columns.filter((_, at) => NAMING.has(result.roles[at] ?? ''));
  if (counts.length > 1 && naming.length > 0) return wide(result);
  return counts.length === 1 && naming.length === 2 ? long(result) : null;
}

function wide(result: OwnResult): FoundMargins | null {
  const counts = countColumns(result).map((column) => ({ name: column.name, numbers: column.numbers() }));
  const total = totalColumn(counts);
  if (total === null) return null;
  const columns = [...counts.filter((_, at) => at !== total), ...counts.slice(total, total + 1)];
  const last = totalRow(result, (row) => columns.map(({ numbers }) => numbers[row] ?? NaN));
  if (last === null) return null;
  const rows = [...Array(result.rowCount).keys()].filter((row) => row !== last);
  return checked(
    [...rows, last].map((row) => columns.map(({ numbers }) => numbers[row] ?? NaN)),
    ({ row, column }) => ({ row: [...rows, last][row] ?? last, column: columns[column]?.name ?? '' })
  );
}

/** The row that the names call the total, or that adds up all others. */
function totalRow(result: OwnResult, numbersOf: (row: number) => readonly number[]): number | null {
  const all = [...Array(result.rowCount).keys()];
  const named = all.filter((row) => (result.rows[row] ?? '').split(', ').some((name) => isTotal(name)));
  if (named.length > 1 || result.rowCount < 2) return null;
  const candidates = named.length === 1 ? named : all;
  const fits = (row: number) =>
    numbersOf(row).every(
      (total, column) =>
        total ===
        all.reduce((sum, other) => (other === row ? sum : sum + (numbersOf(other)[column] ?? NaN)), 0)
    );
  return named.length === 0 && result.rowCount > 500 ? null : (candidates.find(fits) ?? null);
}

function long(result: OwnResult): FoundMargins | null {
  const [count] = countColumns(result);
  const naming = result.columns
    .filter((_, at) => NAMING.has(result.roles[at] ?? ''))
    .map((column) => column.texts().map((text) => (isTotal(text) ? '' : (text ?? ''))));
  const [first, second] = naming;
  if (!count || !first || !second) return null;
  const places = new Map(first.map((name, row) => [JSON.stringify([name, second[row]]), row]));
  const namesOf = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== '')), ''];
  const [rows, columns] = [namesOf(first), namesOf(second)];
  if (places.size !== result.rowCount || rows.length * columns.length !== result.rowCount) return null;
  const numbers = count.numbers();
  const rowAt = (row: number, column: number) =>
    places.get(JSON.stringify([rows[row], columns[column]])) ?? -1;
  return checked(
    rows.map((_, row) => columns.map((__, column) => numbers[rowAt(row, column)] ?? NaN)),
    ({ row, column }) => ({ row: rowAt(row, column), column: count.name })
  );
}

/** The table if its last row and column are the sums of the others. */
function checked(
  grid: readonly (readonly number[])[],
  at: (place: Place) => ResultPlace
): FoundMargins | null {
  const inner = grid.slice(0, -1).map((row) => row.slice(0, -1));
  const sums = (rows: readonly (readonly number[])[]) =>
    (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? NaN), 0));
  const isSum = (row: readonly number[]) =>
    row.slice(0, -1).reduce((sum, value) => sum + value, 0) === row.at(-1);
  const last = grid.at(-1) ?? [];
  const holds = grid.every(isSum) && sums(inner).every((sum, column) => sum === last[column]);
  const whole = inner.flat().every((value) => Number.isInteger(value) && value >= 0);
  return holds && whole && inner.length > 0 && last.length > 1 ? { counts: inner, at } : null;
}
