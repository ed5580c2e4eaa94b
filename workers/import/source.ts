import type { DecimalMark } from '../../src/lib/notation/figure.ts';
import type { Choices, ImportFile, Note } from './api.ts';
import type { Encoding } from './decode.ts';
import { readArrow } from './formats/arrow.ts';
import { readCsv } from './formats/csv.ts';
import { readJson } from './formats/json.ts';
import { isBundle, readOdata4 } from './formats/odata4.ts';
import { readParquet } from './formats/parquet.ts';
import { readXlsx } from './formats/xlsx.ts';
import { baseName } from './formats/zip.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { Grid } from './grid.ts';
import { Unreadable } from './import-error.ts';
import type { Separator } from './separator.ts';

/** A grid with what its format says of it. */
export interface SourceTable {
  readonly grid: Grid;
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** Typed formats know their decimal mark. */
  readonly decimal: DecimalMark | null;
  readonly title: string | null;
  /** StatLine id. */
  readonly table: string | null;
  readonly notes: readonly Note[];
}

/** A file, or several that belong together, from which a table can be read. */
export interface Source {
  readonly format: string;
  readonly file: string;
  readonly bytes: number;
  /** Sheets, or files in a zip. */
  readonly parts: readonly string[];
  /** The part that is read when nothing else is asked. */
  readonly part: string;
  /** Choices that ask for another reading; the others only for another look at what was read. */
  readonly dependsOn: readonly (keyof Choices)[];
  read(choices: Choices, onProgress?: (part: number) => void): Promise<SourceTable> | SourceTable;
}

const plain = {
  encoding: null,
  separator: null,
  decimal: null,
  title: null,
  table: null,
  notes: []
} as const;
const TABULAR = new Set(['csv', 'xlsx', 'html', 'parquet', 'arrow', 'json']);

/** What the files are, by their bytes before their names; `inside` is what they hold when they are a zip. */
export async function openSource(
  files: readonly ImportFile[],
  inside: readonly ImportFile[] | null
): Promise<Source> {
  const [first] = files;
  if (!first) throw new Unreadable('empty');
  if (files.length > 1) return openSeveral(files);
  if (first.bytes.length === 0) throw new Unreadable('empty');
  if (!inside) return openOne(first, recogniseFormat(first.bytes, first.name));
  const source = await openSeveral(inside);
  return { ...source, file: first.name, bytes: first.bytes.length };
}

async function openSeveral(files: readonly ImportFile[]): Promise<Source> {
  const names = files.map(({ name }) => baseName(name));
  if (isBundle(names)) {
    const bundle = new Map(files.map(({ name, bytes }) => [baseName(name), bytes]));
    return {
      format: 'odata4',
      file: names.find((name) => name === 'Observations.csv') ?? names[0] ?? '',
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      parts: [],
      part: '',
      dependsOn: [],
      read: (_choices, onProgress) => ({ ...plain, ...readOdata4(bundle, onProgress), decimal: null })
    };
  }
  const map = files.find(({ name, bytes }) => recogniseFormat(bytes, name) === 'map');
  if (map) throw new Unreadable('map-format', baseName(map.name));
  const tables = files.filter(
    ({ name, bytes }) => bytes.length > 0 && TABULAR.has(recogniseFormat(bytes, name))
  );
  const [largest] = tables.toSorted((a, b) => b.bytes.length - a.bytes.length);
  const zips = files.filter(({ name, bytes }) => recogniseFormat(bytes, name) === 'zip');
  if (!largest && zips[0]) throw new Unreadable('zip-in-zip', baseName(zips[0].name));
  if (!largest) throw new Unreadable('not-a-table');
  const opened = await Promise.all(
    tables.map((file) => openOne(file, recogniseFormat(file.bytes, file.name)))
  );
  const byName = new Map(tables.map(({ name }, at) => [name, opened[at]]));
  return {
    format: byName.get(largest.name)?.format ?? 'csv',
    file: largest.name,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    parts: tables.map(({ name }) => name),
    part: largest.name,
    dependsOn: ['part', ...new Set(opened.flatMap(({ dependsOn }) => dependsOn))],
    async read(choices, onProgress) {
      const source = byName.get(choices.part ?? '') ?? byName.get(largest.name);
      if (!source) throw new Unreadable('not-a-table');
      const table = await source.read({ ...choices, part: source.part }, onProgress);
      const left = zips.map(({ name }) => ({ kind: 'zip-left', what: baseName(name), count: 1 }) as const);
      return { ...table, notes: [...table.notes, ...left] };
    }
  };
}

async function openOne({ name, bytes }: ImportFile, format: string): Promise<Source> {
  const about = { format, file: name, bytes: bytes.length, parts: [], part: '', dependsOn: [] };
  switch (format) {
    case 'xlsx':
    case 'html': {
      const sheets = await readXlsx(bytes);
      const { names, fullest } = sheets;
      return {
        ...about,
        parts: names.length > 1 ? names : [],
        part: fullest,
        dependsOn: ['part', 'decimal'],
        read: ({ part, decimal }) => ({ ...plain, ...sheets.table(part ?? fullest, decimal) })
      };
    }
    case 'parquet':
      return { ...about, read: async () => ({ ...plain, ...(await readParquet(bytes)), decimal: 'point' }) };
    case 'arrow':
      return { ...about, read: () => ({ ...plain, grid: readArrow(bytes), decimal: 'point' }) };
    case 'json':
      return { ...about, read: () => ({ ...plain, ...readJson(bytes), decimal: 'point' }) };
    case 'csv':
      return {
        ...about,
        dependsOn: ['encoding', 'separator'],
        read: ({ encoding, separator }, onProgress) => ({
          ...plain,
          ...readCsv(bytes, { encoding, separator, onProgress })
        })
      };
    case 'map':
      throw new Unreadable('map-format', name);
    case 'document':
      throw new Unreadable('image-or-document', name);
    default:
      throw new Unreadable('unknown-format', name);
  }
}
