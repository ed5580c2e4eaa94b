import { groupBy } from '../../src/lib/base/group-by.ts';
import { readGemeenten } from '../reference/gemeenten.ts';
import type { Figure } from './read-figures.ts';

const LAND = 'NL01';

/**
 * Figures of gemeenten with those of land, provincies and RIEC-regio's behind them.
 *
 * A total that the file gives itself is preferred. Others are sums, and only where every gemeente of the area has a
 * figure: a sum with a hole in it would give the hole away, or be wrong.
 */
export function withTotals(figures: readonly Figure[]): readonly Figure[] {
  const gemeenten = readGemeenten();
  const regions = new Map<string, string[]>();
  for (const { code, provincie, riec } of gemeenten)
    for (const region of [LAND, provincie, riec]) regions.set(region, [...(regions.get(region) ?? []), code]);

  const sliced = groupBy(figures, ({ indicator, periode }) => `${indicator}\u001f${periode}`);
  const totals = [...sliced.values()].flatMap((slice) => {
    const byArea = new Map(slice.map((figure) => [figure.gebied, figure]));
    return [...regions].flatMap(([region, members]) => {
      const parts = members.map((code) => byArea.get(code));
      const [first] = slice;
      return !first || byArea.has(region) ? [] : sum(first, region, parts);
    });
  });
  return [...figures, ...totals];
}

function sum(first: Figure, gebied: string, parts: readonly (Figure | undefined)[]): readonly Figure[] {
  let teller = 0;
  let noemer = 0;
  for (const part of parts) {
    if (part?.teller == null || part.noemer === null) return [];
    teller += part.teller;
    noemer += part.noemer;
  }
  return [{ ...first, gebied, teller, noemer, markering: '' }];
}
