import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '#lib/disclosure/audit.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { suppress } from '#lib/disclosure/suppress.ts';
import { hiddenBetween, partnerOf, shown, sumOf, type DisclosureSystem } from '#lib/disclosure/system.ts';

const ATOMS = 4;
const systems = fc
  .record({
    counts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: ATOMS, maxLength: ATOMS }),
    regions: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 2 }), { minLength: 1, maxLength: 5 })
  })
  .map(({ counts, regions }): DisclosureSystem => {
    const totals = regions.map((members) => members.reduce((sum, index) => sum + (counts[index] ?? 0), 0));
    const quantities = [...counts, ...totals].map((value) =>
      value >= 1 && value <= 4 ? hiddenBetween(value, 1, 4, 3) : shown(value, value === 0 ? 1000 : value)
    );
    return { quantities, identities: regions.map((members, at) => sumOf(members, ATOMS + at)) };
  });

describe('suppression in overlapping regions', () => {
  test('withstands a brute-force attack', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const { system: safe, unprotected } = suppress(system);
        const ranges = attack(safe);
        safe.quantities.forEach(({ width }, index) => {
          if (width === 0 || unprotected.includes(index)) return;
          const [low = 0, high = 0] = ranges[index] ?? [];
          expect(high - low).toBeGreaterThanOrEqual(defaultPolicy.minimumWidth);
        });
      }),
      { numRuns: 80, seed: 20_241_112 }
    );
  });

  test('leaves open only what can’t be protected by hiding everything', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const ranges = attack({ ...system, quantities: system.quantities.map(partnerOf) });
        for (const index of suppress(system).unprotected) {
          const [low = 0, high = 0] = ranges[index] ?? [];
          expect(high - low).toBeLessThan(defaultPolicy.minimumWidth);
        }
      }),
      { numRuns: 60, seed: 3 }
    );
  });

  test('says by which numbers a count is worked out', () => {
    const quantities = [hiddenBetween(3, 1, 4, 3), shown(57), shown(60), shown(8)];
    expect(audit({ quantities, identities: [sumOf([0, 1], 2)] })).toEqual([
      { quantity: 0, low: 3, high: 3, because: [1, 2] }
    ]);
  });

  test('sees that counts are never negative', () => {
    const open = hiddenBetween(null, 0, Infinity, 3);
    expect(audit({ quantities: [open, open, shown(2)], identities: [sumOf([0, 1], 2)] })).toEqual([
      { quantity: 0, low: 0, high: 2, because: [2] },
      { quantity: 1, low: 0, high: 2, because: [2] }
    ]);
  });
});

/** Lowest and highest value of every number over all ways to fill in the areas that agree with what is shown. */
function attack({ quantities, identities }: DisclosureSystem): readonly (readonly [number, number])[] {
  const ranges = quantities.map((): [number, number] => [Infinity, -Infinity]);
  const values = quantities.map(() => 0);
  const agrees = (index: number) => {
    const { value, hidden, low, high } = quantities[index] ?? shown(0);
    const now = values[index] ?? NaN;
    return hidden ? now >= low && now <= high : now === value;
  };
  const fill = (atom: number): void => {
    if (atom < ATOMS) {
      const { hidden = false, value = 0 } = quantities[atom] ?? {};
      const options = hidden ? Array.from({ length: 16 }, (_, option) => option) : [value ?? 0];
      for (const option of options) {
        values[atom] = option;
        if (agrees(atom)) fill(atom + 1);
      }
      return;
    }
    identities.forEach((identity, at) => {
      values[ATOMS + at] = [...identity.keys()].reduce(
        (sum, index) => (index < ATOMS ? sum + (values[index] ?? 0) : sum),
        0
      );
    });
    if (!identities.every((_, at) => agrees(ATOMS + at))) return;
    values.forEach((value, index) => {
      const [low, high] = ranges[index] ?? [Infinity, -Infinity];
      ranges[index] = [Math.min(low, value), Math.max(high, value)];
    });
  };
  fill(0);
  return ranges;
}
