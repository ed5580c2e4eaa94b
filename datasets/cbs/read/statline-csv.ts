import { parseFigure } from './figure.ts';
import { isUnit, parseHeading, plainName } from './heading.ts';
import { parseCsv } from './parse-csv.ts';
import { parsePeriod } from './period.ts';
import type { Problem, Reading, StatLineRow, Topic } from './statline-table.ts';

/** Names of dimensions that StatLine puts in a column of their own, as `plainName`. */
const DIMENSIONS =
  /^(wijkenenbuurten|regios?|perioden?|geslacht.*|leeftijd.*|marges|soortmisdrijf|bedrijfstakken.*|sbi.*|gemeente(naam|code)?|naam|code|id)$/;

/** Headings below this are about the area itself, not figures: codes and names of the larger areas it lies in. */
const ABOUT_THE_AREA = /^(regioaanduiding|lokalisering)$/;

/**
 * StatLine "CSV" as downloaded from the site, and OData v3 `TypedDataSet` CSV: one table, wide.
 *
 * Takes title lines above, a second header row with units, years as columns, paths with `/` or `|`, padding, and
 * `Bron: CBS` below.
 */
export function readStatLineCsv(file: string, text: string): Reading {
  const lines = parseCsv(text);
  const width = Math.max(...lines.map((line) => line.length));
  const start = lines.findIndex((line) => line.length > 1 && line.filter((cell) => cell !== '').length > 1);
  if (start < 0 || width < 2)
    return { table: null, problems: [unusable(file, 'geen tabel met kolommen gevonden')] };
  const top = topicsHeading(lines, start);
  const header = top.header.map((cell, i) => cell || (lines[top.units]?.[i] ?? ''));
  const body = lines
    .map((cells, line) => ({ cells, line: line + 1 }))
    .slice(top.body)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

  const problems: Problem[] = [];
  const rows: { cells: string[]; line: number }[] = [];
  for (const { cells, line } of body) {
    if (/^(bron:|©|centraal bureau voor de statistiek)/i.test(cells[0] ?? '')) continue;
    if (cells.length === header.length) rows.push({ cells, line });
    else
      problems.push({
        file,
        kind: 'rij',
        what: `regel ${line}`,
        why: `${cells.length} kolommen, verwacht ${header.length}`,
        count: 1
      });
  }

  const roles = header.map((name, i) =>
    roleOf(
      name,
      rows.map(({ cells }) => cells[i] ?? ''),
      i
    )
  );
  const topics = header.flatMap((name, i): (Topic & { index: number })[] => {
    if (roles[i] !== 'topic') return [];
    const { path, unit } = parseHeading(name);
    const period = parsePeriod(path.at(-1) ?? '');
    const below = top.units < 0 ? '' : (lines[top.units]?.[i] ?? '');
    return [
      {
        path: period ? path.slice(0, -1) : path,
        unit: unit || (isUnit(below) ? below : ''),
        period: period?.period ?? null,
        index: i
      }
    ];
  });
  const keyed = header.flatMap((name, i) =>
    roles[i] === 'topic' ? [] : [{ name: dimensionName(name, roles[i]), i }]
  );
  const provisional = new Set(
    [...header, ...rows.flatMap(({ cells }) => keyed.map(({ i }) => cells[i] ?? ''))].flatMap((cell) => {
      const period = cell.includes('*') ? parsePeriod(cell) : null;
      return period?.provisional ? [period.period] : [];
    })
  );
  return {
    table: {
      file,
      table: tableId(file),
      title: top.title || titleOf(file),
      dimensions: keyed.map(({ name }) => name),
      topics: topics.map(({ path, unit, period }) => ({ path, unit, period })),
      rows: rows.map(({ cells, line }): StatLineRow => ({
        line,
        keys: Object.fromEntries(keyed.map(({ name, i }) => [name, cells[i] ?? ''])),
        cells: topics.map(({ index }) => cells[index] ?? '')
      })),
      labels: {},
      provisional
    },
    problems
  };
}

interface Heading {
  readonly title: string;
  readonly header: readonly string[];
  /** Line with units, −1 when there is none. */
  readonly units: number;
  /** First line with figures. */
  readonly body: number;
}

/** Skips the title and lines such as `"";"Onderwerp"`, and finds the second header row if there is one. */
function topicsHeading(lines: readonly string[][], start: number): Heading {
  const title = start > 0 ? (lines[0]?.find((cell) => cell !== '') ?? '') : '';
  const width = Math.max(...lines.slice(start, start + 20).map((line) => line.length));
  let at = start;
  while (at < lines.length - 1 && (lines[at]?.length ?? 0) < width) at++;
  const header = lines[at] ?? [];
  const next = lines[at + 1] ?? [];
  const unitsBelow = next.slice(1).filter((cell) => cell !== '');
  const hasUnits = unitsBelow.length > 0 && unitsBelow.every(isUnit);
  return { title, header, units: hasUnits ? at + 1 : -1, body: hasUnits ? at + 2 : at + 1 };
}

type Role = 'name' | 'code' | 'period' | 'dimension' | 'about' | 'topic';

function roleOf(heading: string, values: readonly string[], index: number): Role {
  const { path, unit } = parseHeading(heading);
  const last = plainName(path.at(-1) ?? '');
  const filled = values.filter((value) => value !== '');
  const holds = (test: (value: string) => boolean): boolean => filled.length > 0 && filled.every(test);
  if (/^(codering|koppelvariabeleregio|gemeentecode|regios|wijkenenbuurten)/.test(last) && holds(isCode))
    return 'code';
  if (last === 'soortregio' || last === 'gemeentenaam') return 'about';
  if (ABOUT_THE_AREA.test(plainName(path[0] ?? '')) || unit === 'code' || unit === 'naam') return 'about';
  if (/^perioden?$/.test(last) || (heading === '' && holds((value) => parsePeriod(value) !== null)))
    return 'period';
  if (parsePeriod(path.at(-1) ?? '')) return 'topic';
  if (/^(wijkenenbuurten|regios?|gemeenten?|gemeentenaam)$/.test(last) || (heading === '' && index === 0))
    return 'name';
  if (DIMENSIONS.test(last)) return 'dimension';
  const texts = filled.filter((value) => parseFigure(value, 'comma') === null);
  return texts.length > filled.length / 2 ? 'about' : 'topic';
}

/** Dimensions go by fixed names, whatever the file calls them. */
function dimensionName(heading: string, role: Role | undefined): string {
  if (role === 'name') return 'Naam';
  if (role === 'code') return 'Code';
  if (role === 'period') return 'Perioden';
  const { path } = parseHeading(heading);
  return path.join('|') || 'Rij';
}

/** With letters too: Amsterdam has `WK0363AA`. */
const isCode = (value: string): boolean => /^[A-Z]{2}[0-9A-Z]{2,8}$/.test(value);

const tableId = (file: string): string | null => /(\d{5}(?:ned|eng))/i.exec(file)?.[1]?.toUpperCase() ?? null;

const titleOf = (file: string): string =>
  (file.split('/').at(-1) ?? file)
    .replace(/\.csv$/i, '')
    .replace(/(_\d{8}_\d{6})$/, '')
    .replaceAll('_', ' ')
    .trim();

const unusable = (file: string, why: string): Problem => ({
  file,
  kind: 'bestand',
  what: file,
  why,
  count: 1
});
