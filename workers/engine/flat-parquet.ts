import { bool, columnFromValues, dateDay, dictionary, float64, int32, utf8 } from '@uwdata/flechette';
import {
  parquetMetadata,
  parquetRead,
  type ColumnData,
  type FileMetaData,
  type SchemaElement
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { ipcStream } from '../ipc-stream.ts';

/** A Parquet file of plain columns, opened: how many rows it has, and its contents. */
export interface FlatParquet {
  readonly rows: number;
  /** All rows as an Arrow IPC stream, texts with repeats kept once. */
  toArrow(): Promise<Uint8Array>;
}

/** Opens a Parquet file whose columns are texts, doubles, 32-bit integers, dates and booleans; null for any other. */
export function openFlatParquet(bytes: Uint8Array): FlatParquet | null {
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const [, ...fields] = metadata.schema;
  const types = fields.flatMap((field) => arrowType(field) ?? []);
  if (types.length !== fields.length) return null;
  return {
    rows: Number(metadata.num_rows),
    async toArrow() {
      const parts = await readColumns(file, metadata);
      return ipcStream(
        fields.map(({ name }, at) => {
          const visitAll = (visit: (value: unknown) => void) => {
            for (const values of parts.get(name) ?? []) for (const value of values) visit(value);
          };
          return [name, columnFromValues(visitAll, types[at])];
        })
      );
    }
  };
}

async function readColumns(
  file: ArrayBuffer,
  metadata: FileMetaData
): Promise<Map<string, ColumnData['columnData'][]>> {
  const parts = new Map<string, ColumnData['columnData'][]>();
  await parquetRead({
    file,
    metadata,
    compressors,
    onChunk({ columnName, columnData }) {
      const known = parts.get(columnName);
      if (known) known.push(columnData);
      else parts.set(columnName, [columnData]);
    }
  });
  return parts;
}

function arrowType({ type, converted_type: converted, repetition_type: repetition }: SchemaElement) {
  if (repetition === 'REPEATED') return null;
  switch (`${type ?? 'group'} ${converted ?? ''}`.trimEnd()) {
    case 'BYTE_ARRAY UTF8':
      return dictionary(utf8());
    case 'DOUBLE':
      return float64();
    case 'INT32':
    case 'INT32 INT_32':
      return int32();
    case 'INT32 DATE':
      return dateDay();
    case 'BOOLEAN':
      return bool();
    default:
      return null;
  }
}
