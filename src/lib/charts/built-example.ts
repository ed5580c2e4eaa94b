import type { BuiltData } from './built-data.ts';

const axis = { title: '', scale: 'linear', zero: true } as const;
const names = ['Roosendaal', 'Woensdrecht', 'Halderberge', 'Bergen op Zoom', 'Goes', 'Kapelle', 'Hulst'];

export const builtExample: BuiltData = {
  title: 'Registraties per 10.000 inwoners',
  plan: {
    marks: ['interval'],
    x: 'waarde',
    y: 'naam',
    low: 'onder',
    high: 'boven',
    colour: 'klasse',
    facet: '',
    label: '',
    sort: 'value',
    descending: true,
    xAxis: { ...axis, title: 'per 10.000 inwoners' },
    yAxis: axis,
    reference: { value: 10.9, label: 'Nederland' }
  },
  columns: [
    { name: 'naam', kind: 'text', values: names },
    { name: 'waarde', kind: 'number', values: [21.2, 19.1, 18.7, 16.9, 14.5, 13.1, null] },
    { name: 'onder', kind: 'number', values: [18, 13.8, 14.2, 14, 10.9, 8.4, null] },
    { name: 'boven', kind: 'number', values: [24.6, 25.8, 24.2, 20.2, 19, 19.5, null] },
    {
      name: 'klasse',
      kind: 'class',
      values: [
        'duidelijk_hoger',
        'duidelijk_hoger',
        'duidelijk_hoger',
        'duidelijk_hoger',
        'niet_anders',
        'niet_anders',
        'niet_getoetst'
      ]
    }
  ]
};
