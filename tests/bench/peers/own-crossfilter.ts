import { createCrossfilter } from '#lib/explorer/crossfilter/create-crossfilter.ts';
import { brushed } from '../harness/scene.ts';
import { emptyCounts, SLOTS, type Counts, type CrossfilterScene } from './crossfilter-scene.ts';

/** The crossfilter of the explorer: a brush moves, and the counts of all histograms are read. */
export function ownCrossfilter(scene: CrossfilterScene): (step: number) => Counts {
  const crossfilter = createCrossfilter(scene.count);
  const ids: readonly string[] = brushed;
  ids.forEach((id, d) => {
    const data = scene.dimensions[d];
    if (data) crossfilter.put(id, data);
    crossfilter.brush(id, scene.brushes(0)[d] ?? null);
  });
  return (step) => {
    crossfilter.brush(ids[0] ?? '', scene.brushes(step)[0] ?? null);
    const counts = emptyCounts(scene);
    ids.forEach((id, d) => {
      const histogram = crossfilter.histogram(id);
      if (histogram) counts.set(histogram.passing.subarray(0, histogram.bins.count), d * SLOTS);
    });
    return counts;
  };
}
