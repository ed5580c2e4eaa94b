import { expect, test } from 'vitest';
import fc from 'fast-check';
import { benjaminiHochberg } from '#lib/stats/benjamini-hochberg.ts';

test('adjusted p-values keep the order of the raw ones, are no smaller, and stay under one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
      const q = benjaminiHochberg(p);
      p.forEach((raw, i) => {
        expect(q[i]).toBeGreaterThanOrEqual(raw);
        expect(q[i]).toBeLessThanOrEqual(1);
        p.forEach((other, j) => {
          if (other > raw) expect(q[j]).toBeGreaterThanOrEqual(q[i] ?? NaN);
        });
      });
    }),
    { seed: 2024 }
  );
});
