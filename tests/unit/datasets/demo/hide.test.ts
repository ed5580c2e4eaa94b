import { isProtected, protect } from '#datasets/demo/hide.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const exact = { soort: 'telling', gevoelig: false, afronding: 0 } as const;
const rounded = { ...exact, afronding: 5 } as const;
const group = (teller: readonly number[], hidden: readonly number[]) => ({
  members: teller.map((_, i) => i),
  teller: Float64Array.from(teller),
  hidden: Uint8Array.from(hidden)
});

describe('a group of members under a published total', () => {
  test('is safe without blanks, never with one', () => {
    expect(isProtected(exact, group([9, 8], [0, 0]))).toBe(true);
    expect(isProtected(rounded, group([9, 3], [0, 1]))).toBe(false);
  });

  test('with two blanks of one each, gives both away unless the source rounds', () => {
    expect(isProtected(exact, group([1, 1, 9], [1, 1, 0]))).toBe(false);
    expect(isProtected(rounded, group([1, 1, 9], [1, 1, 0]))).toBe(true);
  });

  test('hides the smallest other count first', () => {
    const one = group([3, 40, 7, 0], [1, 0, 0, 0]);
    expect(protect(exact, one, false)).toBe(true);
    expect([...one.hidden]).toEqual([1, 0, 1, 0]);
  });

  test('says so when there is nothing left to hide', () => {
    expect(protect(exact, group([1, 0, 0], [1, 0, 0]), false)).toBe(false);
  });
});

test('whoever tries every combination that fits the total finds at least four values for each blank', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 3, maxLength: 5 }), (teller) => {
      const cells = group(
        teller,
        teller.map((n) => (n > 0 && n < 5 ? 1 : 0))
      );
      if (!protect(exact, cells, false)) return true;
      const blanks = cells.members.filter((i) => cells.hidden[i] === 1);
      const sum = blanks.reduce((s, i) => s + (teller[i] ?? 0), 0);
      return blanks.every((_, at) => possible(blanks.length, sum, at).size >= 4);
    })
  );
});

/** Values of one of n hidden counts of at least 1 that add up to a sum, by trying all. */
function possible(n: number, sum: number, at: number): ReadonlySet<number> {
  const found = new Set<number>();
  const fill = (values: readonly number[], left: number) => {
    if (values.length === n) {
      if (left === 0) found.add(values[at] ?? NaN);
      return;
    }
    for (let value = 1; value <= left; value++) fill([...values, value], left - value);
  };
  fill([], sum);
  return found;
}
