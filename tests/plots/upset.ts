import { upset } from '#lib/charts/upset.ts';
import { plotsOf } from './plot.ts';

export const plots = plotsOf(upset, {
  example: { width: 680, data: upset.example },
  phone: { width: 358, data: upset.example }
});
