import { toBuurten } from '../../harness/scene.ts';
import { arquero } from '../../peers/arquero.ts';
import { crossfilter2 } from '../../peers/crossfilter2.ts';
import { createScene, type Pace } from '../../peers/crossfilter-scene.ts';
import { duckdbCrossfilter } from '../../peers/duckdb-crossfilter.ts';
import { ownCrossfilter } from '../../peers/own-crossfilter.ts';
import { enter, working, type Contestant } from '../entrants.ts';

async function contestants(): Promise<Record<string, Contestant>> {
  const buurten = toBuurten(await (await fetch('/data/buurten.f64')).arrayBuffer());
  const pace: Pace = location.search === '?leap' ? 'leap' : 'drag';
  const scene = createScene(buurten, pace);
  return {
    Regiobeeld: working(ownCrossfilter(scene)),
    crossfilter2: working(crossfilter2(scene)),
    Arquero: working(arquero(scene)),
    'DuckDB-WASM': working(await duckdbCrossfilter(scene))
  };
}

enter(contestants());
