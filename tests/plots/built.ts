import type { BuiltColumn, BuiltData, BuiltPlan } from '#lib/charts/built-data.ts';
import { built } from '#lib/charts/built.ts';
import { plotsOf } from './plot.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const series = ['Breda', 'Tilburg', 'Roosendaal'];
const value = (place: number, year: number) => 8 + place * 2.4 + ((year * 7 + place * 5) % 6) * 0.7;

/** One row per place and year. */
const long: readonly BuiltColumn[] = [
  { name: 'naam', kind: 'text', values: series.flatMap((name) => years.map(() => name)) },
  { name: 'jaar', kind: 'year', values: series.flatMap(() => years) },
  {
    name: 'waarde',
    kind: 'number',
    values: series.flatMap((_, place) =>
      years.map((year) => (place === 1 && year === 2021 ? null : value(place, year)))
    )
  },
  {
    name: 'onder',
    kind: 'number',
    values: series.flatMap((_, place) => years.map((year) => value(place, year) - 1.4))
  },
  {
    name: 'boven',
    kind: 'number',
    values: series.flatMap((_, place) => years.map((year) => value(place, year) + 1.9))
  },
  {
    name: 'inwoners',
    kind: 'number',
    values: series.flatMap((_, place) => years.map((year) => 40_000 * 3 ** place + (year % 7) * 900))
  }
];

const from = (change: Partial<BuiltPlan>, columns = long): BuiltData => ({
  title: 'Eigen grafiek',
  columns,
  plan: {
    ...built.example.plan,
    low: '',
    high: '',
    colour: '',
    reference: null,
    ...change,
    xAxis: axis,
    yAxis: axis
  }
});
const axis = { title: '', scale: 'linear', zero: true } as const;
const overYears = { x: 'jaar', y: 'waarde', sort: 'source', descending: false } as const;

export const plots = plotsOf(built, {
  example: { width: 640, data: built.example },
  phone: { width: 320, data: built.example },
  bars: {
    width: 560,
    data: from(
      { marks: ['bar', 'text'], x: 'waarde', y: 'naam' },
      long.map((column) => ({ ...column, values: column.values.filter((_, row) => row % 6 === 0) }))
    )
  },
  'bars upright': {
    width: 560,
    data: from({
      ...overYears,
      marks: ['bar'],
      colour: 'naam',
      reference: { value: 20, label: 'streefcijfer' }
    })
  },
  lines: {
    width: 560,
    data: from({ ...overYears, marks: ['line', 'dot'], colour: 'naam', low: 'onder', high: 'boven' })
  },
  facets: {
    width: 640,
    data: from({ ...overYears, marks: ['area', 'line'], facet: 'naam', low: 'onder', high: 'boven' })
  },
  'dots on a log scale': {
    width: 560,
    data: {
      ...from({}),
      plan: {
        ...from({ marks: ['dot'], x: 'inwoners', y: 'waarde', colour: 'naam' }).plan,
        xAxis: { title: 'inwoners', scale: 'log', zero: false },
        yAxis: { title: 'per 10.000', scale: 'linear', zero: false }
      }
    }
  },
  cells: {
    width: 560,
    data: from({ marks: ['cell', 'text'], x: 'jaar', y: 'naam', colour: 'waarde', label: 'waarde' })
  },
  boxes: { width: 560, data: from({ marks: ['box', 'tick'], x: 'waarde', y: 'naam' }) },
  'a strip': { width: 420, data: from({ marks: ['tick'], x: 'waarde', y: '' }) },
  'rules with dots': {
    width: 420,
    data: from({ marks: ['rule', 'dot'], x: 'naam', y: 'inwoners', sort: 'name' })
  },
  'no rows': {
    width: 420,
    data: from(
      { marks: ['bar'], x: 'waarde', y: 'naam' },
      long.map((column) => ({ ...column, values: [] }))
    )
  }
});
