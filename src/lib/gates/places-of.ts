import type { AreaCode } from '../areas/area.ts';
import { parseAreaCode } from '../areas/code.ts';
import type { OwnResult } from '../disclosure/own-result.ts';
import type { ResultColumn } from '../disclosure/result-table.ts';
import { isTotal } from '../disclosure/total-names.ts';
import type { OwnWorld } from './own-world.ts';

interface Places {
  readonly column: ResultColumn;
  /** By row; null for a row over all of them. */
  readonly codes: readonly (AreaCode | null)[];
}

/** The column of areas: with their codes, or any in which all names are names of areas. */
export function placesOf({ columns, roles }: OwnResult, world: OwnWorld): Places | null {
  const coded = columns[roles.indexOf('area')];
  if (coded) return { column: coded, codes: coded.texts().map(codeOf) };
  for (const column of columns.filter((_, at) => roles[at] === 'label')) {
    const codes = codesByName(column, world);
    const texts = column.texts().map((text) => (text ?? '').trim().toLowerCase());
    if (codes.size > 0 && texts.every((text) => isTotal(text) || codes.has(text)))
      return { column, codes: texts.map((text) => codes.get(text) ?? null) };
  }
  return null;
}

function codeOf(text: string | null): AreaCode | null {
  const parsed = parseAreaCode(text ?? '');
  return parsed.ok ? parsed.value.code : null;
}

/** Own regions and gemeenten by name; larger areas only where no gemeente is called the same. */
function codesByName(named: ResultColumn, { document, areas }: OwnWorld): ReadonlyMap<string, AreaCode> {
  const wanted = new Set(named.texts().map((text) => (text ?? '').trim().toLowerCase()));
  const isWanted = ({ naam }: { readonly naam: string }) => wanted.has(naam.toLowerCase());
  const found = (areas?.all ?? []).filter(isWanted);
  const gemeenten = found.filter(({ niveau }) => niveau === 'gemeente');
  return new Map(
    [...found, ...gemeenten, ...document.regions.filter(isWanted)].map(
      ({ naam, code }) => [naam.toLowerCase(), code] as const
    )
  );
}
