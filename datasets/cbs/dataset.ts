import type { Level } from '../../src/lib/areas/area.ts';
import type { Content, Dataset, DatasetContext, TableSource } from '../dataset.ts';
import { readHerindelingen } from '../reference/herindelingen.ts';
import { rowsTable } from '../rows.ts';
import { createAreaKeys } from './area-keys.ts';
import { areaRows } from './area-rows.ts';
import { toFacts, type Fact } from './facts.ts';
import { cbsIndicators } from './indicators/index.ts';
import { countsIn } from './observe.ts';
import { readFolder } from './read/read-folder.ts';
import type { Problem } from './read/statline-table.ts';
import { releaseRows, type ReleaseRows } from './release-rows.ts';
import { toMarkdown, type FileReport, type Report } from './report.ts';
import { tableRules } from './tables/index.ts';
import { toVintage } from './to-vintage.ts';

const VINTAGE = '2024';

/** The real thing: StatLine tables that a data team downloaded, as they come. */
export const cbs: Dataset = {
  id: 'cbs',
  title: 'CBS StatLine',
  version: '2024.1',
  created: '2025-11-24',
  status: 'openbaar',
  licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [
    { title: 'CBS StatLine, Kerncijfers wijken en buurten', path: 'https://opendata.cbs.nl/statline/' },
    {
      title: 'CBS StatLine, Regionale kerncijfers Nederland (70072NED)',
      path: 'https://opendata.cbs.nl/statline/'
    },
    {
      title: 'CBS StatLine, Geregistreerde misdrijven (83648NED)',
      path: 'https://opendata.cbs.nl/statline/'
    },
    {
      title: 'CBS StatLine, Laag en langdurig laag inkomen (83841NED)',
      path: 'https://opendata.cbs.nl/statline/'
    }
  ],
  vintage: VINTAGE,
  themes: [
    { id: 'bevolking', naam: 'Bevolking', naam_en: 'Population' },
    { id: 'wonen', naam: 'Wonen', naam_en: 'Housing' },
    { id: 'gebied_en_inkomen', naam: 'Gebied en inkomen', naam_en: 'Area and income' },
    { id: 'branches', naam: 'Bedrijven', naam_en: 'Businesses' },
    {
      id: 'veiligheid_en_veroordelingen',
      naam: 'Veiligheid en veroordelingen',
      naam_en: 'Safety and convictions'
    },
    { id: 'leefbaarheid', naam: 'Leefbaarheid', naam_en: 'Liveability' }
  ],
  firstView: [
    'misdrijven_totaal',
    'drugsmisdrijven',
    'diefstal_woning',
    'leegstand_woningen',
    'vestigingen_totaal',
    'bevolkingsdichtheid',
    'inwoners_15_25',
    'inwoners_25_45',
    'inwoners_45_65',
    'inwoners_65',
    'inwoners_0_15',
    'inwoners_15_65',
    'jongeren_per_100',
    'ouderen_per_100',
    'inwoners'
  ],
  needsInput: true,
  read
};

async function read({ from, progress }: DatasetContext): Promise<Content> {
  if (from === null) throw new Error('folder with StatLine files missing: --from');
  const readings = await readFolder(from);
  const tables = readings.flatMap(({ table }) => (table ? [table] : []));
  const problems: Problem[] = readings.flatMap((reading) => reading.problems);
  const areas = areaRows(tables, VINTAGE);
  problems.push(...areas.problems);
  const herindelingen = readHerindelingen();
  const levelOf = new Map(areas.rows.map(({ code, niveau }) => [code, niveau as Level]));
  const keys = createAreaKeys(new Set(levelOf.keys()), areas.smallNames, herindelingen);

  const facts: Fact[] = [];
  const files: FileReport[] = [];
  for (const table of tables) {
    const rule = tableRules.find(
      ({ ids, titles }) => ids.includes(table.table ?? '') || titles.test(table.title)
    );
    const found = rule ? toFacts(table, rule, keys) : null;
    if (!found)
      problems.push({
        file: table.file,
        kind: 'bestand',
        what: table.title,
        why: 'tabel staat niet in datasets/cbs/tables',
        count: 1
      });
    facts.push(...(found?.facts ?? []));
    problems.push(...(found?.problems ?? []));
    files.push({
      file: table.file,
      title: table.title,
      table: table.table,
      rows: table.rows.length,
      rowsUsed: found?.used.rows ?? 0,
      columns: table.topics.length,
      columnsUsed: found?.used.columns ?? []
    });
  }

  const counts = countsIn(cbsIndicators);
  const current = toVintage(facts, (measure) => counts.has(measure), herindelingen, VINTAGE);
  const rows = releaseRows(cbsIndicators, current, levelOf);
  const report = toReport(files, rows, areas.rows, problems);
  for (const line of summary(report)) progress(line);
  return {
    indicators: rows.indicators,
    tables: [
      rowsTable(
        'gebieden',
        areas.rows.map((row) => ({ ...row }))
      ),
      ...observationTables(rows),
      rowsTable(
        'herindelingen',
        herindelingen.map(({ datum, oudeCode, nieuweCode, soort, aandeel }) => ({
          datum,
          oude_code: oudeCode,
          nieuwe_code: nieuweCode,
          soort,
          aandeel
        }))
      )
    ],
    notes: [
      { name: 'report.json', text: `${JSON.stringify(report, null, 2)}\n` },
      { name: 'verslag.md', text: toMarkdown(report) }
    ]
  };
}

function observationTables({ observations }: ReleaseRows): TableSource[] {
  const table = (name: string, belongs: (niveau: Level) => boolean): TableSource =>
    rowsTable(
      name,
      observations.filter(({ niveau }) => belongs(niveau)).map(({ niveau: _niveau, ...row }) => row)
    );
  return [
    table('waarnemingen', (niveau) => niveau !== 'wijk' && niveau !== 'buurt'),
    table('waarnemingen_wijk', (niveau) => niveau === 'wijk'),
    table('waarnemingen_buurt', (niveau) => niveau === 'buurt')
  ];
}

function toReport(
  files: readonly FileReport[],
  { indicators, observations }: ReleaseRows,
  areas: readonly { readonly niveau: string }[],
  problems: readonly Problem[]
): Report {
  const count = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
    return counts;
  };
  const rows = count(observations, ({ indicator }) => indicator);
  return {
    files,
    areas: count(areas, ({ niveau }) => niveau),
    indicators: indicators.map(({ id, naam, niveaus, perioden }) => ({
      id,
      naam,
      rows: rows[id] ?? 0,
      niveaus: niveaus.join(', '),
      perioden: perioden.join(', ')
    })),
    problems
  };
}

function summary({ files, indicators, problems }: Report): string[] {
  return [
    ...files.map(
      ({ file, rows, rowsUsed, columns, columnsUsed }) =>
        `${file}: ${rowsUsed}/${rows} rows, ${columnsUsed.length}/${columns} columns used`
    ),
    `${indicators.length} indicators; ${problems.length} kinds of things could not be used, told in report.json and verslag.md`
  ];
}
