import { NEDERLAND } from '../areas/area.ts';
import type { AreaCode } from '../areas/area.ts';
import { tableOf } from '../indicators/cubes-from-table.ts';
import { smallestPercentageBase } from '../indicators/estimate-figure.ts';
import { levelFiguresQuery } from '../sql/queries/level-figures.ts';
import { seriesQuery } from '../sql/queries/series.ts';
import type { SqlQuery } from '../sql/sql.ts';
import type { Exploration, ViewKind } from './state.ts';

/** Who a statement is about besides what is explored. */
interface Asked {
  /** The area that views are about. */
  readonly focus: AreaCode;
  readonly comparison: AreaCode;
}

/**
 * The statement behind a view that is drawn from cubes, with its values: the engine's own answer holds the same numbers.
 * Null for a view that is a cell, which has its own.
 */
export function viewSql(view: ViewKind, state: Exploration, { focus, comparison }: Asked): SqlQuery | null {
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
      return seriesQuery(
        [...new Set([...all, ...filters.map((filter) => filter.indicator)])],
        [...new Set([focus, comparison, NEDERLAND])]
      );
    case 'overview':
    case 'branches':
    case 'combination':
    case 'peers':
      return null;
  }
}
