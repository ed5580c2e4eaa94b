import type { FigureClass } from './figure-class.ts';
import type { FunnelData, FunnelPoint } from './funnel-data.ts';

const TARGET = 6.7;
const PER = 10_000;

/** Limits of a Poisson count with some spread between areas, near enough for an example. */
function limitsAt(size: number, z: number): { readonly low: number; readonly high: number } {
  const half = z * Math.sqrt(PER / (size * TARGET) + 0.03);
  return { low: TARGET * Math.exp(-half), high: TARGET * Math.exp(half) };
}

const classOf = (value: number, size: number): FigureClass => {
  if ((size * TARGET) / PER < 5) return 'te_weinig';
  const [warning, alarm] = [limitsAt(size, 1.96), limitsAt(size, 3.09)];
  if (value > alarm.high) return 'duidelijk_hoger';
  if (value > warning.high) return 'hoger';
  if (value < alarm.low) return 'duidelijk_lager';
  return value < warning.low ? 'lager' : 'niet_anders';
};

/** Two directions of a sequence that fills a square evenly, without chance (Roberts' R2). */
const even = (index: number, direction: 0 | 1): number =>
  (0.5 + index * (direction === 0 ? 0.7548776662466927 : 0.5698402909980532)) % 1;

const points = Array.from({ length: 341 }, (_, index): FunnelPoint => {
  const size = Math.round(4000 * 60 ** even(index, 0));
  const p = even(index, 1) * 0.98 + 0.01;
  const half = Math.sqrt(PER / (size * TARGET) + 0.06);
  const value = TARGET * Math.exp((half * Math.log(p / (1 - p))) / 1.702);
  return {
    area: `GM${String(index).padStart(4, '0')}`,
    name: `Gemeente ${index}`,
    size,
    value,
    class: classOf(value, size)
  };
});

export const funnelExample: FunnelData = {
  noun: 'gemeenten',
  sizeLabel: 'inwoners',
  unit: 'per 10.000 inwoners',
  style: { decimals: 1, suffix: '' },
  comparison: { name: 'Nederland', value: TARGET },
  own: 'GM0748',
  members: ['GM0012', 'GM0033', 'GM0054', 'GM0075'],
  points: [
    ...points,
    { area: 'GM0748', name: 'Bergen op Zoom', size: 69_800, value: 16.9, class: 'duidelijk_hoger' }
  ],
  curve: Array.from({ length: 48 }, (_, step) => {
    const size = 4000 * 62 ** (step / 47);
    return { size, warning: limitsAt(size, 1.96), alarm: limitsAt(size, 3.09) };
  })
};
