import { NEDERLAND } from '../areas/area.ts';
import type { Area, AreaCode } from '../areas/area.ts';
import { tableOf } from '../indicators/cubes-from-table.ts';
import { smallestPercentageBase } from '../indicators/estimate-figure.ts';
import { levelFiguresQuery } from '../sql/queries/level-figures.ts';
import { areaSeriesQuery } from '../sql/queries/area-series.ts';
import type { SqlQuery } from '../sql/sql.ts';
import type { Exploration, ViewKind } from './state.ts';

/** Who a statement is about besides what is explored. */
interface Asked {
  /** The area that views are about, and the gemeenten that it is made of. */
  readonly focus: Pick<Area, 'code' | 'niveau'>;
  readonly members: readonly AreaCode[];
  readonly comparison: AreaCode;
}

/**
 * The statement behind a view that is drawn from cubes, with its values: the engine's own answer holds the same numbers.
 * Null for a view that is a cell, which has its own.
 */
export function viewSql(
  view: ViewKind,
  state: Exploration,
  { focus, members, comparison }: Asked
): SqlQuery | null {
  const { indicator, second, level, periode, filters } = state;
  const figures = (...indicators: readonly string[]) =>
    levelFiguresQuery({
      table: tableOf(level),
      level,
      indicators: [...new Set(indicators)],
      period: periode,
      smallest: smallestPercentageBase
    });
  const all = [indicator, ...(second === null ? [] : [second])];
  switch (view) {
    case 'map':
      return figures(...(state.method === 'bivariate' ? all : [indicator]));
    case 'distribution':
    case 'ranking':
    case 'funnel':
      return figures(indicator);
    case 'scatter':
      return figures(...all);
    case 'trend':
      return areaSeriesQuery({
        tables: tablesOf(focus.niveau),
        indicators: [...new Set([...all, ...filters.map((filter) => filter.indicator)])],
        // A region of the reader's own is in no table: its gemeenten are.
        areas: [...new Set([...(focus.niveau === 'eigen' ? members : [focus.code]), comparison, NEDERLAND])],
        smallest: smallestPercentageBase
      });
    case 'overview':
    case 'branches':
    case 'combination':
    case 'peers':
      return null;
  }
}

const tablesOf = (niveau: Area['niveau']): readonly [string, ...string[]] =>
  niveau === 'wijk' || niveau === 'buurt' ? [tableOf('gemeente'), tableOf(niveau)] : [tableOf('gemeente')];
