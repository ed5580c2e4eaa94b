import type { AreaDirectory } from '#lib/areas/directory.ts';
import { err, ok } from '#lib/base/result.ts';
import { memoryTable } from '#lib/cells/table/memory-table.ts';
import type { CellContext } from '#lib/document/cell-kind.ts';
import type { Release } from '#lib/indicators/release.ts';
import { computeHere } from '#headless/compute-here.ts';
import { smallRelease } from '../indicators/small-release.ts';

/** A cell's world without an engine behind it: an area against Nederland in 2024, in Dutch. */
export function contextOf(
  areas: AreaDirectory,
  gebied: string,
  resources: Release['resources'] = []
): CellContext {
  const area = areas.get(gebied);
  const comparison = areas.get('NL01');
  if (!area || !comparison) throw new Error(`no area ${gebied}`);
  return {
    resolved: {
      parameters: { gebied, periode: '2024', vergelijking: 'nederland', own: {} },
      area,
      members: areas.members(gebied),
      comparison,
      bound: {}
    },
    release: smallRelease(resources),
    areas,
    locale: 'nl',
    signal: new AbortController().signal,
    query: async () => ok(memoryTable([], 0)),
    compute: async (name, input) => {
      const answer = await computeHere().run(name, input);
      return answer.ok ? answer : err({ kind: 'cancelled' });
    },
    upstream: () => undefined,
    values: () => undefined,
    source: () => undefined,
    compose: (sql) => ({ sql, parameters: [], toError: (error) => ({ kind: 'engine', error }) }),
    cells: []
  };
}
