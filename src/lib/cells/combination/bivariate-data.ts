import { toFigureClass } from '../../charts/figure-class.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { AreaFill, ChoroplethData } from '../../map/choropleth.ts';
import type { CombinationOutput } from './output.ts';

/** Lower, not demonstrably different, higher. */
const step = ({ class: tested }: Assessment): 0 | 1 | 2 => {
  if (tested === 'hoger' || tested === 'duidelijk_hoger') return 2;
  return tested === 'niet_anders' ? 1 : 0;
};

/** The gemeenten of the area by the tested classes of the first two indicators; hatched where one has no verdict. */
export function toBivariateData(
  { rows: [first = [], second = []] }: CombinationOutput,
  { resolved, areas }: CellContext,
  drawing: { readonly title: string; readonly height: number }
): ChoroplethData {
  const { area, members } = resolved;
  const isGemeente = area.niveau === 'gemeente';
  const shown = new Set(isGemeente && area.riec !== null ? areas.members(area.riec) : members);
  const fills = first.flatMap((a, place): [string, AreaFill][] => {
    const b = second[place];
    if (!b || !shown.has(a.area)) return [];
    const untested = [a, b].find(({ noVerdict }) => noVerdict !== null);
    return [
      [
        a.area,
        untested
          ? { kind: 'class', class: toFigureClass(untested) }
          : { kind: 'bivariate', a: step(a), b: step(b) }
      ]
    ];
  });
  return {
    ...drawing,
    view: [...shown],
    fills: Object.fromEntries(fills),
    context: 'pale',
    groupOf: null,
    region: [...shown],
    chosen: isGemeente ? [area.code] : [],
    selected: [],
    labels: isGemeente ? [{ text: area.naam, areas: [area.code], chosen: true }] : [],
    signs: false
  };
}
