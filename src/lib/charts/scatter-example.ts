import type { FigureClass } from './figure-class.ts';
import type { ScatterData, ScatterPoint } from './scatter-data.ts';

const classOf = (value: number, index: number): FigureClass => {
  if (value > 13) return 'duidelijk_hoger';
  if (value > 9.5) return index % 2 === 0 ? 'hoger' : 'niet_anders';
  if (value < 3) return index % 3 === 0 ? 'duidelijk_lager' : 'lager';
  return index % 97 === 5 ? 'te_weinig' : 'niet_anders';
};

/** Two directions of a sequence that fills a square evenly, without chance (Roberts' R2). */
const even = (index: number, direction: 0 | 1): number =>
  (0.5 + index * (direction === 0 ? 0.7548776662466927 : 0.5698402909980532)) % 1;

const others = Array.from({ length: 341 }, (_, index): ScatterPoint => {
  const p = (even(index, 0) * 340 + 0.5) / 341;
  const x = 6.2 * Math.exp((0.42 * Math.log(p / (1 - p))) / 1.702);
  const q = even(index, 1);
  return {
    area: `GM${String(index).padStart(4, '0')}`,
    name: `Gemeente ${index}`,
    x,
    y: 1.4 + 0.12 * x + 1.1 * (q - 0.4),
    class: classOf(x, index)
  };
});

export const scatterExample: ScatterData = {
  noun: 'gemeenten',
  x: {
    label: 'Geregistreerde drugshandel, per 10.000 inwoners',
    style: { decimals: 1, suffix: '' },
    comparison: { name: 'Nederland', value: 6.7 }
  },
  y: {
    label: 'Leegstand van panden, % van de panden zonder woonfunctie',
    style: { decimals: 1, suffix: '%' },
    comparison: { name: 'Nederland', value: 2.2 }
  },
  own: 'GM0748',
  members: ['GM0012', 'GM0033', 'GM0054', 'GM0075'],
  points: [...others, { area: 'GM0748', name: 'Bergen op Zoom', x: 16.9, y: 3.9, class: 'duidelijk_hoger' }]
};
