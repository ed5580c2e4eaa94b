import type { AreaCode } from '../../areas/area.ts';
import { ok, type Result } from '../../base/result.ts';
import type { CellContext, CellError } from '../../document/cell-kind.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../../indicators/definition.ts';

/** Patterns that were tested together. */
export interface TestedCombination {
  readonly ids: readonly IndicatorId[];
  /** Gemeenten that have all of them; the number observed. */
  readonly areas: readonly AreaCode[];
  readonly expected: number;
  readonly p: number;
  /** After adjustment for all combinations tested. */
  readonly adjusted: number;
}

/** At 5 %, after adjustment. */
export const isBeyondChance = ({ adjusted }: Pick<TestedCombination, 'adjusted'>): boolean =>
  adjusted <= 0.05;

/** A gemeente has a pattern when it was tested higher than its comparison, at 95 % or 99.8 %. */
export const hasPattern = ({ class: tested }: Assessment): boolean =>
  tested === 'hoger' || tested === 'duidelijk_hoger';

/**
 * Which patterns fall together more often than by chance, among the gemeenten with a verdict on every one of them: all
 * combinations of two and more, exactly, within kinds of gemeenten.
 *
 * `rows` hold an assessment per indicator and gemeente, in one order of gemeenten; `strata` the kind of each gemeente.
 */
export async function testPatterns(
  indicators: readonly Indicator[],
  rows: readonly (readonly Assessment[])[],
  strata: readonly string[],
  compute: CellContext['compute']
): Promise<
  Result<
    { readonly areas: readonly AreaCode[]; readonly combinations: readonly TestedCombination[] },
    CellError
  >
> {
  const places = strata
    .map((_, place) => place)
    .filter((place) => rows.every((row) => row[place]?.noVerdict === null));
  const codeAt = (place: number): AreaCode => rows[0]?.[place]?.area ?? '';
  const patterns = indicators.map(({ id }, i) => ({
    id,
    flags: places.map((place) => {
      const assessment = rows[i]?.[place];
      return assessment !== undefined && hasPattern(assessment);
    })
  }));
  const found = await compute('combinations', {
    patterns,
    strata: places.map((place) => strata[place] ?? '')
  });
  if (!found.ok) return found;

  const flagsOf = new Map(patterns.map(({ id, flags }) => [id, flags]));
  const combinations = found.value.map(({ ids, expected, p, adjusted }) => ({
    ids,
    areas: places.filter((_, at) => ids.every((id) => flagsOf.get(id)?.[at])).map(codeAt),
    expected,
    p,
    adjusted
  }));
  return ok({ areas: places.map(codeAt), combinations });
}
