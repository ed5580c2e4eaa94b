import { toFigureClass } from '../../charts/figure-class.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import type { AreaFill, ChoroplethData } from '../../map/choropleth.ts';
import { mapRows, type MapOutput } from './cell.ts';

/** The map of a cell: tested classes, the region in ink, and the chosen gemeente in petrol among its neighbours. */
export function toChoroplethData(
  output: MapOutput,
  context: CellContext,
  drawing: { readonly title: string; readonly height: number; readonly signs: boolean }
): ChoroplethData {
  const { area } = context.resolved;
  const rows = mapRows(output, context);
  const shown = rows.map(({ assessment }) => assessment.area);
  const fills = Object.fromEntries(
    rows.map(({ assessment }): [string, AreaFill] => [
      assessment.area,
      { kind: 'class', class: toFigureClass(assessment) }
    ])
  );
  const isGemeente = area.niveau === 'gemeente';
  return {
    ...drawing,
    view: shown,
    fills,
    context: 'pale',
    groupOf: null,
    region: shown,
    chosen: isGemeente ? [area.code] : [],
    selected: [],
    labels: isGemeente ? [{ text: area.naam, areas: [area.code], chosen: true }] : []
  };
}
