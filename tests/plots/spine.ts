import { spine } from '#lib/charts/spine.ts';
import { plotsOf } from './plot.ts';

const { example } = spine;

export const plots = plotsOf(spine, {
  example: { width: 1064, data: example },
  'beyond the edge': {
    width: 900,
    data: {
      ...example,
      rows: example.rows.map((row, index) =>
        index === 1 ? { ...row, value: 9, interval: { low: 7, high: 12 } } : row
      )
    }
  },
  phone: { width: 358, data: example }
});
