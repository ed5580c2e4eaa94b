import { expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { ok } from '#lib/base/result.ts';
import { memoryColumn, memoryTable } from '#lib/cells/table/memory-table.ts';
import { tableCell } from '#lib/cells/table/cell.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import { gemeente, indicator, larger, observation } from '../indicators/small-country.ts';
import { smallRelease } from '../indicators/small-release.ts';
import { contextOf } from './context-of.ts';

const areas = createDirectory([
  larger('NL01', 'Nederland', 'land'),
  larger('RIEC_NN', 'RIEC Noord', 'riec'),
  gemeente('GM0001', 'Zwaag'),
  gemeente('GM0002', 'Ameide'),
  gemeente('GM0003', 'Meer'),
  gemeente('GM0004', 'Elders', 'PV02', 'RIEC_ON')
]);
const observations = [
  observation('NL01', 800, 800_000),
  observation('RIEC_NN', 60, 60_000),
  observation('GM0001', 20, 20_000),
  observation('GM0002', null, 20_000),
  observation('GM0003', null, 20_000, { markering: 'onbekend' })
];

const answer = (rows: readonly Observation[]) =>
  memoryTable(
    [
      ...(['gebied', 'periode', 'indicator', 'markering'] as const).map((name) =>
        memoryColumn(
          name,
          'text',
          rows.map((row) => row[name])
        )
      ),
      ...(['teller', 'noemer', 'waarde'] as const).map((name) =>
        memoryColumn(
          name,
          'double',
          rows.map((row) => row[name])
        )
      )
    ],
    rows.length
  );

async function rowsFor(area: string): Promise<readonly (readonly string[])[]> {
  const context = {
    ...contextOf(areas, area),
    release: smallRelease([], [indicator()]),
    query: async () => ok(answer(observations))
  };
  const spec = { title: '', source: '', indicators: [indicator().id] };
  const ran = await tableCell.run(spec, context);
  if (!ran.ok) throw new Error(ran.error.kind);
  return tableCell.table(spec, ran.value, context)?.rows ?? [];
}

test('a region stands before what it is compared with, then its gemeenten by name', async () => {
  const names = (await rowsFor('RIEC_NN')).map(([name]) => name);
  expect(names).toEqual(['RIEC Noord', 'Nederland', 'Ameide', 'Meer', 'Zwaag']);
});

test('a gemeente is not alone in its table', async () => {
  const rows = await rowsFor('GM0001');
  expect(rows.map(([name]) => name)).toEqual(['Zwaag', 'Nederland']);
  expect(rows[1]?.[1]).toMatch(/^10,0 \(/);
});

test('a figure that is not there says why', async () => {
  const words = new Map((await rowsFor('RIEC_NN')).map(([name, value]) => [name, value]));
  expect(words.get('Ameide')).toBe('geheim');
  expect(words.get('Meer')).toBe('geen gegevens');
});
