import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { NO_PROTECTION } from '#lib/disclosure/protection.ts';
import { protectTable } from '#lib/disclosure/protect-table.ts';
import type { Publication } from '#lib/disclosure/publication.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import { answer, lookAt, numbers, texts } from './look-at.ts';

// Small enough for an attacker who tries every filling, with the bound of a release.
const policy = { ...defaultPolicy, minimumLocalCount: 5 };
const AREAS = 4;
/** Highest count of an area that the attacker thinks possible: far above what there is. */
const MOST = 13;

const RUNS = 60;

const areaCodes = Array.from({ length: AREAS }, (_, area) => `GM000${area}`);
/** Sets of areas as bits: 1 to 15. */
const sets = Array.from({ length: 2 ** AREAS - 1 }, (_, index) => index + 1);
const codeOf = (set: number) => `EIGEN_S${set}`;
const holds = (set: number, area: number) => (set & (1 << area)) !== 0;
const sumOver = (set: number, counts: readonly number[]) =>
  counts.reduce((sum, count, area) => (holds(set, area) ? sum + count : sum), 0);

const document: Document = {
  ...createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '1', hash: '9f3c41aa' },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells: []
  }),
  regions: sets.map((set) => ({
    code: codeOf(set),
    naam: `Gebied ${set}`,
    leden: areaCodes.filter((_, area) => holds(set, area))
  }))
};

const look = (
  regions: readonly number[],
  counts: readonly number[],
  published: readonly Publication[] = []
) =>
  lookAt(
    document,
    [
      answer('c1', [
        texts('gebied', regions.map(codeOf)),
        numbers(
          'aantal',
          regions.map((set) => sumOver(set, counts))
        )
      ])
    ],
    { policy, published }
  );

const everyFilling: readonly (readonly number[])[] = Array.from({ length: MOST ** AREAS }, (_, index) =>
  Array.from({ length: AREAS }, (__, area) => Math.floor(index / MOST ** area) % MOST)
);

/** What the attacker reads: sums, and of hidden ones that they are small. */
function asRead(published: readonly Publication[]) {
  return published.map(({ members, value, between }) => ({
    set: areaCodes.reduce(
      (set, code, area) => (members.includes(`${code} 2024`) ? set | (1 << area) : set),
      0
    ),
    value,
    between
  }));
}

/** Lowest and highest sum of every set of areas that agree with all that was read. */
function attack(published: readonly Publication[]) {
  const read = asRead(published);
  const open = everyFilling.filter((counts) =>
    read.every(({ set, value, between }) => {
      const sum = sumOver(set, counts);
      return value === null ? !between || (sum >= between.low && sum <= between.high) : sum === value;
    })
  );
  // Near the attacker's own bound there may be more than he thinks of.
  const isBound = open.some((filling) => filling.some((count) => count >= MOST - 3));
  return sets.map((set) => {
    const sums = open.map((filling) => sumOver(set, filling));
    return { set, low: Math.min(...sums), high: Math.max(...sums), isBound };
  });
}

/** Small counts that came out: exactly of a set that nobody published, to within three of one that was hidden. */
function disclosed(published: readonly Publication[]): readonly number[] {
  const read = asRead(published);
  const shown = new Set(read.flatMap(({ set, value }) => (value === null ? [] : [set])));
  const secret = new Set(read.flatMap(({ set, between }) => (between ? [set] : [])));
  return attack(published).flatMap(({ set, low, high, isBound }) => {
    const isSmall = low === high && low >= 1 && low < policy.minimumLocalCount && !shown.has(set);
    const isNarrow = !isBound && secret.has(set) && high - low < Math.min(policy.minimumWidth, 3);
    return isSmall || isNarrow ? [set] : [];
  });
}

const regions = fc.uniqueArray(fc.constantFrom(...sets), { minLength: 2, maxLength: 6 });
const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: AREAS, maxLength: AREAS });

test('an attacker who tries every filling finds no small count in overlapping regions', () => {
  let stopped = 0;
  fc.assert(
    fc.property(regions, counts, (chosen, of) => {
      const { plan } = look(chosen, of);
      if (plan.open.length > 0) stopped += 1;
      else expect(disclosed(plan.publications())).toEqual([]);
    }),
    { numRuns: RUNS, seed: 20_241_112 }
  );
  expect(stopped).toBeLessThan(RUNS / 4);
}, 60_000);

test('nor by putting a second export beside the first, unless one of them is stopped', () => {
  let stopped = 0;
  fc.assert(
    fc.property(regions, regions, counts, (first, second, of) => {
      const before = look(first, of).plan;
      const { plan } = look(second, of, before.publications());
      if (before.open.length + plan.open.length > 0) stopped += 1;
      else expect(disclosed([...before.publications(), ...plan.publications()])).toEqual([]);
    }),
    { numRuns: RUNS, seed: 7 }
  );
  expect(stopped).toBeLessThan(RUNS / 2);
}, 60_000);

test('nor through a chain of three exports, knowing the total of all from a release', () => {
  const whole = sets.at(-1) ?? 0;
  let stopped = 0;
  fc.assert(
    fc.property(fc.array(regions, { minLength: 3, maxLength: 3 }), counts, (exports, of) => {
      const known: Publication = {
        ...{ measure: 'aantal', area: 'Nederland', members: areaCodes.map((code) => `${code} 2024`) },
        ...{ labels: {}, value: sumOver(whole, of), gevoelig: false, lokaal: false }
      };
      // A total that is small itself was published by somebody else.
      fc.pre(known.value !== null && known.value >= policy.minimumLocalCount);
      let left: readonly Publication[] = [known];
      for (const chosen of exports) {
        const { plan } = look(chosen, of, left);
        if (plan.open.length > 0) {
          stopped += 1;
          return;
        }
        left = [...left, ...plan.publications()];
        expect(disclosed(left)).toEqual([]);
      }
    }),
    { numRuns: RUNS, seed: 12 }
  );
  expect(stopped).toBeLessThan((3 * RUNS) / 4);
}, 60_000);

test('nor by multiplying a rate with its denominator', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 200, max: 90_000 })), {
    minLength: 2,
    maxLength: AREAS
  });
  let hidden = 0;
  fc.assert(
    fc.property(rows, (of) => {
      const table = {
        columns: [
          texts('gebied', areaCodes.slice(0, of.length)),
          numbers(
            'aantal',
            of.map(([count]) => count)
          ),
          numbers(
            'noemer',
            of.map(([, people]) => people)
          ),
          {
            ...numbers(
              'per_1000',
              of.map(([count, people]) => (1000 * count) / people)
            ),
            kind: 'double' as const
          }
        ],
        rowCount: of.length
      };
      const { plan } = lookAt(document, [answer('c1', table.columns)], { policy });
      const hide = [...plan.primary, ...plan.partners].map(({ row, column }) => ({ row, column }));
      const { columns } = protectTable(table, { ...NO_PROTECTION, hide, round: true });
      const seen = (name: string) => {
        const found = columns.find(({ column }) => column.name === name);
        return of.map((_, row) => {
          const now = found?.change(row);
          return now === undefined ? (found?.column.numbers()[row] ?? null) : now;
        });
      };
      const [count, people, rate] = ['aantal', 'noemer', 'per_1000'].map(seen);
      of.forEach(([exact], row) => {
        const product = ((rate?.[row] ?? NaN) * (people?.[row] ?? NaN)) / 1000;
        if (count?.[row] === null) {
          hidden += 1;
          expect(rate?.[row]).toBeNull();
        } else if (rate?.[row] !== null) expect(Math.round(product)).toBe(count?.[row]);
        if (exact % policy.roundingBase !== 0) expect(Math.round(product)).not.toBe(exact);
      });
    }),
    { numRuns: RUNS, seed: 3 }
  );
  expect(hidden).toBeGreaterThan(RUNS / 4);
});

test('without protection the same attacker does find some', () => {
  const bare = (chosen: readonly number[], of: readonly number[]): readonly Publication[] =>
    chosen.map((set) => ({
      measure: 'aantal',
      area: codeOf(set),
      members: areaCodes.filter((_, area) => holds(set, area)).map((code) => `${code} 2024`),
      value: sumOver(set, of),
      gevoelig: false,
      lokaal: true
    }));
  expect(disclosed(bare([7, 15], [20 - MOST, 3, 6, 3]))).toContain(8);
});
