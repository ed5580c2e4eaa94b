import type { World } from './world.ts';

/** The same quantity per gemeente, and per wijk and buurt where it goes that deep. */
export interface Layers {
  readonly gemeente: Float64Array;
  readonly wijk: Float64Array | null;
  readonly buurt: Float64Array | null;
}

export type Layer = keyof Layers;

/** Adds up from the finest layer. */
export function toLayers(world: World, finest: Layer, values: Float64Array): Layers {
  if (finest === 'gemeente') return { gemeente: values, wijk: null, buurt: null };
  const wijk = finest === 'wijk' ? values : addUp(values, world.wijkOfBuurt, world.gemeenteOfWijk.length);
  const gemeente = addUp(wijk, world.gemeenteOfWijk, world.gemeenten.length);
  return { gemeente, wijk, buurt: finest === 'buurt' ? values : null };
}

/** Drops the layers below `finest`. */
export function cut(layers: Layers, finest: Layer): Layers {
  return {
    gemeente: layers.gemeente,
    wijk: finest === 'gemeente' ? null : layers.wijk,
    buurt: finest === 'buurt' ? layers.buurt : null
  };
}

function addUp(values: Float64Array, group: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let i = 0; i < values.length; i++) {
    const g = group[i] ?? 0;
    sums[g] = (sums[g] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}
