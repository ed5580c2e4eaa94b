import { randomLcg } from 'd3';
import type { AreaCode } from '../../areas/area.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../../indicators/definition.ts';
import { combinations } from '../../stats/combinations.ts';

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

/** The same document gives the same p, everywhere. */
const SEED = 0.42;
/** Larger combinations are hardly ever seen in more than a few gemeenten. */
const MOST = 3;
/** At 5 %, after adjustment. */
export const isBeyondChance = ({ adjusted }: Pick<TestedCombination, 'adjusted'>): boolean => adjusted < 0.05;

/** A gemeente has a pattern when it was tested higher than its comparison, at 95 % or 99.8 %. */
export const hasPattern = ({ class: tested }: Assessment): boolean =>
  tested === 'hoger' || tested === 'duidelijk_hoger';

/**
 * Which patterns fall together more often than by chance, among the gemeenten with a verdict on every one of them.
 *
 * `rows` hold an assessment per indicator and gemeente, in one order of gemeenten; `strata` a size class per gemeente.
 * Pairs and triples: at most twenty with five indicators, 5 to 30 ms.
 */
export function testPatterns(
  indicators: readonly Indicator[],
  rows: readonly (readonly Assessment[])[],
  strata: readonly string[]
): { readonly areas: readonly AreaCode[]; readonly combinations: readonly TestedCombination[] } {
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
  const flagsOf = new Map(patterns.map(({ id, flags }) => [id, flags]));
  const found = combinations(
    patterns,
    places.map((place) => strata[place] ?? ''),
    randomLcg(SEED),
    MOST
  );
  return {
    areas: places.map(codeAt),
    combinations: found.map(({ ids, expected, p, adjusted }) => ({
      ids,
      areas: places.filter((_, at) => ids.every((id) => flagsOf.get(id)?.[at])).map(codeAt),
      expected,
      p,
      adjusted
    }))
  };
}
