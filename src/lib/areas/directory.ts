import { groupBy } from '../base/group-by.ts';
import { resolveComparison } from './resolve-comparison.ts';
import type { ComparisonChoice } from './resolve-comparison.ts';
import { levels, type Area, type AreaCode, type CustomRegion, type Level } from './area.ts';

/** All areas of one vintage, and who belongs to whom. */
export interface AreaDirectory {
  get(code: AreaCode): Area | undefined;
  readonly all: readonly Area[];
  level(niveau: Level): readonly Area[];
  /** Codes of the gemeenten that make up an area; a gemeente is its own member; unknown codes have none. */
  members(code: AreaCode): readonly AreaCode[];
  /** Larger areas that an area lies in, smallest first: buurt → wijk → gemeente → riec → provincie → land. */
  parents(code: AreaCode): readonly Area[];
  /** The area that a choice of comparison means for this one: its own province or RIEC, a custom region, else Nederland. */
  resolveComparison(area: Area, comparison: ComparisonChoice): AreaCode;
}

/**
 * Index of areas by code and by level.
 *
 * `regions` are the custom regions of a document; they join the directory at level `eigen`.
 */
export function createDirectory(
  areas: readonly Area[],
  regions: readonly CustomRegion[] = []
): AreaDirectory {
  const own = regions.map(({ code, naam }): Area => ({
    code,
    naam,
    niveau: 'eigen',
    provincie: null,
    riec: null,
    veiligheidsregio: null,
    gemeente: null,
    wijk: null
  }));
  const all = [...areas, ...own];
  const byCode = new Map(all.map((area) => [area.code, area]));
  const byLevel = new Map(levels.map((niveau) => [niveau, all.filter((area) => area.niveau === niveau)]));
  const gemeenten = byLevel.get('gemeente') ?? [];
  const membersOf = new Map<AreaCode, readonly AreaCode[]>([
    ...(byLevel.get('land') ?? []).map(({ code }) => [code, gemeenten.map((g) => g.code)] as const),
    ...(['provincie', 'riec', 'veiligheidsregio'] as const).flatMap((level) =>
      [...groupBy(gemeenten, (g) => g[level])].flatMap(([code, inside]) =>
        code === null ? [] : [[code, inside.map((g) => g.code)] as const]
      )
    ),
    ...gemeenten.map(({ code }) => [code, [code]] as const),
    ...regions.map(({ code, leden }) => [code, leden] as const)
  ]);

  const parents = (code: AreaCode): readonly Area[] => {
    const area = byCode.get(code);
    if (!area || area.niveau === 'land' || area.niveau === 'eigen') return [];
    const codes = [area.wijk, area.gemeente, area.riec, area.veiligheidsregio, area.provincie];
    const inside = codes.flatMap((parent) => (parent !== null && parent !== code ? [parent] : []));
    const known = [...inside, ...(byLevel.get('land') ?? []).map((land) => land.code)];
    return known.flatMap((parent) => byCode.get(parent) ?? []);
  };

  const lookup = {
    get: (code: AreaCode) => byCode.get(code),
    members: (code: AreaCode) => (byCode.has(code) ? (membersOf.get(code) ?? []) : [])
  };

  return {
    ...lookup,
    all,
    level: (niveau) => byLevel.get(niveau) ?? [],
    parents,
    resolveComparison: (area, comparison) => resolveComparison(area, comparison, lookup)
  };
}
