import { trend, type TrendData } from '#lib/charts/trend.ts';
import type { TrendPoint } from '#lib/indicators/trend.ts';
import { plotsOf } from './plot.ts';

const { example } = trend;

const series = (
  values: readonly (number | null)[],
  compared: readonly number[],
  margin: number,
  changes: Partial<TrendPoint>[] = []
): TrendPoint[] =>
  values.map((value, index) => ({
    period: String(2014 + index),
    value,
    interval: value === null ? null : { low: value - margin, high: value + margin },
    comparison: compared[index] ?? null,
    mark: '',
    used: value !== null,
    ...changes[index]
  }));

const small = (
  label: string,
  points: TrendPoint[],
  changes: Partial<TrendData['trend']> = {}
): TrendData => ({
  ...example,
  label,
  size: 'small',
  comparison: 'NL',
  trend: { ...example.trend, points, leftOut: [], ...changes }
});

const rising = [8.4, 8.4, 7.9, 8.4, 9.0, 9.3, 9.9, 9.7, 10.5, 9.9, 10.7];
const falling = [35, 30, 27.8, 25.9, 24.5, 21.3, 19.9, 19.9, 17.4, 13.8, 14.6];
const broken = [2.6, 2.6, 2.5, 2.7, 2.8, 2.9, 2.8, 2.6, 2.7, 2.8, 2.9];

export const plots = plotsOf(trend, {
  example: { width: 450, data: example },
  small: {
    width: 336,
    data: small('Drugshandel', series(rising, [9.2, 8.9, 8.6, 8.5, 8.1, 7.6, 7.5, 7.4, 7.2, 7.0, 6.7], 0.6))
  },
  'labels apart': {
    width: 336,
    data: small(
      'Hennepkwekerijen',
      series(falling, [22.8, 21.6, 19.2, 17.9, 17, 15.7, 15, 14.2, 13.1, 12, 13.9], 3)
    )
  },
  break: {
    width: 336,
    data: small('Drugsafval', series(broken, [1.6, 1.6, 1.6, 1.6, 1.7, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6], 0.9), {
      breaks: ['2020'],
      verdict: 'niet_te_bepalen',
      change: null
    })
  },
  missing: {
    width: 336,
    data: small(
      'Leegstand',
      series(
        [6, null, 6.8, 6.4, null, null, 5.8, 5.6, 6.1, 5.9, null],
        [5, 5, 5.1, 5, 5, 4.9, 5, 5, 5, 5.1, 5],
        0.5,
        [{}, { mark: 'geheim' }]
      )
    )
  },
  'thousands, provisional': {
    width: 336,
    data: small(
      'Vestigingen',
      series([1180, 1240, 1321, 1289, 1402], [1100, 1120, 1090, 1150, 1160], 61, [
        {},
        {},
        {},
        {},
        { mark: 'voorlopig' }
      ])
    )
  },
  'one period': { width: 450, data: { ...small('Inwoners', series([12], [10], 1)), size: 'large' } },
  'one period without value': { width: 336, data: small('Niets', series([null], [5], 0)) },
  empty: { width: 336, data: small('Niets', series([null, null, null], [], 0)) }
});
