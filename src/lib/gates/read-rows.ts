import type { AreaCode } from '../areas/area.ts';
import { parseAreaCode } from '../areas/code.ts';
import type { OwnResult } from '../disclosure/own-result.ts';
import type { ResultColumn } from '../disclosure/result-table.ts';
import { isTotal } from '../disclosure/total-names.ts';
import type { OwnWorld } from './own-world.ts';

/** What a row of an own result is about, as far as counts can be set against each other by it. */
export interface OwnRow {
  /** Smallest areas, each in its own period. */
  readonly members: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** As the reader knows it. */
  readonly said: string;
}

export function readRows(result: OwnResult, world: OwnWorld): readonly OwnRow[] {
  const { columns, roles, rowCount } = result;
  const places = placesOf(result, world);
  const periods = columns[roles.indexOf('period')]?.texts();
  const labels = columns.filter((column, at) => roles[at] === 'label' && column !== places?.column);
  const names = columns[roles.indexOf('area-name')]?.texts();
  const texts = labels.map((column) => ({ name: column.name, texts: column.texts() }));
  const all = [
    ...new Set(places?.codes.flatMap((code) => (code === null ? [] : membersOf(code, world))) ?? [])
  ];
  const years = [
    ...new Set((periods ?? []).filter((text) => !isTotal(text)).flatMap((text) => yearsOf(text ?? '')))
  ];
  return Array.from({ length: rowCount }, (_, row) => {
    const code = places ? (places.codes[row] ?? null) : null;
    const period = periods?.[row] ?? null;
    const areas = !places ? [NOWHERE] : code === null ? all : membersOf(code, world);
    const when = !periods
      ? yearsOf(world.document.parameters.periode)
      : isTotal(period)
        ? years
        : yearsOf(period ?? '');
    const parts = texts.flatMap(({ name, texts: of }) =>
      isTotal(of[row] ?? null) ? [] : [[name.toLowerCase(), of[row] ?? ''] as const]
    );
    const place = names?.[row] ?? (code === null ? places?.column.texts()[row] : nameOf(code, world));
    return {
      members: areas.flatMap((area) => when.map((year) => `${area} ${year}`.trimEnd())),
      labels: Object.fromEntries(parts),
      said: [place, period, ...texts.map(({ texts: of }) => of[row])]
        .filter((text) => text !== null && text !== undefined && text !== '')
        .join(', ')
    };
  });
}

/** Where a result names no area, all of it is about one. */
const NOWHERE = '-';
const AREA_NAME = /^(?:naam|gebied|gebiedsnaam|gemeente(?:naam)?|regio(?:naam)?)$/i;

/** The column of areas with their codes, null for a row over all of them; names of areas count where all are known. */
function placesOf({ columns, roles }: OwnResult, world: OwnWorld) {
  const coded = columns[roles.indexOf('area')];
  const codeOf = (text: string | null) => {
    const parsed = parseAreaCode(text ?? '');
    return parsed.ok ? parsed.value.code : null;
  };
  if (coded) return { column: coded, codes: coded.texts().map(codeOf) };
  const named = columns.find(({ name }, at) => roles[at] === 'label' && AREA_NAME.test(name));
  if (!named) return null;
  const codes = codesByName(named, world);
  const known = named.texts().every((text) => isTotal(text) || codes.has((text ?? '').toLowerCase()));
  return known
    ? { column: named, codes: named.texts().map((text) => codes.get((text ?? '').toLowerCase()) ?? null) }
    : null;
}

/** Own regions and gemeenten by name; larger areas only where no gemeente is called the same. */
function codesByName(named: ResultColumn, { document, areas }: OwnWorld): ReadonlyMap<string, AreaCode> {
  const wanted = new Set(named.texts().map((text) => (text ?? '').toLowerCase()));
  const found = (areas?.all ?? []).filter(({ naam }) => wanted.has(naam.toLowerCase()));
  const gemeenten = found.filter(({ niveau }) => niveau === 'gemeente');
  return new Map(
    [...found, ...gemeenten, ...document.regions].map(({ naam, code }) => [naam.toLowerCase(), code] as const)
  );
}

/** `2022-2024` is a sum over three years; any other period stands for itself. */
function yearsOf(period: string): readonly string[] {
  const [, first, last] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(period.trim()) ?? [];
  if (first === undefined || last === undefined) return [period];
  const length = Number(last) - Number(first) + 1;
  return length < 2 || length > 50 ? [period] : Array.from({ length }, (_, i) => String(Number(first) + i));
}

function membersOf(area: AreaCode, { document, areas }: OwnWorld): readonly AreaCode[] {
  const own = document.regions.find(({ code }) => code === area);
  if (own) return own.leden;
  return /^(?:GM|WK|BU)\d+$/.test(area) ? [area] : (areas?.members(area) ?? []);
}

const nameOf = (code: AreaCode, { document, areas }: OwnWorld): string =>
  document.regions.find((region) => region.code === code)?.naam ?? areas?.get(code)?.naam ?? code;
