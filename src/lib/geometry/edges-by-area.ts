import type { EdgedRaster } from './raster-edges.ts';

/**
 * Edges of a raster area by area: those of area `a` are `edges` from `starts[a]` up to `starts[a + 1]`, each twice the
 * number of its pixel, and one more where the other area lies below it instead of to its right.
 */
export interface EdgesByArea {
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

export function edgesByArea({ ids, width, edges: { right, below } }: EdgedRaster): EdgesByArea {
  const highest = ids.reduce((most, id) => Math.max(most, id), 0);
  const starts = new Uint32Array(highest + 2);
  each((area) => (starts[area + 1] = (starts[area + 1] ?? 0) + 1));
  for (let area = 0; area <= highest; area++)
    starts[area + 1] = (starts[area + 1] ?? 0) + (starts[area] ?? 0);
  const next = starts.slice();
  const edges = new Uint32Array(2 * (right.length + below.length));
  each((area, edge) => {
    const place = next[area] ?? 0;
    next[area] = place + 1;
    edges[place] = edge;
  });
  return { starts, edges };

  function each(visit: (area: number, edge: number) => void): void {
    for (const [down, pixels] of [right, below].entries())
      for (let i = 0; i < pixels.length; i++) {
        const at = pixels[i] ?? 0;
        visit(ids[at] ?? 0, 2 * at + down);
        visit(ids[at + (down ? width : 1)] ?? 0, 2 * at + down);
      }
  }
}
