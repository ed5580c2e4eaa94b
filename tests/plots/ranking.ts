import { ranking } from '#lib/charts/ranking.ts';
import { plotsOf } from './plot.ts';

const { example } = ranking;

export const plots = plotsOf(ranking, {
  example: { width: 460, data: example },
  'without ranks, wide': { width: 760, data: { ...example, showRank: false } },
  phone: {
    width: 358,
    data: { ...example, comparison: { name: 'gemeenten van dezelfde stedelijkheid', value: 19 } }
  }
});
