import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { localMoran } from '#lib/stats/index.ts';

const side = 12;
const places = Array.from({ length: side * side }, (_, i) => ({
  row: Math.floor(i / side),
  column: i % side
}));
const neighbours = places.map(({ row, column }) =>
  places.flatMap((other, j) => (Math.abs(other.row - row) + Math.abs(other.column - column) === 1 ? [j] : []))
);

describe('local pattern', () => {
  test('is found where high lies among high, and nowhere else', () => {
    const uniform = randomLcg(2024);
    const values = places.map(({ row, column }) => uniform() + (row < 4 && column < 4 ? 4 : 0));
    const found = localMoran(values, neighbours, uniform) ?? [];
    const high = found.flatMap(({ class: kind }, i) => (kind === 'hoog_hoog' ? [i] : []));
    expect(high.length).toBeGreaterThanOrEqual(9);
    expect(high.every((i) => (places[i]?.row ?? 9) < 4 && (places[i]?.column ?? 9) < 4)).toBe(true);
    for (const { p, adjusted } of found) expect(adjusted).toBeGreaterThanOrEqual(p);
  });

  test('is rarely found in chance', () => {
    const uniform = randomLcg(9);
    let worlds = 0;
    for (let world = 0; world < 20; world++) {
      const found = localMoran(
        places.map(() => uniform()),
        neighbours,
        uniform,
        299
      );
      worlds += Number(found?.some(({ class: kind }) => kind !== 'geen_patroon') ?? false);
    }
    expect(worlds).toBeLessThanOrEqual(3);
  });

  test('is nothing where all are equal, and certain of nothing for an island', () => {
    expect(localMoran([1, 1, 1], [[1], [0], []], randomLcg(1))).toBeNull();
    expect(localMoran([1, 2, 9], [[1], [0], []], randomLcg(1), 99)?.[2]?.p).toBe(1);
  });
});
