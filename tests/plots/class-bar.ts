import { classBar } from '#lib/charts/class-bar.ts';
import { plotsOf } from './plot.ts';

export const plots = plotsOf(classBar, {
  example: { width: 294, data: classBar.example },
  'one class': { width: 294, data: { noun: 'gemeenten', counts: [{ class: 'te_weinig', count: 37 }] } }
});
