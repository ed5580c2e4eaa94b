import { funnel } from '#lib/charts/funnel.ts';
import { plotsOf } from './plot.ts';

const { example } = funnel;

export const plots = plotsOf(funnel, {
  example: { width: 620, data: example },
  phone: { width: 358, data: { ...example, own: null, members: [] } },
  'without a comparison': { width: 460, data: { ...example, comparison: null, curve: [] } },
  'without points': { width: 460, data: { ...example, points: [], own: null, curve: [] } }
});
