import { parquetWriteBuffer } from 'hyparquet-writer';
import { translate } from '../../i18n/messages.ts';
import type { DataColumn, DataTable } from '../data-table.ts';
import type { Report } from '../report.ts';

type ParquetColumn = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];

/** A table as Parquet: numbers as doubles, and why there is none in a column of its own; provenance in the file. */
export function toParquet({ columns, caption }: DataTable, report: Report): Uint8Array {
  const { provenance, notice, locale } = report;
  const named = columns.flatMap((column) => toColumns(column, translate(locale, 'export.column.reason')));
  const about = [['titel', caption], ['let_op', notice], ...provenance.lines].filter(
    ([, value]) => value !== ''
  );
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: named,
      kvMetadata: about.map(([key = '', value = '']) => ({ key, value }))
    })
  );
}

function toColumns({ name, values }: DataColumn, reason: string): readonly ParquetColumn[] {
  const texts = values.map((value) => (value.kind === 'text' ? value.text : null));
  if (!values.some(({ kind }) => kind === 'number'))
    return [{ name, data: texts, type: 'STRING', nullable: true }];
  const numbers = values.map((value) => (value.kind === 'number' ? value.value : null));
  return [
    { name, data: numbers, type: 'DOUBLE', nullable: true },
    ...(texts.some((text) => text !== null)
      ? [{ name: `${name} (${reason})`, data: texts, type: 'STRING', nullable: true } as const]
      : [])
  ];
}
