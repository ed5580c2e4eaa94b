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
  'of a region': {
    width: 460,
    data: {
      ...example,
      own: null,
      region: {
        area: 'RIEC_ZWB',
        name: 'RIEC Zeeland West-Brabant',
        value: 10.7,
        interval: { low: 10.2, high: 11.2 },
        class: 'duidelijk_hoger'
      },
      members: example.points.filter((_, index) => index % 40 === 0).map(({ area }) => area)
    }
  },
  'without own area': { width: 460, data: { ...example, own: null, comparison: null } }
});
