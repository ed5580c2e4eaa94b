import type { DistributionData, DistributionPoint } from './distribution-data.ts';
import type { FigureClass } from './figure-class.ts';

const REFERENCE = 6.7;

/** A skewed spread without chance: quantiles of a log-normal distribution, by a logistic approximation. */
const valueOf = (index: number, count: number): number => {
  const p = (index + 0.5) / count;
  return 6.2 * Math.exp((0.42 * Math.log(p / (1 - p))) / 1.702);
};

const classOf = (value: number, index: number): FigureClass => {
  if (value > 12) return index % 3 === 0 ? 'hoger' : 'duidelijk_hoger';
  if (value > 9.2) return index % 2 === 0 ? 'hoger' : 'niet_anders';
  if (value < 3) return index % 3 === 0 ? 'duidelijk_lager' : 'lager';
  return 'niet_anders';
};

const COUNT = 341;
const others = Array.from({ length: COUNT }, (_, index): DistributionPoint => {
  const value = valueOf(index, COUNT);
  return {
    area: `GM${String(index).padStart(4, '0')}`,
    name: `Gemeente ${index}`,
    value,
    interval: { low: value * 0.8, high: value * 1.25 },
    class: classOf(value, index)
  };
});

export const distributionExample: DistributionData = {
  unit: 'per 10.000 inwoners',
  style: { decimals: 1, suffix: '' },
  comparison: { name: 'Nederland', value: REFERENCE },
  own: 'GM0748',
  brush: null,
  points: [
    ...others,
    {
      area: 'GM0748',
      name: 'Bergen op Zoom',
      value: 16.9,
      interval: { low: 14, high: 20.2 },
      class: 'duidelijk_hoger'
    }
  ]
};
