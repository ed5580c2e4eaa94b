import type { Note } from '../api.ts';
import { cellAt, createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { readCsv } from './csv.ts';

/** Files of a CBS OData v4 CSV bundle, by name without folder. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export interface BundleTable {
  readonly grid: Grid;
  readonly title: string;
  readonly table: string | null;
  readonly notes: readonly Note[];
}

export const isBundle = (names: Iterable<string>): boolean =>
  [...names].some((name) => /^(?:Observations|MeasureCodes|Dimensions|[A-Za-z]+Codes)\.csv$/.test(name));

const OWN = ['Id', 'Measure', 'Value', 'StringValue', 'ValueAttribute'];

/**
 * A bundle as one long table: a column per dimension, measure and unit by name. What `Observations` says is believed;
 * every difference with `Dimensions` and the lists of codes is told.
 */
export function readOdata4(files: BundleFiles, onProgress?: (part: number) => void): BundleTable {
  const bytes = files.get('Observations.csv');
  if (!bytes) throw new Unreadable('bundle-without-observations');
  const { grid } = readCsv(bytes, { onProgress });
  const header = grid.columns.map((_, column) => cellAt(grid, column, 0));
  const place = (name: string) => header.indexOf(name);
  if (place('Measure') < 0 || place('Value') < 0) throw new Unreadable('damaged', 'Observations.csv');
  const dimensions = header.filter((name) => name !== '' && !OWN.includes(name));
  const measures = new Map(records(files, 'MeasureCodes.csv').map((row) => [row['Identifier'] ?? '', row]));
  const titles = new Map(
    dimensions.map((name) => [
      name,
      new Map(records(files, `${name}Codes.csv`).map((row) => [row['Identifier'] ?? '', row['Title'] ?? '']))
    ])
  );
  const provisional = new Set(
    records(files, 'PeriodenCodes.csv').flatMap((row) =>
      /voorlopig/i.test(row['Status'] ?? '') ? [row['Identifier'] ?? ''] : []
    )
  );
  const builder = createGridBuilder();
  builder.add([...dimensions, 'Onderwerp', 'Eenheid', 'Waarde', 'Status']);
  const seen = new Map(dimensions.map((name) => [name, new Set<string>()]));
  const used = new Set<string>();
  for (let row = 1; row < grid.rows; row++) {
    if ((grid.widths?.[row] ?? 0) < header.length) continue;
    const cell = (name: string) => cellAt(grid, place(name), row);
    used.add(cell('Measure'));
    const keys = dimensions.map((name) => {
      const code = cell(name);
      seen.get(name)?.add(code);
      if (/^(?:RegioS|WijkenEnBuurten)$/.test(name)) return code;
      if (name === 'Perioden') return provisional.has(code) ? `${code}*` : code;
      return titles.get(name)?.get(code) || code;
    });
    const measure = measures.get(cell('Measure'));
    builder.add([
      ...keys,
      measure?.['Title'] ?? cell('Measure'),
      measure?.['Unit'] ?? '',
      cell('Value') || cell('StringValue'),
      statusOf(cell('ValueAttribute'))
    ]);
  }
  const said = records(files, 'Properties.csv')[0] ?? {};
  const described = describing(files, dimensions);
  return {
    grid: { ...builder.done(), widths: null },
    title: described?.Title ?? said['Title'] ?? 'OData-bundel',
    table: described?.Identifier ?? said['Identifier'] ?? null,
    notes: [
      ...differences(files, dimensions, seen, titles),
      ...[...used]
        .filter((id) => measures.size > 0 && !measures.has(id))
        .map((id) => note('measure-unknown', id)),
      ...[...measures]
        .filter(([id]) => !used.has(id))
        .map(([, row]) => note('measure-unused', row['Title'] ?? '')),
      ...(described && said['Identifier'] && said['Identifier'] !== described.Identifier
        ? [note('other-table', `${said['Identifier']} → ${described.Identifier}, ${described.Title}`)]
        : [])
    ]
  };
}

const note = (kind: Note['kind'], what: string, count = 1): Note => ({ kind, what, count });

const statusOf = (attribute: string): string => {
  if (/confidential|secret|geheim/i.test(attribute)) return 'geheim';
  if (/impossible|notapplicable/i.test(attribute)) return 'nvt';
  if (/provisional|voorlopig/i.test(attribute)) return 'voorlopig';
  return attribute === '' || /^none$/i.test(attribute) ? '' : 'onbekend';
};

function differences(
  files: BundleFiles,
  dimensions: readonly string[],
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  titles: ReadonlyMap<string, ReadonlyMap<string, string>>
): readonly Note[] {
  const declared = records(files, 'Dimensions.csv').map((row) => row['Identifier'] ?? '');
  const notes = declared
    .filter((name) => !dimensions.includes(name))
    .map((name) => note('dimension-missing', name));
  if (declared.length > 0)
    notes.push(
      ...dimensions.filter((name) => !declared.includes(name)).map((name) => note('dimension-extra', name))
    );
  for (const name of dimensions) {
    const known = titles.get(name);
    const unknown = [...(seen.get(name) ?? [])].filter((code) => !known?.has(code));
    if ((known?.size ?? 0) > 0 && unknown.length > 0)
      notes.push(note('codes-unknown', `${name}: ${unknown.slice(0, 5).join(', ')}`, unknown.length));
  }
  return notes;
}

function records(files: BundleFiles, name: string): readonly Readonly<Record<string, string>>[] {
  const bytes = files.get(name);
  if (!bytes) return [];
  const { grid } = readCsv(bytes);
  const filled = Array.from({ length: grid.rows }, (_, row) => row).filter(
    (row) => row > 0 && (grid.widths?.[row] ?? 0) > 1
  );
  return filled.map((row) =>
    Object.fromEntries(
      grid.columns.map((_column, column) => [cellAt(grid, column, 0), cellAt(grid, column, row)])
    )
  );
}

interface Descriptor {
  readonly Identifier: string;
  readonly Title: string;
}

/** The description in the bundle whose dimensions are those of the observations. */
function describing(files: BundleFiles, dimensions: readonly string[]): Descriptor | null {
  for (const [name, bytes] of files) {
    if (!/^D-.*\.json$/.test(name)) continue;
    try {
      const { Identifier, Title, Dimensions } = JSON.parse(new TextDecoder().decode(bytes)) as {
        readonly Identifier?: string;
        readonly Title?: string;
        readonly Dimensions?: readonly { readonly Identifier: string }[];
      };
      const own = (Dimensions ?? []).map((dimension) => dimension.Identifier);
      if (Identifier && Title && own.toSorted().join() === dimensions.toSorted().join())
        return { Identifier, Title };
    } catch {
      continue;
    }
  }
  return null;
}
