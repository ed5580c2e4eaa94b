import { spine } from '#lib/charts/spine.ts';
import { plotsOf } from './plot.ts';

const { example } = spine;

export const plots = plotsOf(spine, {
  example: { width: 1064, data: example },
  phone: { width: 358, data: example }
});
