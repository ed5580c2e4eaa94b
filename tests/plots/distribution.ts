import { distribution } from '#lib/charts/distribution.ts';
import { plotsOf } from './plot.ts';

const { example } = distribution;

export const plots = plotsOf(distribution, {
  example: { width: 460, data: example },
  brushed: { width: 460, data: { ...example, brush: { low: 11, high: 18 } } },
  'own at the edge': {
    width: 358,
    data: {
      ...example,
      points: example.points.map((point) =>
        point.area === example.own ? { ...point, value: 26, interval: { low: 21, high: 31 } } : point
      )
    }
  },
  'without own area': { width: 460, data: { ...example, own: null, comparison: null } }
});
