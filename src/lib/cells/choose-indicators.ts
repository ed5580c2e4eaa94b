import { err, ok, type Result } from '../base/result.ts';
import type { CellError } from '../document/cell-kind.ts';
import { closestNames } from '../document/closest-names.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import { isLocal } from '../indicators/local-theme.ts';
import type { Release } from '../indicators/release.ts';

/** What a list of ids means in this release. */
export interface ChosenIndicators {
  readonly indicators: readonly Indicator[];
  readonly missing: readonly IndicatorId[];
}

/** Income, benefits, debts: shown where an analyst asks for them, never part of a selection by themselves. */
export const isSensitiveContext = ({ gevoelig, richting }: Indicator): boolean =>
  gevoelig && richting === 'context';

/**
 * Definitions of the ids, in their order; no ids at all means every indicator that may stand in any picture. What
 * an analyst brought in stands only where it is named: nobody's picture changes by it, and what is shared neither.
 *
 * A document can outlive an indicator: what this release lacks is named, and only a list with nothing left is an error.
 */
export function chooseIndicators(
  ids: readonly IndicatorId[],
  release: Release
): Result<ChosenIndicators, CellError> {
  const all = release.regiobeeld.indicators;
  if (ids.length === 0)
    return ok({
      indicators: all.filter((indicator) => !isSensitiveContext(indicator) && !isLocal(indicator)),
      missing: []
    });

  const byId = new Map(all.map((indicator) => [indicator.id, indicator]));
  const indicators = ids.flatMap((id) => byId.get(id) ?? []);
  const missing = ids.filter((id) => !byId.has(id));
  const [first] = missing;
  if (indicators.length === 0 && first !== undefined)
    return err({
      kind: 'unknown-indicator',
      name: first,
      suggestions: closestNames(first, [...byId.keys()])
    });
  return ok({ indicators, missing });
}
