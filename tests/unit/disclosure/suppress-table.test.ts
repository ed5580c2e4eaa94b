import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMargins, type TwoWayTable } from '#lib/disclosure/margin-table.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { suppressTable, type Place } from '#lib/disclosure/suppress-table.ts';

const tableOf = (counts: readonly (readonly number[])[], over: Partial<TwoWayTable> = {}): TwoWayTable => ({
  counts,
  gevoelig: false,
  lokaal: false,
  isPublic: () => false,
  ...over
});

const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    counts: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 9, maxLength: 9 }),
    gevoelig: fc.boolean()
  })
  .map(({ rows, columns, counts, gevoelig }) =>
    tableOf(
      Array.from({ length: rows }, (_, row) => counts.slice(row * columns, row * columns + columns)),
      { gevoelig }
    )
  );

test('after hiding, a brute-force attack finds no small count to within three values', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { primary, partners, unprotected } = suppressTable(table, defaultPolicy);
      const seen = attack(table, [...primary, ...partners]);
      const open = new Set(unprotected.map(keyOf));
      for (const place of primary)
        if (!open.has(keyOf(place))) expect(widthOf(seen, place)).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 150, seed: 20_241_112 }
  );
}, 60_000);

test('what it can’t protect stays open even when everything is hidden', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { unprotected } = suppressTable(table, defaultPolicy);
      const [row = []] = table.counts;
      if (unprotected.length === 0 || row.length * table.counts.length > 4) return;
      const all = [...table.counts, row].flatMap((_, r) =>
        [...row, 0].map((_, column) => ({ row: r, column }))
      );
      const seen = attack(table, all);
      for (const place of unprotected) expect(widthOf(seen, place)).toBeLessThan(3);
    }),
    { numRuns: 150, seed: 7 }
  );
});

test('the same table twice gives the same answer to the byte', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [first, second] = [table, structuredCloneOf(table)].map((one) =>
        suppressTable(one, defaultPolicy)
      );
      expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    }),
    { numRuns: 50, seed: 1 }
  );
});

test('numbers that are public already are neither hidden nor used, and what they leave open is said', () => {
  const counts = [
    [12, 3, 25],
    [30, 40, 50],
    [8, 9, 10]
  ];
  const first = suppressTable(tableOf(counts, { isPublic: (row) => row === 2 }), defaultPolicy);
  expect(first.partners.every(({ row }) => row !== 2)).toBe(true);
  expect(first.unprotected).toEqual([]);
  const around = suppressTable(
    tableOf(counts, { isPublic: (row, column) => row !== 0 || column !== 1 }),
    defaultPolicy
  );
  expect(around).toEqual({
    primary: [{ row: 0, column: 1 }],
    open: [{ row: 0, column: 1 }],
    partners: [],
    unprotected: [{ row: 0, column: 1 }]
  });
});

test('local tables hide counts under ten', () => {
  const local = suppressTable(
    tableOf(
      [
        [9, 40],
        [50, 60]
      ],
      { lokaal: true }
    ),
    defaultPolicy
  );
  expect(local.primary).toEqual([{ row: 0, column: 0 }]);
});

const widthOf = (seen: ReadonlyMap<string, ReadonlySet<number>>, place: Place) => {
  const values = [...(seen.get(keyOf(place)) ?? [])];
  return Math.max(...values) - Math.min(...values);
};
const keyOf = ({ row, column }: Place) => `${row}/${column}`;
const structuredCloneOf = (table: TwoWayTable) => tableOf(structuredClone(table.counts), table);

/**
 * Every value that a hidden number takes in any table near the true one that agrees with what is shown: plain search,
 * row by row, without flows.
 */
function attack(table: TwoWayTable, hiddenPlaces: readonly Place[]): Map<string, Set<number>> {
  const columns = (table.counts[0]?.length ?? 0) + 1;
  const rows = table.counts.length + 1;
  const truth = withMargins(table, defaultPolicy);
  const hidden = new Set(hiddenPlaces.map(({ row, column }) => row * columns + column));
  const values = truth.map(({ value }) => value ?? NaN);
  const found = new Map<string, Set<number>>();
  const sign = (row: number, column: number) => ((row === rows - 1) === (column === columns - 1) ? 1 : -1);
  const at = (row: number, column: number) => values[row * columns + column] ?? NaN;
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const rowSum = (row: number) => range(columns).reduce((sum, c) => sum + sign(row, c) * at(row, c), 0);
  const columnSum = (column: number) =>
    range(rows).reduce((sum, r) => sum + sign(r, column) * at(r, column), 0);

  const fill = (index: number): void => {
    if (index === values.length) {
      for (const one of hidden) {
        const key = keyOf({ row: Math.floor(one / columns), column: one % columns });
        found.set(key, (found.get(key) ?? new Set()).add(values[one] ?? NaN));
      }
      return;
    }
    const [row, column] = [Math.floor(index / columns), index % columns];
    const fits = () =>
      (column < columns - 1 || rowSum(row) === 0) && (row < rows - 1 || columnSum(column) === 0);
    const own = truth[index];
    if (!own || !hidden.has(index)) {
      if (fits()) fill(index + 1);
      return;
    }
    const true_ = own.value ?? NaN;
    for (let value = Math.max(own.low, true_ - 3); value <= Math.min(own.high, true_ + 3); value += 1) {
      values[index] = value;
      if (fits()) fill(index + 1);
    }
    values[index] = true_;
  };
  fill(0);
  return found;
}
