import type { Level } from '../../src/lib/areas/area.ts';
import type { Content, DatasetContext, TableSource } from '../dataset.ts';
import { readHerindelingen } from '../reference/herindelingen.ts';
import { herindelingenTable } from '../reference/reference-tables.ts';
import { rowsTable } from '../rows.ts';
import { createAreaKeys } from './area-keys.ts';
import { areaRows } from './area-rows.ts';
import { toFacts, type Fact } from './facts.ts';
import { cbsIndicators } from './indicators/index.ts';
import { countsIn } from './observe.ts';
import { readFolder } from './read/read-folder.ts';
import type { Problem } from './read/statline-table.ts';
import { releaseRows, type ReleaseRows } from './release-rows.ts';
import { summarise, toMarkdown, toReport, type FileReport } from './report.ts';
import { tableRules } from './tables/index.ts';
import { toVintage } from './to-vintage.ts';

/** Everything that the files in the folder give, with a report on the rest. */
export async function readContent({ from, progress }: DatasetContext, vintage: string): Promise<Content> {
  if (from === null) throw new Error('folder with StatLine files missing: --from');
  const readings = await readFolder(from);
  const tables = readings.flatMap(({ table }) => (table ? [table] : []));
  const problems: Problem[] = readings.flatMap((reading) => reading.problems);
  const areas = areaRows(tables, vintage);
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
  const current = toVintage(facts, (measure) => counts.has(measure), herindelingen, vintage);
  const rows = releaseRows(cbsIndicators, current, levelOf);
  const report = toReport(files, rows, areas.rows, problems);
  for (const line of summarise(report)) progress(line);
  return {
    indicators: rows.indicators,
    tables: [
      rowsTable(
        'gebieden',
        areas.rows.map((row) => ({ ...row }))
      ),
      ...observationTables(rows),
      herindelingenTable()
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
