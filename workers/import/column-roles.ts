import type { Level } from '../../src/lib/areas/area.ts';
import { isUnit, plainName } from '../../src/lib/notation/heading.ts';
import type { ColumnRole } from './api.ts';
import type { AreaNames } from './area-names.ts';
import { parseFileFigure } from './file-figure.ts';
import { parseFilePeriod } from './file-period.ts';
import { isRough } from './rough-figure.ts';
import type { SourceColumn } from './source-columns.ts';

/** A column with a sample of its cells, empty ones left out. */
export interface SampledColumn extends SourceColumn {
  readonly cells: readonly string[];
  /** Rows of the sample, those with an empty cell included. */
  readonly sampled: number;
}

const AREA_HEADING =
  /^(?:wijkenenbuurten|regios?|gebied(?:en|scode|snaam)?|gemeenten?(?:naam|code)?|gemnaam|gemnm|gm(?:code|naam)?|(?:jr)?statcode|statnaam|codering|koppelvariabeleregio|provincies?(?:naam|code)?|wijk(?:code|naam)?|buurt(?:code|naam)?|rijlabels|wkcode|bucode|gwbcode.*|regionaam|regiocode|plaats(?:naam)?|code|naam)/;
/** Codes of areas without their letters are no counts. */
const CODE_HEADING = /^(?:gwb|gm|wk|bu|stat|jrstat|gemeente|wijk|buurt|regio)code/;
const PERIOD_HEADING =
  /^(?:perioden?|jaar|jaren|jaartal|year|maand|kwartaal|datum|peildatum|peiljaar|verslagjaar)/;
const TOPIC_HEADING = /^(?:onderwerp(?:en)?|indicator(?:en)?|measure|maat|maten|variabele|topic|kenmerk)$/;
const UNIT_HEADING = /^(?:eenheid|unit)$/;
const STATUS_HEADING = /^(?:valueattribute|status|markering)$/;
const ABOUT =
  /^(?:id|rij|volgnr|nr|objectid|fid|soortregio|recs|indwbz|pstmvp|meestvoorkomendepostcode|pstdekp|dekkingspercentage|lokalisering.*|indelingswijziging.*|stringvalue)$/;
const REMARK_HEADING =
  /^(?:opm|opmerking(?:en)?|toelichting(?:en)?|no(?:ot|ten)|bijzonderheden|commentaar|bron(?:nen)?|contact.*|remarks?|notes?)$/;
const BREAKDOWN_HEADING =
  /^(?:geslacht|leeftijd|marges|soortmisdrijf|bedrijfstak|sbi|kenmerken|inkomensgrens|duur|huishoud|samenstelling|type|soort|categorie|klasse|branche)|klasse$|categorie$/;

/** Roles by column; the best column of areas is chosen among all that could be one. */
export function columnRoles(
  columns: readonly SampledColumn[],
  names: AreaNames
): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>(columns.map((column) => [column.index, plainRole(column)]));
  const areas = columns
    .map((column) => ({ column, score: areaScore(column, names) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = areas;
  if (best) roles.set(best.column.index, 'gebied');
  for (const { column } of others) roles.set(column.index, 'weg');
  for (const column of columns)
    if (roles.get(column.index) === 'maat' && CODE_HEADING.test(last(column)) && isDigits(column))
      roles.set(column.index, 'weg');
  const periods = columns.filter(({ index }) => roles.get(index) === 'periode');
  for (const { index } of periods.slice(1)) roles.set(index, 'weg');
  if (best && isCodeColumn(best.column))
    for (const column of columns)
      if (
        roles.get(column.index) === 'uitsplitsing' &&
        /naam$|^naam|regio|wijkenenbuurten/.test(last(column))
      )
        roles.set(column.index, 'weg');
  return roles;
}

const isDigits = ({ cells }: SampledColumn): boolean => cells.every((cell) => /^\d+$/.test(cell));

const last = ({ path }: SourceColumn): string => plainName(path.at(-1) ?? '');

function plainRole(column: SampledColumn): ColumnRole {
  const { path, unit, cells } = column;
  const name = last(column);
  if (column.period && path.length === 0) return 'maat';
  if (
    ABOUT.test(name) ||
    /^(?:regioaanduiding|lokalisering)/.test(plainName(path[0] ?? '')) ||
    unit === 'code' ||
    unit === 'naam'
  )
    return 'weg';
  if (STATUS_HEADING.test(name)) return 'status';
  if (cells.length === 0) return 'weg';
  const periods = cells.filter((cell) => parseFilePeriod(cell) !== null).length;
  if (periods === cells.length && (PERIOD_HEADING.test(name) || path.length === 0)) return 'periode';
  if (PERIOD_HEADING.test(name) && periods > cells.length / 2) return 'periode';
  const names = cells.some((cell) => !isFigure(cell)) || isCodes(cells);
  if (UNIT_HEADING.test(name) || (TOPIC_HEADING.test(name) && cells.every(isUnit))) return 'eenheid';
  if (TOPIC_HEADING.test(name) && names) return 'onderwerp';
  if (BREAKDOWN_HEADING.test(name) && names) return 'uitsplitsing';
  const figures = cells.filter(isFigure).length;
  const rough = cells.filter((cell) => isRough(cell) && !isFigure(cell)).length;
  // Ranges alone are classes; among figures they are figures that somebody did not know exactly.
  if (figures + (figures >= cells.length / 5 ? rough : 0) >= cells.length * 0.6) return 'maat';
  // A breakdown says something of every row; a remark of a few.
  if (REMARK_HEADING.test(name) || cells.length * 2 < column.sampled) return 'weg';
  return new Set(cells).size > Math.max(60, cells.length * 0.5) && cells.length > 60 ? 'weg' : 'uitsplitsing';
}

/** `10010` and `T001038` are codes of CBS, not counts. */
const isCodes = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^(?:T\d{6}|[A-Z]\d{6}|\d{5,7}|[A-Z]{2}\d{5})$/.test(cell)) &&
  new Set(cells.map((cell) => cell.length)).size <= 2;

const isFigure = (cell: string): boolean =>
  parseFileFigure(cell, 'comma') !== null || parseFileFigure(cell, 'point') !== null;

const isCodeColumn = ({ cells }: SampledColumn): boolean =>
  cells.filter((cell) => /^(?:\d{4})?[A-Z]{2}\d{2,8}[A-Z]{0,2}$/.test(cell)).length > cells.length / 2;

/** Marks of a missing figure say nothing of what a column is. */
const NO_FIGURE = /^[.x-]$/i;

/** How surely a column says which area a row is: codes before names, the smallest areas before the larger. */
function areaScore(column: SampledColumn, names: AreaNames): number {
  const { cells } = column;
  const name = last(column);
  if (cells.length === 0 || column.period) return 0;
  const heading = AREA_HEADING.test(name) || column.path.length === 0;
  const texts = [...new Set(cells.filter((cell) => !NO_FIGURE.test(cell)))].slice(0, 400);
  if (texts.length === 0) return 0;
  const numbers = texts.every((text) => /^\d+$/.test(text));
  if (numbers && !/code|gm|statcode|gemeente|gebied|regio/.test(name)) return 0;
  const level = levelOfHeading(column) ?? (numbers ? 'gemeente' : null);
  const found = texts.map((text) => names.find(text, level));
  const certain =
    found.filter(
      ({ kind }) => kind === 'area' || kind === 'former' || kind === 'ambiguous' || kind === 'elsewhere'
    ).length / texts.length;
  const enough = heading ? 0.05 : 0.6;
  if (certain < enough)
    return heading && AREA_HEADING.test(name) && /wijken|buurt|regio|gemeente|gebied/.test(name) ? 0.01 : 0;
  const codes = isCodeColumn(column) || numbers;
  return certain * 10 + (codes ? 10 : 0) + (heading ? 2 : 0) + Math.min(texts.length, 400) / 400;
}

/** The level that a heading promises, which codes without prefix and names of two levels need. */
export function levelOfHeading(column: SourceColumn): Level | null {
  const name = plainName(column.path.at(-1) ?? '');
  if (/^(?:wijkenenbuurten|regio|gebied|code|naam|codering)/.test(name)) return null;
  if (/provincie/.test(name)) return 'provincie';
  if (/buurt|bucode/.test(name)) return 'buurt';
  if (/wijk|wkcode/.test(name)) return 'wijk';
  return /gemeente|^gem(?:naam|nm|code|nr|$)|^gm/.test(name) ? 'gemeente' : null;
}
