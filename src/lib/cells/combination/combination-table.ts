import type { CellContext, FigureTable } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { formatProbability } from '../../language/probability.ts';
import { translate } from '../../i18n/messages.ts';
import { namesOf, type CombinationOutput } from './output.ts';

/** One row per combination: how many gemeenten, how many by chance, how sure, and which in the area. */
export function combinationTable(
  { indicators, combinations }: CombinationOutput,
  caption: string,
  { locale, resolved, areas }: CellContext
): FigureTable {
  const column = (key: 'names' | 'observed' | 'expected' | 'p' | 'adjusted' | 'here') => ({
    label: translate(locale, `cells.combination.column.${key}`, { area: resolved.area.naam }),
    numeric: key !== 'names' && key !== 'here'
  });
  const inside = new Set(resolved.members);
  return {
    caption,
    columns: (['names', 'observed', 'expected', 'p', 'adjusted', 'here'] as const).map(column),
    rows: combinations.map((one) => [
      namesOf(one.ids, indicators, locale).join(' + '),
      formatNumber(one.areas.length, 0, locale),
      formatNumber(one.expected, 1, locale),
      formatProbability(one.p, locale),
      formatProbability(one.adjusted, locale),
      one.areas
        .filter((code) => inside.has(code))
        .map((code) => areas.get(code)?.naam ?? code)
        .join(', ') || '–'
    ])
  };
}
