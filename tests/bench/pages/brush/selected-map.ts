import type { Crossfilter } from '#lib/explorer/crossfilter/crossfilter.ts';
import type { AreaFill } from '#lib/map/choropleth-data.ts';
import { createMapScene } from '../recolour/map-scene.ts';
import { openMap } from '../recolour/own-map.ts';

/** The map of the explorer with what passes outlined, painted in every frame in which something passes or not. */
export async function selectedMap(
  filter: Crossfilter,
  onpaint: (listener: () => void) => () => void
): Promise<void> {
  const scene = await createMapScene(1);
  const painter = await openMap(scene);
  const looks = ([0, 1, 2, 3, 4, 5] as const).map((step): AreaFill => ({ kind: 'sequential', step }));
  painter.colour({ looks, of: scene.stepsOf(0) });
  const selected = new Uint8Array(scene.places.length + 1);
  onpaint(() => {
    for (let area = 0; area < scene.places.length; area += 1)
      selected[area + 1] = filter.visible[scene.places[area] ?? -1] ?? 0;
    painter.mark({ chosen: [], selected, hovered: null, focused: null, loop: [] });
  });
}
