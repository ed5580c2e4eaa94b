import type { JsonObject } from '../base/json.ts';
import type { Cell } from '../document/model.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { Exploration, ViewKind } from './state.ts';

/**
 * A view as a cell of a picture. Views of all areas of a level become the cell that says the same of a picture's area
 * and its gemeenten: a ranking and a scatter a table of their figures, a funnel a distribution. `related`: what a
 * combination begins with while nothing else is looked at.
 */
export function viewCell(
  view: ViewKind,
  { indicator, second, filters }: Exploration,
  related: readonly IndicatorId[]
): Cell {
  const others = [...(second === null ? [] : [second]), ...filters.map((filter) => filter.indicator)];
  const looked = [...new Set([indicator, ...others])];
  const cell = (kind: string, spec: JsonObject): Cell => ({ id: view, kind, name: '', folded: true, spec });
  switch (view) {
    case 'map':
      return cell('map', { title: '', indicator, placement: 'kolom' });
    case 'distribution':
    case 'funnel':
      return cell('distribution', { title: '', indicator });
    case 'trend':
      return cell('trend', { title: '', indicators: looked });
    case 'ranking':
      return cell('table', { title: '', source: '', indicators: [indicator] });
    case 'scatter':
      return cell('table', { title: '', source: '', indicators: looked.slice(0, 2) });
    case 'overview':
      return cell('overview', { title: '', indicators: looked.length > 1 ? looked : [], columns: 12 });
    case 'branches':
      return cell('branches', { title: '', branches: [], count: 12 });
    case 'combination':
      return cell('combination', {
        title: '',
        indicators: (looked.length > 1 ? looked : [...looked, ...related]).slice(0, 5),
        motivation: ''
      });
    case 'peers':
      return cell('peers', { title: '', count: 15 });
  }
}
