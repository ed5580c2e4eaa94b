import { expect, test } from 'vitest';
import type { Heading } from '#workers/import/find-heading.ts';
import { createGridBuilder } from '#workers/import/grid.ts';
import { groupRows } from '#workers/import/row-groups.ts';

const grid = (() => {
  const builder = createGridBuilder();
  for (const line of ['onderwerp;soort', 'drugs;a', 'drugs;b', 'vuur;a', 'drugs;a', 'vuur;a'])
    builder.add(line.split(';'));
  return builder.done(false);
})();
const heading = { body: 1, end: 6 } as Heading;
const groupsBy = (columns: readonly number[]) => {
  const { of, first } = groupRows(grid, heading, columns);
  return { groups: [1, 2, 3, 4, 5].map((row) => of(row)), first };
};

test('rows are grouped by what they say in some columns, in the order in which groups begin', () => {
  expect(groupsBy([0])).toEqual({ groups: [0, 0, 1, 0, 1], first: [1, 3] });
  expect(groupsBy([0, 1])).toEqual({ groups: [0, 1, 2, 0, 2], first: [1, 2, 3] });
});

test('without columns all rows are one group', () => {
  expect(groupsBy([])).toEqual({ groups: [0, 0, 0, 0, 0], first: [1] });
});
