import { roleOf, type Role } from './column-role.ts';
import { findHeading, type Heading } from './find-heading.ts';
import { parseHeading } from '../../../src/lib/notation/heading.ts';
import { parseCsv } from './parse-csv.ts';
import { parsePeriod } from '../../../src/lib/notation/period.ts';
import type { Problem, Reading, StatLineRow, Topic } from './statline-table.ts';

/**
 * StatLine "CSV" as downloaded from the site, and OData v3 `TypedDataSet` CSV: one table, wide.
 *
 * Takes title lines above, a second header row with units, years as columns, paths with `/` or `|`, padding, and
 * `Bron: CBS` below.
 */
export function readStatLineCsv(file: string, text: string): Reading {
  const lines = parseCsv(text);
  const heading = findHeading(lines);
  if (!heading)
    return {
      table: null,
      problems: [{ file, kind: 'bestand', what: file, why: 'geen tabel met kolommen gevonden', count: 1 }]
    };
  const { header, units } = heading;
  const { rows, problems } = bodyRows(file, lines, heading);
  const columns = header.map((name, index) => ({
    name,
    index,
    role: roleOf(
      name,
      rows.map(({ cells }) => cells[index] ?? ''),
      index
    )
  }));
  const figures = columns.filter(({ role }) => role === 'topic');
  const keys = columns
    .filter(({ role }) => role !== 'topic')
    .map(({ name, index, role }) => ({ name: dimensionName(name, role), index }));
  return {
    table: {
      file,
      table: tableId(file),
      title: heading.title || titleOf(file),
      dimensions: keys.map(({ name }) => name),
      topics: figures.map(({ name, index }) => toTopic(name, units[index] ?? '')),
      rows: rows.map(({ cells, line }): StatLineRow => ({
        line,
        keys: Object.fromEntries(keys.map(({ name, index }) => [name, cells[index] ?? ''])),
        cells: figures.map(({ index }) => cells[index] ?? '')
      })),
      labels: {},
      provisional: provisionalPeriods([
        ...header,
        ...rows.flatMap(({ cells }) => keys.map(({ index }) => cells[index] ?? ''))
      ])
    },
    problems
  };
}

/** Lines with figures; the source line is skipped, lines with a wrong number of cells are reported. */
function bodyRows(
  file: string,
  lines: readonly string[][],
  { header, body }: Heading
): { rows: { cells: string[]; line: number }[]; problems: Problem[] } {
  const rows: { cells: string[]; line: number }[] = [];
  const problems: Problem[] = [];
  for (const [i, cells] of lines.entries()) {
    if (i < body || cells.every((cell) => cell === '') || SOURCE_LINE.test(cells[0] ?? '')) continue;
    if (cells.length === header.length) rows.push({ cells, line: i + 1 });
    else
      problems.push({
        file,
        kind: 'rij',
        what: `regel ${i + 1}`,
        why: `${cells.length} kolommen, verwacht ${header.length}`,
        count: 1
      });
  }
  return { rows, problems };
}

const SOURCE_LINE = /^(bron:|©|centraal bureau voor de statistiek)/i;

function toTopic(heading: string, unitBelow: string): Topic {
  const { path, unit } = parseHeading(heading);
  const period = parsePeriod(path.at(-1) ?? '');
  return {
    path: period ? path.slice(0, -1) : path,
    unit: unit || unitBelow,
    period: period?.period ?? null
  };
}

function provisionalPeriods(cells: readonly string[]): ReadonlySet<string> {
  return new Set(
    cells.flatMap((cell) => {
      const period = cell.includes('*') ? parsePeriod(cell) : null;
      return period?.provisional ? [period.period] : [];
    })
  );
}

/** Dimensions go by fixed names, whatever the file calls them. */
function dimensionName(heading: string, role: Role | undefined): string {
  if (role === 'name') return 'Naam';
  if (role === 'code') return 'Code';
  if (role === 'period') return 'Perioden';
  const { path } = parseHeading(heading);
  return path.join('|') || 'Rij';
}

const tableId = (file: string): string | null => /(\d{5}(?:ned|eng))/i.exec(file)?.[1]?.toUpperCase() ?? null;

const titleOf = (file: string): string =>
  (file.split('/').at(-1) ?? file)
    .replace(/\.csv$/i, '')
    .replace(/(_\d{8}_\d{6})$/, '')
    .replaceAll('_', ' ')
    .trim();
