import { countDenominator, isRatio, type DenominatorId } from './denominators.ts';
import { toLayers, type Layers } from './layers.ts';
import type { World } from './world.ts';

/** Numbers that other indicators are set against: made once per year, some of them by another indicator. */
export interface Counts {
  layers(id: DenominatorId, year: number): Layers;
  /** Counts of an indicator that was drawn before. */
  drawn(indicator: string, year: number): Layers;
  /** Keeps the counts of an indicator for those that come after it. */
  keep(indicator: string, year: number, teller: Layers): void;
}

/** The indicators that count what others are set against; they come first. */
export const countedFirst = ['vestigingen_totaal', 'recreatieobjecten', 'agressie_ambtsdragers'] as const;

const countedBy: Partial<Record<DenominatorId, string>> = {
  vestigingen: 'vestigingen_totaal',
  recreatieobjecten: 'recreatieobjecten'
};

export function createCounts(seed: number, world: World): Counts {
  const made = new Map<string, Layers>();
  const drawn = (indicator: string, year: number) => {
    const layers = made.get(`${indicator}|${year}`);
    if (!layers) throw new Error(`not drawn yet: ${indicator} ${year}`);
    return layers;
  };
  return {
    drawn,
    keep: (indicator, year, teller) => made.set(`${indicator}|${year}`, teller),
    layers(id, year) {
      const by = countedBy[id];
      if (by) return drawn(by, year);
      const known = made.get(`${id}|${year}`);
      if (known) return known;
      const values = isRatio(id)
        ? countDenominator(seed, world, id, year)
        : world.hectares.map((ha) => ha / 100);
      const layers = toLayers(world, 'buurt', values);
      made.set(`${id}|${year}`, layers);
      return layers;
    }
  };
}
