import type { ExportPlatform } from '#lib/export/request.ts';
import type { Boundaries } from '#lib/indicators/release.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import type { MapShapes } from '#lib/map/shape.ts';
import { createDom } from './create-dom.ts';
import { createRasteriser } from './rasterise.ts';
import { readFonts } from './read-fonts.ts';

/** Everything an export needs of its surroundings, without a browser. */
export function createPlatform(boundaries: Boundaries): ExportPlatform {
  let shapes: MapShapes | null = null;
  let read: ReturnType<typeof readFonts> | undefined;
  let rasterise: ReturnType<typeof createRasteriser> | undefined;
  const fonts = () => (read ??= readFonts());
  return {
    dom: createDom(),
    shapes: () => Promise.resolve((shapes ??= createMapShapes(boundaries))),
    fonts,
    rasterise: async (picture, scale) => {
      rasterise ??= createRasteriser(await fonts());
      return rasterise(picture, scale);
    }
  };
}
