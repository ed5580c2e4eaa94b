import { figureClasses, type FigureClass } from '../../charts/figure-class.ts';
import type { ChartOutput } from './cell.ts';

/** Outcomes of tests that colour the marks, for the legend with counts; none when colour says something else. */
export function drawnClasses({ plan, columns }: ChartOutput): readonly FigureClass[] {
  const column = columns.find(({ name }) => name === plan?.colour);
  if (column?.kind !== 'class') return [];
  return column.values.flatMap((value) => figureClasses.filter((one) => one === value));
}
