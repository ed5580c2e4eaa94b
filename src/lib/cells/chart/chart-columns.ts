import type { BuiltColumn, BuiltKind } from '../../charts/built-data.ts';
import { figureClasses } from '../../charts/figure-class.ts';
import type { Column, Table } from '../../engine/table.ts';
import { isNumeric, isYear } from '../table/table-of-result.ts';

/** Columns of a result as a drawing reads them: outcomes of a test and years are seen by what stands in them. */
export const chartColumns = ({ columns }: Table): readonly BuiltColumn[] => columns.map(toBuiltColumn);

function toBuiltColumn(column: Column): BuiltColumn {
  const { name } = column;
  const kind = kindOf(column);
  const values = kind === 'text' || kind === 'class' ? column.texts() : finite(column, kind);
  return { name, kind, values };
}

function kindOf(column: Column): BuiltKind {
  const { kind, name } = column;
  if (kind === 'date' || kind === 'timestamp') return 'date';
  if (isNumeric(kind)) return isYear(name) ? 'year' : 'number';
  const texts = column.texts().filter((text) => text !== null);
  if (texts.length === 0) return 'text';
  if (isYear(name) && texts.every((text) => /^\d{4}$/.test(text))) return 'year';
  return texts.every((text) => figureClasses.some((one) => one === text)) ? 'class' : 'text';
}

const finite = (column: Column, kind: BuiltKind): readonly (number | null)[] =>
  kind === 'year' && !isNumeric(column.kind)
    ? column.texts().map((text) => (text === null ? null : Number(text)))
    : Array.from(column.numbers(), (value) => (Number.isFinite(value) ? value : null));
