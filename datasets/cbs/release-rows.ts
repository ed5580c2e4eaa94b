import { groupBy } from '../../src/lib/base/group-by.ts';
import { levels, type Level } from '../../src/lib/areas/area.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { CbsIndicator } from './cbs-indicator.ts';
import type { Fact } from './facts.ts';
import { leaveOutSmall, type PlacedObservation } from './leave-out-small.ts';
import { observe, type AreaFacts } from './observe.ts';

/** The indicators that the facts can fill, and all their observations. */
export interface ReleaseRows {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly PlacedObservation[];
  /** Figures that CBS publishes and the project does not show: too small. */
  readonly leftOut: number;
}

/** Every indicator in every area and period that the facts speak of; what has no number anywhere is left out. */
export function releaseRows(
  all: readonly CbsIndicator[],
  facts: readonly Fact[],
  levelOf: ReadonlyMap<string, Level>
): ReleaseRows {
  const areas = byArea(facts);
  const indicators: Indicator[] = [];
  const observations: PlacedObservation[] = [];
  for (const indicator of all) {
    const sources = new Set<string>();
    const rows = areas.flatMap((area) => {
      const niveau = levelOf.get(area.area);
      if (!niveau || (indicator.hoogstens && !indicator.hoogstens.includes(niveau))) return [];
      const found = observe(indicator, area);
      if (!found) return [];
      for (const source of found.sources) sources.add(source);
      return [{ ...found.observation, niveau }];
    });
    if (!rows.some(({ waarde }) => waarde !== null)) continue;
    observations.push(...rows);
    indicators.push(toIndicator(indicator, rows, sources));
  }
  return { indicators, ...leaveOutSmall(observations, indicators) };
}

function byArea(facts: readonly Fact[]): AreaFacts[] {
  return [...groupBy(facts, ({ area, period }) => `${area}\u001f${period}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const figures = new Map<string, Fact>();
    for (const fact of group) if (figures.get(fact.measure)?.value == null) figures.set(fact.measure, fact);
    return [{ area: first.area, period: first.period, figures }];
  });
}

function toIndicator(
  { formula: _formula, hoogstens: _hoogstens, ...given }: CbsIndicator,
  rows: readonly { readonly periode: string; readonly niveau: Level }[],
  sources: ReadonlySet<string>
): Indicator {
  const found = new Set(rows.map(({ niveau }) => niveau));
  return {
    ...given,
    bron: 'CBS StatLine',
    tabel: [...sources].sort().join('; '),
    licentie: 'CC BY 4.0',
    niveaus: levels.filter((level) => found.has(level)),
    perioden: [...new Set(rows.map(({ periode }) => periode))].sort(),
    reeksbreuk: null
  };
}
