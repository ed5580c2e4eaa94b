import { parseRecords } from './parse-csv.ts';
import type { Problem, Reading, StatLineRow, Topic } from './statline-table.ts';

/** Files of a CBS OData v4 CSV bundle, by name: `Observations.csv`, `MeasureCodes.csv`, `RegioSCodes.csv` … */
export type BundleFiles = ReadonlyMap<string, string>;

interface Descriptor {
  readonly Identifier: string;
  readonly Title: string;
  readonly Dimensions: readonly { readonly Identifier: string }[];
}

const OWN_COLUMNS = ['Id', 'Measure', 'Value', 'StringValue', 'ValueAttribute'];

/**
 * A bundle turned to one wide table: one topic per measure, one row per combination of dimensions.
 *
 * Bundles can be inconsistent. What `Observations` says is believed; where a descriptor (`D-….json`) in the folder has
 * exactly its dimensions, the table is that one. Every difference with `Dimensions` and the code lists is reported.
 */
export function readOdata4Bundle(folder: string, files: BundleFiles): Reading {
  const problems: Problem[] = [];
  const report = (what: string, why: string, count = 1): void => {
    problems.push({ file: folder, kind: 'samenhang', what, why, count });
  };
  const observations = parseRecords(files.get('Observations.csv') ?? '');
  const [first] = observations;
  if (!first) {
    problems.push({ file: folder, kind: 'bestand', what: folder, why: 'Observations.csv is leeg', count: 1 });
    return { table: null, problems };
  }
  const dimensions = Object.keys(first).filter((name) => !OWN_COLUMNS.includes(name));
  const declared = parseRecords(files.get('Dimensions.csv') ?? '').map(({ Identifier = '' }) => Identifier);
  for (const name of declared)
    if (!dimensions.includes(name)) report(name, 'staat in Dimensions maar niet in Observations');
  for (const name of dimensions)
    if (declared.length > 0 && !declared.includes(name))
      report(name, 'staat in Observations maar niet in Dimensions');

  const labels = Object.fromEntries(dimensions.map((name) => [name, codeTitles(files, name)]));
  for (const name of dimensions) {
    const unknown = new Set(
      observations.map((row) => row[name] ?? '').filter((code) => !labels[name]?.has(code))
    );
    if ((labels[name]?.size ?? 0) > 0 && unknown.size > 0)
      report(
        name,
        `codes in Observations die niet in ${name}Codes staan: ${[...unknown].slice(0, 5).join(', ')}`,
        unknown.size
      );
  }

  const measures = parseRecords(files.get('MeasureCodes.csv') ?? '');
  const used = [...new Set(observations.map(({ Measure = '' }) => Measure))];
  for (const { Identifier = '', Title = '' } of measures)
    if (!used.includes(Identifier)) report(Title, 'maat staat in MeasureCodes maar niet in Observations');
  const topics = used.map((id): Topic => {
    const measure = measures.find(({ Identifier }) => Identifier === id);
    if (!measure) report(id, 'maat staat in Observations maar niet in MeasureCodes');
    return { path: [measure?.Title ?? id], unit: measure?.Unit ?? '', period: null };
  });

  const descriptor = describing(files, dimensions);
  const said = parseRecords(files.get('Properties.csv') ?? '')[0] ?? {};
  if (descriptor && said.Identifier && said.Identifier !== descriptor.Identifier)
    report(
      said.Identifier,
      `Properties noemt ${said.Identifier}, maar Observations heeft de dimensies van ${descriptor.Identifier} (${descriptor.Title}) en is zo gelezen`
    );
  return {
    table: {
      file: `${folder}/Observations.csv`,
      table: descriptor?.Identifier ?? said.Identifier ?? null,
      title: descriptor?.Title ?? said.Title ?? folder,
      dimensions,
      topics,
      rows: toRows(observations, dimensions, used),
      labels,
      provisional: new Set(
        parseRecords(files.get('PeriodenCodes.csv') ?? '')
          .filter(({ Status = '' }) => /voorlopig/i.test(Status))
          .map(({ Identifier = '' }) => Identifier)
      )
    },
    problems
  };
}

function codeTitles(files: BundleFiles, dimension: string): ReadonlyMap<string, string> {
  const rows = parseRecords(files.get(`${dimension}Codes.csv`) ?? '');
  return new Map(rows.map(({ Identifier = '', Title = '' }) => [Identifier, Title]));
}

/** The descriptor among the files whose dimensions are those of the observations. */
function describing(files: BundleFiles, dimensions: readonly string[]): Descriptor | null {
  for (const [name, text] of files) {
    if (!/^D-.*\.json$/.test(name)) continue;
    const { Identifier, Title, Dimensions } = JSON.parse(text) as Partial<Descriptor>;
    const own = (Dimensions ?? []).map((dimension) => dimension.Identifier);
    if (Identifier && Title && Dimensions && own.toSorted().join() === dimensions.toSorted().join())
      return { Identifier, Title, Dimensions };
  }
  return null;
}

function toRows(
  observations: readonly Record<string, string>[],
  dimensions: readonly string[],
  measures: readonly string[]
): StatLineRow[] {
  const rows = new Map<string, { line: number; keys: Record<string, string>; cells: string[] }>();
  for (const [i, observation] of observations.entries()) {
    const keys = Object.fromEntries(dimensions.map((name) => [name, observation[name] ?? '']));
    const id = Object.values(keys).join('\u001f');
    const row = rows.get(id) ?? { line: i + 2, keys, cells: measures.map(() => '.') };
    row.cells[measures.indexOf(observation.Measure ?? '')] = observation.Value ?? '';
    rows.set(id, row);
  }
  return [...rows.values()];
}
