import { charts } from '../../charts/index.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { toBuiltData, type ChartOutput, type ChartSpec } from './cell.ts';
import { drawnClasses } from './drawn-classes.ts';

/** The drawing across the page, with its sentence; rows without a number are said, not drawn. */
export const chartPaper: PaperOf<ChartSpec, ChartOutput> = (spec, output, context) => {
  const data = toBuiltData(spec, output, context);
  if (!data) return onPaper({ says: true, table: 'shown' });
  return onPaper({
    says: true,
    classes: drawnClasses(output),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 6,
        draw: async (drawing) => (await charts.built()).draw(data, drawing)
      }
    ]
  });
};
