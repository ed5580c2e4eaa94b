import { levels, type Area, type AreaCode, type CustomRegion, type Level } from './area.ts';

/** All areas of one vintage, and who belongs to whom. */
export interface AreaDirectory {
  get(code: AreaCode): Area | undefined;
  readonly all: readonly Area[];
  level(niveau: Level): readonly Area[];
  /** Codes of the gemeenten that make up an area; a gemeente is its own member; unknown codes have none. */
  members(code: AreaCode): readonly AreaCode[];
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
  const membersOfRegion = new Map(regions.map(({ code, leden }) => [code, leden]));

  const members = (code: AreaCode): readonly AreaCode[] => {
    const area = byCode.get(code);
    if (!area) return [];
    switch (area.niveau) {
      case 'land':
        return gemeenten.map((g) => g.code);
      case 'provincie':
      case 'riec':
      case 'veiligheidsregio': {
        const level = area.niveau;
        return gemeenten.filter((g) => g[level] === code).map((g) => g.code);
      }
      case 'gemeente':
        return [code];
      case 'wijk':
      case 'buurt':
        return [];
      case 'eigen':
        return membersOfRegion.get(code) ?? [];
    }
  };

  return {
    all,
    get: (code) => byCode.get(code),
    level: (niveau) => byLevel.get(niveau) ?? [],
    members
  };
}
