import { expect, test } from 'vitest';
import type { Cell } from '#lib/document/model.ts';
import { arrange } from '../../../src/routes/picture/arrange.ts';

const cell = (id: string, kind: string, spec: Cell['spec'] = {}): Cell => ({
  id,
  kind,
  name: '',
  folded: true,
  spec
});
const ids = (cells: readonly Cell[]) => cells.map(({ id }) => id);

test('the summary ends the lead, and the head map stands in the margin', () => {
  const parts = arrange([
    cell('a', 'parameter'),
    cell('b', 'key-figures'),
    cell('c', 'map', { placement: 'kop' }),
    cell('d', 'text'),
    cell('e', 'overview'),
    cell('f', 'map', { placement: 'kop' })
  ]);
  expect(ids(parts.lead)).toEqual(['a', 'b']);
  expect(ids(parts.margin)).toEqual(['c']);
  expect(ids(parts.rest)).toEqual(['d', 'e', 'f']);
});

test('without a summary the lead ends before the first wide figure', () => {
  const parts = arrange([cell('a', 'text'), cell('b', 'text'), cell('c', 'trend')]);
  expect(ids(parts.lead)).toEqual(['a', 'b']);
  expect(ids(parts.rest)).toEqual(['c']);
});

test('no cell is lost or shown twice', () => {
  const cells = [
    cell('a', 'sql'),
    cell('b', 'map', { placement: 'kop' }),
    cell('c', 'text'),
    cell('d', 'key-figures')
  ];
  const { lead, margin, rest } = arrange(cells);
  expect(ids([...lead, ...margin, ...rest]).sort()).toEqual(['a', 'b', 'c', 'd']);
});
