import type { JsonObject } from '../base/json.ts';
import type { Cell } from '../document/model.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import type { Exploration, ViewKind } from './state.ts';
import { rankingCells, scatterCells } from './view-charts.ts';

/** What cells are made with besides what is explored. */
export interface CellWorld {
  readonly indicator: (id: IndicatorId) => Indicator | undefined;
  /** What a combination begins with while nothing else is looked at. */
  readonly related: () => readonly IndicatorId[];
  readonly locale: Locale;
}

/**
 * A view as cells of a picture. Views of all areas of a level become what says the same of a picture's area and the
 * gemeenten around it: a ranking and a scatter a chart with its statement before it, a funnel a distribution.
 */
export function viewCells(
  view: ViewKind,
  { indicator, second, filters }: Exploration,
  { indicator: find, related, locale }: CellWorld
): readonly Cell[] {
  const others = [...(second === null ? [] : [second]), ...filters.map((filter) => filter.indicator)];
  const looked = [...new Set([indicator, ...others])];
  const cell = (kind: string, spec: JsonObject): readonly Cell[] => [
    { id: view, kind, name: '', folded: true, spec }
  ];
  const [first, other] = [find(indicator), second === null ? undefined : find(second)];
  switch (view) {
    case 'map':
      return cell('map', { title: '', indicator, placement: 'kolom' });
    case 'distribution':
    case 'funnel':
      return cell('distribution', { title: '', indicator });
    case 'trend':
      return cell('trend', { title: '', indicators: looked });
    case 'ranking':
      return first ? rankingCells(first, locale) : [];
    case 'scatter':
      if (first && other) return scatterCells(first, other, locale);
      return cell('table', { title: '', source: '', indicators: looked.slice(0, 2) });
    case 'overview':
      return cell('overview', { title: '', indicators: looked.length > 1 ? looked : [], columns: 12 });
    case 'branches':
      return cell('branches', { title: '', branches: [], count: 12 });
    case 'combination':
      return cell('combination', {
        title: '',
        indicators: (looked.length > 1 ? looked : [...looked, ...related()]).slice(0, 5),
        motivation: ''
      });
    case 'peers':
      return cell('peers', { title: '', count: 15 });
  }
}
