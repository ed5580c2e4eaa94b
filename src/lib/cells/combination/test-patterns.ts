import { randomLcg } from 'd3';
import type { AreaCode } from '../../areas/area.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../../indicators/definition.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { combinations } from '../../stats/combinations.ts';
import { permutedOverlap } from '../../stats/permuted-overlap.ts';

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
/** At 5 %, after adjustment. */
export const isBeyondChance = ({ adjusted }: Pick<TestedCombination, 'adjusted'>): boolean =>
  adjusted <= 0.05;

/** A gemeente has a pattern when it was tested higher than its comparison, at 95 % or 99.8 %. */
export const hasPattern = ({ class: tested }: Assessment): boolean =>
  tested === 'hoger' || tested === 'duidelijk_hoger';

/**
 * Which patterns fall together more often than by chance, among the gemeenten with a verdict on every one of them.
 *
 * `rows` hold an assessment per indicator and gemeente, in one order of gemeenten; `strata` a size class per gemeente.
 * All pairs, exactly, and all triples, by permutation; a triple takes about 8 ms, and the page is let go before each of
 * them. Stops between two of them when `signal` does; the answer is then that of the pairs alone and is not used.
 */
export async function testPatterns(
  indicators: readonly Indicator[],
  rows: readonly (readonly Assessment[])[],
  strata: readonly string[],
  signal: AbortSignal
): Promise<{ readonly areas: readonly AreaCode[]; readonly combinations: readonly TestedCombination[] }> {
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
  const kept = places.map((place) => strata[place] ?? '');
  const uniform = randomLcg(SEED);
  const found = [...combinations(patterns, kept, uniform, 2)];
  for (const chosen of triplesOf(patterns)) {
    await aMoment();
    if (signal.aborted) break;
    const flags = chosen.map((one) => one.flags);
    found.push({ ids: chosen.map(({ id }) => id), ...permutedOverlap(flags, kept, uniform), adjusted: 1 });
  }

  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  const flagsOf = new Map(patterns.map(({ id, flags }) => [id, flags]));
  const tested = found.map(({ ids, expected, p }, i) => ({
    ids,
    areas: places.filter((_, at) => ids.every((id) => flagsOf.get(id)?.[at])).map(codeAt),
    expected,
    p,
    adjusted: adjusted[i] ?? 1
  }));
  return { areas: places.map(codeAt), combinations: tested.sort((a, b) => a.p - b.p) };
}

const triplesOf = <T>(items: readonly T[]): readonly (readonly [T, T, T])[] =>
  items.flatMap((first, i) =>
    items
      .slice(i + 1)
      .flatMap((second, j) =>
        items.slice(i + j + 2).map((third): readonly [T, T, T] => [first, second, third])
      )
  );

/** Lets the page draw and answer before the next piece of work. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
