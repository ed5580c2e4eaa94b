import { describe, expect, test } from 'vitest';
import { lint } from '#lib/language/linter.ts';
import { isBuilt, openNative } from '#headless/native-engine.ts';
import { figuresOf, type Asked } from './summaries.ts';

const regions = [
  { code: 'EIGEN_1', naam: 'Langstraat', leden: ['GM0867', 'GM0797', 'GM0779', 'GM1719'] },
  { code: 'EIGEN_2', naam: 'Wadden', leden: ['GM0093', 'GM0096', 'GM0448', 'GM0060', 'GM0088'] }
];

const asked: Readonly<
  Record<string, readonly (readonly [area: string, comparison: Asked['comparison'], period: string])[]>
> = {
  demo: [
    ['GM0096', 'nederland', '2024'],
    ['GM0088', 'provincie', '2024'],
    ['GM1709', 'nederland', '2024'],
    ['GM0748', 'riec', '2024'],
    ['GM0758', 'nederland', '2024'],
    ['GM0363', 'nederland', '2024'],
    ['GM0599', 'provincie', '2023'],
    ['GM0228', 'nederland', '2024'],
    ['GM0221', 'riec', '2024'],
    ['RIEC_ZWB', 'nederland', '2024'],
    ['RIEC_LB', 'nederland', '2023'],
    ['PV31', 'nederland', '2024'],
    ['NL01', 'nederland', '2024'],
    ['EIGEN_1', 'nederland', '2024'],
    ['EIGEN_2', 'provincie', '2024']
  ],
  cbs: [
    ['GM0096', 'nederland', '2024'],
    ['GM0758', 'nederland', '2024'],
    ['RIEC_ZWB', 'nederland', '2024'],
    ['EIGEN_1', 'nederland', '2023'],
    ['GM0363', 'nederland', '2023']
  ]
};

describe.each(['demo', 'cbs'].filter(isBuilt))('summaries of the release %s', (id) => {
  test.each(['nl', 'en'] as const)('read as they were read aloud, in %s', async (locale) => {
    const world = await openNative(id);
    const texts = [];
    for (const [area, comparison, period] of asked[id] ?? []) {
      const figures = await figuresOf(world, period, regions);
      const { text } = figures.assess({ area, comparison, period }, locale);
      expect(lint(text)).toEqual([]);
      texts.push(`${area} ${comparison} ${period}\n${text}`);
    }
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/summaries/${id}.${locale}.txt`);
  });
});
