import { histogram } from '#lib/charts/histogram.ts';
import { plotsOf } from './plot.ts';

export const plots = plotsOf(histogram, {
  example: { width: 94, data: histogram.example },
  'one value': { width: 94, data: { ...histogram.example, bins: [12], low: 2024, high: 2024, marked: null } }
});
