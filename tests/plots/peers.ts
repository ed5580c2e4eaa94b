import { peersChart } from '#lib/charts/peers.ts';
import { plotsOf } from './plot.ts';

export const plots = plotsOf(peersChart, {
  example: { width: 680, data: peersChart.example },
  phone: { width: 358, data: peersChart.example }
});
