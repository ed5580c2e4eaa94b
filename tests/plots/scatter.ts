import { scatter } from '#lib/charts/scatter.ts';
import { plotsOf } from './plot.ts';

const { example } = scatter;

export const plots = plotsOf(scatter, {
  example: { width: 620, data: example },
  phone: { width: 358, data: { ...example, own: null, members: [] } },
  'without a comparison': {
    width: 460,
    data: { ...example, x: { ...example.x, comparison: null }, y: { ...example.y, comparison: null } }
  },
  'without points': { width: 460, data: { ...example, points: [], own: null } }
});
