import type { AreaCode } from '../areas/area.ts';
import { leftOut, toMember } from '../disclosure/member.ts';
import type { OwnResult } from '../disclosure/own-result.ts';
import { isTotal } from '../disclosure/total-names.ts';
import type { OwnWorld } from './own-world.ts';
import { placesOf } from './places-of.ts';
import { statementScope } from './statement-scope.ts';
import { yearsOf } from './years-of.ts';

/** What a row of an own result is about, as far as counts can be set against each other by it. */
export interface OwnRow {
  /** Smallest areas, each in its own period. */
  readonly members: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** The period is that of the document, although nothing in the statement asks for it. */
  readonly undated: boolean;
  /** As the reader knows it. */
  readonly said: string;
}

export function readRows(result: OwnResult, world: OwnWorld): readonly OwnRow[] {
  const { columns, roles, rowCount } = result;
  const { document } = world;
  const places = placesOf(result, world);
  const periods = columns[roles.indexOf('period')]?.texts();
  const scope = statementScope(document, result.cell);
  const labels = columns.filter((column, at) => roles[at] === 'label' && column !== places?.column);
  const names = columns[roles.indexOf('area-name')]?.texts();
  const texts = labels.map((column) => ({ name: column.name.toLowerCase(), texts: column.texts() }));
  const everywhere = places
    ? [...new Set(places.codes.flatMap((code) => (code === null ? [] : membersOf(code, world))))]
    : (scope.areas ?? [document.parameters.gebied]).flatMap((code) => membersOf(code, world));
  const said = scope.years ?? yearsOf(document.parameters.periode);
  const undated = !periods && said.length === 0;
  const always = periods
    ? [...new Set(periods.filter((text) => !isTotal(text)).flatMap((text) => yearsOf(text ?? '')))]
    : undated
      ? yearsOf(document.parameters.periode)
      : said;
  return Array.from({ length: rowCount }, (_, row) => {
    const code = places?.codes[row] ?? null;
    const period = periods?.[row] ?? null;
    const areas = code === null ? everywhere : membersOf(code, world);
    const when = isTotal(period) ? always : yearsOf(period ?? '');
    const parts = texts.flatMap(({ name, texts: of }) =>
      isTotal(of[row] ?? null) ? [] : [[name, (of[row] ?? '').trim().toLowerCase()] as const]
    );
    const place = names?.[row] ?? (code === null ? places?.column.texts()[row] : nameOf(code, world));
    return {
      members: areas.flatMap((area) => when.map((year) => toMember(area, year))),
      labels: Object.fromEntries(parts),
      undated,
      said: [place, period, ...texts.map(({ texts: of }) => of[row])]
        .filter((text) => text !== null && text !== undefined && text !== '')
        .join(', ')
    };
  });
}

function membersOf(area: AreaCode, { document, areas }: OwnWorld): readonly AreaCode[] {
  const own = document.regions.find(({ code }) => code === area);
  if (own) return own.leden;
  return /^(?:GM|WK|BU)\d+$/.test(area) || leftOut(area) ? [area] : (areas?.members(area) ?? []);
}

const nameOf = (code: AreaCode, { document, areas }: OwnWorld): string =>
  document.regions.find((region) => region.code === code)?.naam ?? areas?.get(code)?.naam ?? code;
