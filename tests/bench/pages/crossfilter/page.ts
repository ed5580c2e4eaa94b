import { createCrossfilter } from '#lib/explorer/crossfilter/create-crossfilter.ts';
import { brushed, toBuurten } from '../../harness/scene.ts';
import { arquero } from '../../peers/arquero.ts';
import { crossfilter2 } from '../../peers/crossfilter2.ts';
import {
  createScene,
  emptyCounts,
  SLOTS,
  type CrossfilterScene,
  type Pace
} from '../../peers/crossfilter-scene.ts';
import { duckdbCrossfilter } from '../../peers/duckdb-crossfilter.ts';
import { enter, working, type Contestant, type Work } from '../entrants.ts';

/** The crossfilter of the explorer: a brush moves, and the counts of all histograms are read. */
function own(scene: CrossfilterScene): Work {
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

async function contestants(): Promise<Record<string, Contestant>> {
  const buurten = toBuurten(await (await fetch('/data/buurten.f64')).arrayBuffer());
  const pace: Pace = location.search === '?leap' ? 'leap' : 'drag';
  const scene = createScene(buurten, pace);
  return {
    Regiobeeld: working(own(scene)),
    crossfilter2: working(crossfilter2(scene)),
    Arquero: working(arquero(scene)),
    'DuckDB-WASM': working(await duckdbCrossfilter(scene))
  };
}

enter(contestants());
