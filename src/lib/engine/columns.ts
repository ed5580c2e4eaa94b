import { Type, type Batch, type Column as ArrowColumn } from '@uwdata/flechette';
import { assertNever } from '../base/assert-never.ts';
import { dayToMilliseconds, formatDay, formatInstant, instantToMilliseconds } from './calendar.ts';
import { toColumnKind } from './column-kind.ts';
import type { CellValue, Column, ColumnKind } from './table.ts';

/** How Arrow's values of a kind are read: workers/engine/columns.ts is the other side. */
interface Reading {
  value(raw: unknown): CellValue;
  number(raw: unknown): number;
}

/** Arrow gives a date in milliseconds. */
const toDays = (raw: unknown) => Math.round(Number(raw) / 86_400_000);

function readingOf(kind: ColumnKind, sqlType: string): Reading {
  const plain: Reading = { value: (raw) => raw as CellValue, number: Number };
  switch (kind) {
    case 'boolean':
    case 'integer':
    case 'double':
      return plain;
    case 'bigint':
      return { value: (raw) => BigInt(raw as bigint), number: Number };
    case 'decimal':
      return plain;
    case 'text':
    case 'other':
      return { value: (raw) => raw as string, number: () => Number.NaN };
    case 'date':
      return { value: (raw) => formatDay(toDays(raw)), number: (raw) => dayToMilliseconds(toDays(raw)) };
    case 'timestamp':
      return sqlType === 'TIMESTAMP_NS' ? nanoseconds : instant(sqlType.endsWith('ZONE'));
    default:
      return assertNever(kind);
  }
}

const instant = (zoned: boolean): Reading => ({
  value(raw) {
    const text = formatInstant(BigInt(raw as bigint));
    return zoned && !text.endsWith('infinity') ? `${text}+00` : text;
  },
  number: (raw) => instantToMilliseconds(BigInt(raw as bigint))
});

/** Nanoseconds come as text: a double of milliseconds could not hold them. */
const nanoseconds: Reading = {
  value: (raw) => raw as string,
  number: (raw) => Date.parse(`${String(raw).replace(' ', 'T').slice(0, 23)}Z`)
};

/** A column of an answer over its Arrow data; nothing is copied until it is asked for. */
export function createColumn(
  name: string,
  sqlType: string,
  arrow: ArrowColumn<unknown>,
  rowCount: number
): Column {
  const kind = toColumnKind(sqlType);
  const reading = readingOf(kind, sqlType);
  const at = (row: number): CellValue => {
    const raw = row < rowCount ? arrow.at(row) : null;
    return raw === null || raw === undefined ? null : reading.value(raw);
  };
  let numbers: Float64Array | undefined;
  let texts: readonly (string | null)[] | undefined;
  return {
    name,
    sqlType,
    kind,
    value: at,
    numbers() {
      return (numbers ??= toNumbers(arrow, rowCount, reading));
    },
    texts() {
      return (texts ??= Array.from({ length: rowCount }, (_, row) => {
        const value = at(row);
        return value === null ? null : String(value);
      }));
    }
  };
}

function toNumbers(arrow: ArrowColumn<unknown>, rowCount: number, reading: Reading): Float64Array {
  const numbers = new Float64Array(rowCount);
  let row = 0;
  for (const batch of arrow.data) {
    const room = rowCount - row;
    if (isPlain(batch)) {
      const count = Math.min(room, batch.length);
      numbers.set(batch.values.subarray(0, count), row);
      if (batch.nullCount > 0)
        for (let index = 0; index < count; index++)
          if (!batch.isValid(index)) numbers[row + index] = Number.NaN;
      row += count;
      continue;
    }
    for (let index = 0; index < batch.length && row < rowCount; index++, row++) {
      const raw: unknown = batch.at(index);
      numbers[row] = raw === null ? Number.NaN : reading.number(raw);
    }
  }
  return numbers;
}

type Plain = Batch<unknown> & { readonly values: Float64Array | Int32Array };

/** Whether the values of a batch are the numbers themselves. */
const isPlain = (batch: Batch<unknown>): batch is Plain =>
  (batch.type.typeId === Type.Float && batch.values instanceof Float64Array) ||
  (batch.type.typeId === Type.Int && batch.type.bitWidth < 64);
