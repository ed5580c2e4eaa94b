import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBins } from '#lib/explorer/crossfilter/bins.ts';
import { createCrossfilter } from '#lib/explorer/crossfilter/create-crossfilter.ts';
import type { Crossfilter } from '#lib/explorer/crossfilter/crossfilter.ts';
import type { Range } from '#lib/explorer/state.ts';
import { risingOrder } from '#lib/indicators/value-order.ts';

const AREAS = 60;
const dimension = (values: Float64Array) => {
  const order = risingOrder(values);
  const [low, high] = [values[order[0] ?? -1] ?? 0, values[order.at(-1) ?? -1] ?? 0];
  return { values, order, bins: createBins(values, low, high) };
};

type Step =
  | { readonly kind: 'brush'; readonly id: string; readonly range: Range | null }
  | { readonly kind: 'select'; readonly areas: readonly number[] }
  | { readonly kind: 'restrict'; readonly inside: Uint8Array | null }
  | { readonly kind: 'put'; readonly id: string; readonly values: Float64Array }
  | { readonly kind: 'remove'; readonly id: string };

/** Few different values, so that bounds fall on ties; a third missing. */
const values = fc
  .array(fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constant(Number.NaN), fc.double({ min: 0, max: 9 })), {
    minLength: AREAS,
    maxLength: AREAS
  })
  .map((list) => Float64Array.from(list));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const range = fc.option(
  fc
    .tuple(fc.integer({ min: -5, max: 14 }), fc.integer({ min: -5, max: 14 }))
    .map(([low, high]) => ({ low, high })),
  { nil: null }
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('brush' as const), id, range }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('select' as const),
      areas: fc.uniqueArray(fc.nat(AREAS - 1), { maxLength: 9 })
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restrict' as const),
      inside: fc.option(
        fc.array(fc.nat(1), { minLength: AREAS, maxLength: AREAS }).map((list) => Uint8Array.from(list)),
        { nil: null }
      )
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('put' as const), id, values }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) }
);

/** What is asked of the crossfilter, remembered plainly and counted from nothing each time. */
class Naive {
  readonly dimensions = new Map<string, { values: Float64Array; range: Range | null }>();
  selected: readonly number[] = [];
  inside: Uint8Array | null = null;

  take(step: Step): void {
    switch (step.kind) {
      case 'put':
        this.dimensions.set(step.id, {
          values: step.values,
          range: this.dimensions.get(step.id)?.range ?? null
        });
        return;
      case 'remove':
        this.dimensions.delete(step.id);
        return;
      case 'brush': {
        const found = this.dimensions.get(step.id);
        if (found) found.range = step.range;
        return;
      }
      case 'select':
        this.selected = step.areas;
        return;
      case 'restrict':
        this.inside = step.inside;
    }
  }

  passes(area: number, except = ''): boolean {
    const brushed = [...this.dimensions].every(([name, { values, range }]) => {
      const value = values[area] ?? Number.NaN;
      return name === except || range === null || (value >= range.low && value <= range.high);
    });
    return (
      brushed &&
      (this.selected.length === 0 || this.selected.includes(area)) &&
      (this.inside === null || this.inside[area] === 1)
    );
  }
}

const places = Array.from({ length: AREAS }, (_, area) => area);

function take(filter: Crossfilter, step: Step): void {
  if (step.kind === 'brush') filter.brush(step.id, step.range);
  else if (step.kind === 'select') filter.select(step.areas);
  else if (step.kind === 'restrict') filter.restrict(step.inside);
  else if (step.kind === 'put') filter.put(step.id, dimension(step.values));
  else filter.remove(step.id);
}

function expectEqual(filter: Crossfilter, naive: Naive): void {
  expect([...filter.visible]).toEqual(places.map((area) => Number(naive.passes(area))));
  expect(filter.passing).toBe(places.filter((area) => naive.passes(area)).length);
  for (const [name, { values }] of naive.dimensions) {
    const { bins, all, passing } = filter.histogram(name) ?? expect.unreachable();
    const known = places.filter((area) => !Number.isNaN(values[area]));
    const counts = (areas: readonly number[]) =>
      Array.from({ length: bins.count }, (_, bin) => areas.filter((area) => bins.of[area] === bin).length);
    expect([...all]).toEqual(
      counts(known.filter((area) => naive.inside === null || naive.inside[area] === 1))
    );
    expect([...passing]).toEqual(counts(known.filter((area) => naive.passes(area, name))));
  }
}

describe('a crossfilter', () => {
  test('knows after every step what counting from nothing gives', () => {
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 4, maxLength: 4 }),
        fc.array(step, { maxLength: 30 }),
        (start, steps) => {
          const filter = createCrossfilter(AREAS);
          const naive = new Naive();
          const puts = start.map((values, i): Step => ({ kind: 'put', id: 'abcd'[i] ?? '', values }));
          for (const one of [...puts, ...steps]) {
            naive.take(one);
            take(filter, one);
            expectEqual(filter, naive);
          }
        }
      ),
      { seed: 4, numRuns: 150 }
    );
  });

  test('holds bounds themselves, and leaves areas without a value out only while brushed', () => {
    const filter = createCrossfilter(5);
    filter.put('a', dimension(Float64Array.of(1, 2, 3, Number.NaN, 2)));
    filter.brush('a', { low: 2, high: 3 });
    expect([...filter.visible]).toEqual([0, 1, 1, 0, 1]);
    expect(filter.active).toBe(true);
    filter.brush('a', null);
    expect([...filter.visible]).toEqual([1, 1, 1, 1, 1]);
    expect(filter.active).toBe(false);
  });

  test('keeps a brush when a dimension gets the values of another year', () => {
    const filter = createCrossfilter(3);
    filter.put('a', dimension(Float64Array.of(1, 2, 3)));
    filter.brush('a', { low: 2, high: 9 });
    filter.put('a', dimension(Float64Array.of(5, 1, 3)));
    expect([...filter.visible]).toEqual([1, 0, 1]);
  });

  test('has room for fourteen dimensions, and says so', () => {
    const filter = createCrossfilter(1);
    for (let i = 0; i < 14; i++) filter.put(String(i), dimension(Float64Array.of(i)));
    expect(() => filter.put('one more', dimension(Float64Array.of(1)))).toThrow('too many dimensions: 15');
  });
});

describe('bins', () => {
  const binsOf = (...list: readonly number[]) => {
    const known = list.filter((value) => !Number.isNaN(value));
    return createBins(Float64Array.from(list), Math.min(...known), Math.max(...known));
  };

  test('stand on round bounds and hold every value once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (list) => {
        const bins = binsOf(...list);
        list.forEach((value, i) => {
          const bin = bins.of[i] ?? -1;
          expect(bin).toBeLessThan(bins.count);
          expect(value).toBeGreaterThanOrEqual(bins.start + bin * bins.step - bins.step * 1e-6);
          expect(value).toBeLessThanOrEqual(bins.start + (bin + 1) * bins.step + bins.step * 1e-6);
        });
      }),
      { seed: 4 }
    );
    expect(binsOf(0, 20)).toMatchObject({ start: 0, step: 0.5, count: 41 });
  });

  test('are one for one value, and none of them holds a missing value', () => {
    expect(binsOf(7, 7, Number.NaN)).toMatchObject({ count: 1, of: Uint8Array.of(0, 0, 1) });
    expect(createBins(Float64Array.of(Number.NaN), 0, 0)).toMatchObject({ count: 1, of: Uint8Array.of(1) });
  });
});
