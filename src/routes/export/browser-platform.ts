import type { PaperShapes } from '#lib/cells/paper.ts';
import type { ExportPlatform, FontFace } from '#lib/export/request.ts';
import { createRasteriser } from './rasterise.ts';

/** What an export needs of a browser; fonts load with the first file that has them. */
export function createBrowserPlatform(shapes: PaperShapes): ExportPlatform {
  let loaded: Promise<readonly FontFace[]> | undefined;
  let rasterise: ReturnType<typeof createRasteriser> | undefined;
  const fonts = () => (loaded ??= import('./browser-fonts.ts').then(({ browserFonts }) => browserFonts()));
  return {
    dom: document,
    shapes,
    fonts,
    rasterise: async (picture, scale) => {
      rasterise ??= createRasteriser(await fonts());
      return rasterise(picture, scale);
    }
  };
}
