import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, type GraphNode } from '#lib/document/graph.ts';

const node = (id: string, ...cells: readonly string[]): GraphNode => ({
  id,
  name: id,
  reads: { tables: [], cells, parameters: [] }
});

describe('the graph', () => {
  const graph = buildGraph([node('d', 'b', 'c'), node('b', 'a'), node('c', 'a'), node('a'), node('los')]);

  test('puts every parent before its readers', () => {
    expect(graph.order).toEqual(['a', 'los', 'b', 'c', 'd']);
  });

  test('knows parents and dependents, near and far', () => {
    expect(graph.parents('d')).toEqual(['b', 'c']);
    expect(graph.dependents('a')).toEqual(['b', 'c']);
    expect(graph.downstream(['b'])).toEqual(['b', 'd']);
    expect(graph.upstream('d')).toEqual(['a', 'b', 'c']);
  });

  test('leaves names that no cell has alone', () => {
    expect(buildGraph([node('a', 'spook')]).parents('a')).toEqual([]);
  });

  test('gives the shortest way around a cycle, and nothing to cells behind it', () => {
    const circle = buildGraph([node('a', 'b'), node('b', 'a', 'c'), node('c', 'b'), node('d', 'a')]);
    expect(circle.cycleOf('a')).toEqual(['a', 'b', 'a']);
    expect(circle.cycleOf('c')).toEqual(['c', 'b', 'c']);
    expect(circle.cycleOf('d')).toBeNull();
    expect([...circle.order].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('orders whatever has no cycle', () => {
    const nodes = fc
      .array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 31 })
      .map((reads) =>
        reads.map((parents, index) =>
          node(`n${index}`, ...parents.filter((parent) => parent < index).map((parent) => `n${parent}`))
        )
      );
    fc.assert(
      fc.property(nodes, (list) => {
        const { order, parents } = buildGraph(list.toReversed());
        const place = new Map(order.map((id, index) => [id, index]));
        for (const id of order)
          for (const parent of parents(id)) expect(place.get(parent)).toBeLessThan(place.get(id) ?? -1);
        expect(order).toHaveLength(list.length);
      }),
      { seed: 8 }
    );
  });
});
