import { stage } from '#datasets/build/stage.ts';
import { openWorkshop } from '#datasets/build/workshop.ts';
import type { Batch, TableShape } from '#datasets/dataset.ts';
import { expect, test } from 'vitest';

const shape: TableShape = {
  title: 'Proef',
  description: '',
  fields: [
    { name: 'code', type: 'string' },
    { name: 'dag', type: 'date' },
    { name: 'aantal', type: 'integer' },
    { name: 'maat', type: 'number' },
    { name: 'klopt', type: 'boolean' }
  ],
  key: ['code'],
  eager: true
};

async function staged(...batches: readonly Batch[]) {
  const workshop = await openWorkshop();
  const rows = await stage(workshop, { name: 'proef', batches: () => batches }, shape);
  const all = await workshop.all('SELECT code, dag::VARCHAR AS dag, aantal, maat, klopt FROM proef');
  workshop.close();
  return { rows, all };
}

test('plain values, doubles and coded words become typed columns, in the order of the key', async () => {
  const { rows, all } = await staged(
    {
      code: ['b', null],
      dag: ['2024-11-12', null],
      aantal: [7, null],
      maat: [0.25, null],
      klopt: [true, null]
    },
    {
      code: { codes: Int32Array.of(1, 0), words: ['a', 'b2'] },
      maat: Float64Array.of(1e300, NaN),
      dag: { codes: Int32Array.of(-1, 0), words: ['2020-02-29'] }
    }
  );
  expect(rows).toBe(4);
  expect(all).toEqual([
    { code: 'a', dag: '2020-02-29', aantal: null, maat: null, klopt: null },
    { code: 'b', dag: '2024-11-12', aantal: 7, maat: 0.25, klopt: true },
    { code: 'b2', dag: null, aantal: null, maat: 1e300, klopt: null },
    { code: null, dag: null, aantal: null, maat: null, klopt: null }
  ]);
});

test('more rows than one chunk arrive whole', async () => {
  const n = 5000;
  const codes = Int32Array.from({ length: n }, (_, i) => i);
  const words = Array.from({ length: n }, (_, i) => `c${String(i).padStart(4, '0')}`);
  const { rows, all } = await staged({ code: { codes, words }, aantal: Float64Array.from(codes) });
  expect(rows).toBe(n);
  expect(all[4999]).toMatchObject({ code: 'c4999', aantal: 4999 });
});

test('columns of unequal length or without a place are a mistake', async () => {
  await expect(staged({ code: ['a'], aantal: [1, 2] })).rejects.toThrow(
    'columns of unequal length in proef: 1, 2'
  );
  await expect(staged({ kleur: ['rood'] })).rejects.toThrow('unknown columns in proef: kleur');
});
