import type { TrendPoint } from '../indicators/trend.ts';
import type { TrendData } from './trend-data.ts';

const values = [10.4, 12.2, 12.2, 12.6, 12.4, 13.8, 13.5, 15.3, 16.0, 15.2, 16.9];
const compared = [9.4, 9.0, 8.9, 8.6, 8.1, 7.8, 7.7, 7.2, 7.0, 6.9, 6.7];

const points = values.map((value, index): TrendPoint => {
  const margin = 1.96 * Math.sqrt(value / 7);
  const last = index === values.length - 1;
  return {
    period: String(2014 + index),
    value,
    interval: { low: value - margin, high: value + margin },
    comparison: compared[index] ?? null,
    mark: last ? 'voorlopig' : '',
    used: !last
  };
});

export const trendExample: TrendData = {
  label: 'Drugshandel en -productie per 10.000 inwoners',
  area: 'Bergen op Zoom',
  comparison: 'Nederland',
  style: { decimals: 1, suffix: '' },
  size: 'large',
  trend: {
    indicator: 'drugshandel',
    area: 'GM0748',
    comparison: 'NL01',
    points,
    change: { perYear: 4.1, interval: { low: 1.2, high: 7.1 } },
    verdict: 'neemt_toe',
    leftOut: [{ period: '2024', why: 'voorlopig' }],
    breaks: []
  }
};
