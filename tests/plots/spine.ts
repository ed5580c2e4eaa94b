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
  'long names, no verdict': {
    width: 900,
    data: {
      ...example,
      rows: [
        ...example.rows.slice(0, 2),
        ...(['te_weinig', 'geheim', 'geen_gegevens', 'niet_getoetst'] as const).map((figureClass) => ({
          id: figureClass,
          label: 'Aangetroffen productie- en opslaglocaties van drugs',
          style: { decimals: 1, suffix: '' } as const,
          group: 'drugs',
          reference: 3,
          spread: null,
          value: null,
          interval: null,
          class: figureClass,
          reason: 'niet op te tellen voor een regio'
        }))
      ]
    }
  },
  phone: { width: 358, data: example }
});
