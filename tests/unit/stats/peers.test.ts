import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { peers } from '#lib/stats/index.ts';
import { logOf } from '#lib/stats/peers.ts';

const values = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 30, maxLength: 30 });

describe('peers', () => {
  test('are the nearest others, nearest first, with contributions that add up to one', () => {
    fc.assert(
      fc.property(values, values, fc.nat(29), (people, density, own) => {
        const found = peers(
          [
            { id: 'inwoners', values: people.map(logOf) },
            { id: 'dichtheid', values: density.map(logOf) }
          ],
          own
        );
        if (!found) return;
        expect(found.places).toHaveLength(15);
        expect(found.places).not.toContain(own);
        expect([...found.distances].sort((a, b) => a - b)).toEqual(found.distances);
        const sum = found.contributions.reduce((total, { share }) => total + share, 0);
        if (found.distances.some((distance) => distance > 0)) expect(sum).toBeCloseTo(1, 9);
      }),
      { seed: 2024 }
    );
  });

  test('are told apart by what differs, whatever its unit', () => {
    const line = Array.from({ length: 31 }, (_, i) => i);
    const found = peers([{ id: 'inwoners', values: line }], 15, 4);
    expect(found?.places.toSorted((a, b) => a - b)).toEqual([13, 14, 16, 17]);
    const metres = peers([{ id: 'inwoners', values: line.map((x) => x * 1000) }], 15, 4);
    expect(metres?.places).toEqual(found?.places);
    expect(found?.contributions).toEqual([{ id: 'inwoners', share: 1 }]);
  });

  test('need more areas than are asked for, and a feature that says something', () => {
    expect(peers([{ id: 'inwoners', values: [1, 2, 3] }], 0)).toBeNull();
    expect(peers([{ id: 'inwoners', values: Array.from({ length: 40 }, () => 7) }], 0)).toBeNull();
    expect(
      peers([{ id: 'inwoners', values: [NaN, ...Array.from({ length: 40 }, (_, i) => i)] }], 1)
    ).toBeNull();
  });
});
