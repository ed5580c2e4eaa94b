import type { Share } from '../disclosure.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { roundTo } from './round.ts';

/** Counts of people and buildings in wijken and buurten are rounded, as CBS does. */
const INSIDE_BASE = 5;

/** What the source would publish of a gemeente or a larger area: rounded, and no part larger than its whole. */
export function toPublished(indicator: DemoIndicator, { teller, noemer }: Share): Share {
  return bounded(indicator, roundTo(indicator.afronding, teller), roundDenominator(indicator, noemer));
}

/**
 * The same of a wijk or buurt. Where the source rounds to hundreds it publishes no count of so small an area: the
 * count stays as it is here, for its percentage.
 */
export function toPublishedInside(indicator: DemoIndicator, { teller, noemer }: Share): Share {
  const base = indicator.model.noemer === 'km2' ? 0 : INSIDE_BASE;
  const count = indicator.afronding === 100 ? teller : roundTo(indicator.afronding, teller);
  return bounded(indicator, count, roundTo(base, noemer));
}

/** Square kilometres to hectares, suspects to tens; the rest is exact. */
function roundDenominator({ model }: DemoIndicator, noemer: number): number {
  if (model.noemer === 'km2') return Math.round(noemer * 100) / 100;
  return model.noemer === 'drugsverdachten' ? roundTo(10, noemer) : noemer;
}

function bounded({ soort }: DemoIndicator, teller: number, noemer: number): Share {
  return { teller: soort === 'percentage' ? Math.min(teller, noemer) : teller, noemer };
}
