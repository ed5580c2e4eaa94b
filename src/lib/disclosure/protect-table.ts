import { columnRoles, type ColumnRole } from './column-roles.ts';
import { isRunningTotal, isShareOfTotal, multiplierOf } from './derived-columns.ts';
import { defaultPolicy } from './policy.ts';
import { protectsNothing, type Protection } from './protection.ts';
import type { ResultColumn, ResultTable } from './result-table.ts';
import { roundOwnCount } from './round-own-count.ts';
import { rowNames } from './row-names.ts';

/** What becomes of one number: null hides it, undefined leaves it as it is. */
type Change = number | null | undefined;

/** A column as others may see it: rows of the given table in their new order, with what was changed in them. */
interface ProtectedColumn<Column> {
  readonly column: Column;
  readonly rows: readonly number[];
  /** By row of the given table. */
  readonly change: (row: number) => Change;
}

export interface ProtectedTable<Column> {
  readonly columns: readonly ProtectedColumn<Column>[];
  readonly rowCount: number;
}

const WHOLE = new Set<ColumnRole>(['count', 'whole']);

/**
 * An own result without a trace of what its protection hides.
 *
 * With a count go the rates, amounts and words of its row; ranks close up; rows with something hidden stand last, by
 * name, so that their place tells nothing. Rates are worked out again from rounded counts; where that can't be done, and
 * for shares of one whole and running totals, which give a hidden number away from the other rows, the column goes.
 */
export function protectTable<Column extends ResultColumn>(
  table: ResultTable<Column>,
  protection: Protection
): ProtectedTable<Column> {
  const all = Array.from({ length: table.rowCount }, (_, row) => row);
  if (protectsNothing(protection))
    return {
      columns: table.columns.map((column) => ({ column, rows: all, change: () => undefined })),
      rowCount: table.rowCount
    };
  const roles = columnRoles(table.columns);
  const names = rowNames(table, roles);
  const hidden = new Set(protection.hide.map(({ row, column }) => JSON.stringify([row, column])));
  const isHidden = (row: number, { name }: Column) => hidden.has(JSON.stringify([names[row], name]));
  const touched = all.map((row) => table.columns.some((column) => isHidden(row, column)));
  const omitted = new Set(protection.omit.rows);
  const kept = all.filter((row) => !omitted.has(names[row] ?? ''));
  const rows = [
    ...kept.filter((row) => !touched[row]),
    ...kept.filter((row) => touched[row]).sort((a, b) => compare(names[a], names[b]) || a - b)
  ];
  const counts = table.columns.filter((_, index) => WHOLE.has(roles[index] ?? 'rate'));
  const noemer = table.columns[roles.indexOf('noemer')];
  const leftOut = new Set(protection.omit.columns);
  const columns = table.columns
    .map((column, index) => ({ column, role: roles[index] ?? 'rate' }))
    .filter(({ column }) => !leftOut.has(column.name))
    .map(({ column, role }) => ({ column, rows, change: changeOf(column, role) }));
  return { columns, rowCount: rows.length };

  function changeOf(column: Column, role: ColumnRole): (row: number) => Change {
    const { round } = protection;
    const numbers = column.numbers();
    const isTouched = (row: number) => touched[row] === true;
    const some = touched.includes(true);
    const rounded = (row: number) => roundOwnCount(numbers[row] ?? null, defaultPolicy.roundingBase);
    switch (role) {
      case 'area':
      case 'area-name':
      case 'period':
      case 'label':
      case 'inwoners':
      case 'huishoudens':
      case 'dominant':
        return () => undefined;
      case 'count':
      case 'whole': {
        const gives = counts.some((count) => count !== column && isRunningTotal(numbers, count.numbers()));
        if (gives && (some || round)) return () => null;
        return (row) => (isHidden(row, column) ? null : round ? rounded(row) : undefined);
      }
      case 'noemer':
        return (row) => (isHidden(row, column) ? null : round ? rounded(row) : undefined);
      case 'ondernemingen':
      case 'amount':
        return (row) => (isTouched(row) ? null : undefined);
      case 'words':
        return (row) => (round || isTouched(row) ? null : undefined);
      case 'rank': {
        const visible = all.filter((row) => !isTouched(row)).map((row) => numbers[row] ?? NaN);
        return (row) =>
          isTouched(row)
            ? null
            : some
              ? visible.filter((other) => other < (numbers[row] ?? NaN)).length + 1
              : undefined;
      }
      case 'rate': {
        const again = noemer && counts.length === 1 ? again_(numbers, noemer) : null;
        if (round) return (row) => (isTouched(row) || !again ? null : again(row));
        return isShareOfTotal(numbers) && some ? () => null : (row) => (isTouched(row) ? null : undefined);
      }
    }
  }

  function again_(rates: ArrayLike<number>, by: Column): ((row: number) => Change) | null {
    const [count] = counts;
    const per = count ? multiplierOf(rates, count.numbers(), by.numbers()) : null;
    if (!count || per === null) return null;
    const [tellers, noemers] = [count.numbers(), by.numbers()];
    const base = defaultPolicy.roundingBase;
    return (row) => {
      const below = roundOwnCount(noemers[row] ?? NaN, base) ?? NaN;
      const share = (roundOwnCount(tellers[row] ?? NaN, base) ?? NaN) / below;
      return Number.isFinite(share) ? per * share : null;
    };
  }
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
