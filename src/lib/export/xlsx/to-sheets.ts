import { translate } from '../../i18n/messages.ts';
import { dataTables, type DataTable } from '../data-table.ts';
import type { Report } from '../report.ts';
import { sheetNames } from './sheet-names.ts';
import { bold, small, tableSheet, type Sheet } from './table-sheet.ts';

/** A first sheet that says what it is, one per table, and what the gates said. */
export function toSheets(report: Report): Sheet[] {
  const { locale } = report;
  const tables = dataTables(report);
  const [cover = '', checks = '', ...names] = sheetNames([
    translate(locale, 'export.provenance'),
    translate(locale, 'export.checks.sheet'),
    ...tables.map(({ name }) => name)
  ]);
  return [
    coverSheet(report, cover, tables, names),
    ...tables.map((table, index) => tableSheet(table, names[index] ?? '', report)),
    checksSheet(report, checks)
  ];
}

function coverSheet(
  { title, notice, facts, provenance, locale }: Report,
  sheet: string,
  tables: readonly DataTable[],
  names: readonly string[]
): Sheet {
  return {
    sheet,
    columns: [{ width: 34 }, { width: 90 }],
    data: [
      [{ value: title, fontWeight: 'bold', fontSize: 16 }],
      [small(facts.filter(Boolean).join(' · '))],
      ...(notice === '' ? [] : [[bold(notice)]]),
      [],
      ...provenance.lines.map(([name, value]) => [bold(name), { value, wrap: true }]),
      [],
      [bold(translate(locale, 'export.sheets'))],
      ...tables.map(({ caption }, index) => [names[index], { value: caption, wrap: true }])
    ]
  };
}

const checksSheet = ({ checks, locale }: Report, sheet: string): Sheet => ({
  sheet,
  columns: [{ width: 22 }, { width: 44 }, { width: 16 }, { width: 90 }],
  stickyRowsCount: 1,
  data: [
    (['gate', 'rule', 'outcome', 'reason'] as const).map((key) =>
      bold(translate(locale, `export.checks.${key}`))
    ),
    ...checks.map(({ gate, rule, outcome, reason }) => [gate, rule, outcome, { value: reason, wrap: true }])
  ]
});
