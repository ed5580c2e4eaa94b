import { toFigureClass } from '#lib/charts/figure-class.ts';
import type { RankingData } from '#lib/charts/ranking-data.ts';
import { mapRows, type MapOutput } from '#lib/cells/map/cell.ts';
import type { CellContext } from '#lib/document/cell-kind.ts';
import { decimalsOf, unitLabel } from '#lib/i18n/formats-unit.ts';

/** Gemeenten of a map as a ranking, the highest value first, those without a value last. */
export function toRankingData(output: MapOutput, context: CellContext): RankingData {
  const { indicator } = output;
  const rows = mapRows(output, context).map(({ assessment, area }) => ({
    area: assessment.area,
    name: area,
    own: assessment.area === context.resolved.area.code,
    value: assessment.value,
    interval: assessment.interval,
    class: toFigureClass(assessment),
    rank: null
  }));
  const reference = output.assessments[0]?.comparison?.value ?? null;
  return {
    unit: unitLabel(indicator, context.locale),
    style: { decimals: decimalsOf(indicator), suffix: indicator.soort === 'percentage' ? '%' : '' },
    comparison: reference === null ? null : { name: context.resolved.comparison.naam, value: reference },
    // Rank intervals come with their own statistic; a rank without one is not shown.
    showRank: false,
    rows: rows.sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
  };
}
