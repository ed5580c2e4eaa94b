import { buildReport } from '../build-report.ts';
import { bundle } from '../bundle.ts';
import type { Encode } from '../export-format.ts';
import { figurePictures } from '../figures/figure-pictures.ts';

/** Device pixels to each of a picture's own: sharp on a wide slide. */
const SHARPNESS = 2.5;

/** PNG: an image per figure, with its title and source. */
export const encodePng: Encode = async (cleared, request) => {
  const { platform, signal, progress } = request;
  const report = await buildReport(cleared, request);
  const pictures = figurePictures(report, platform.dom);
  const files: (readonly [string, Uint8Array])[] = [];
  for (const [name, picture] of pictures) {
    signal.throwIfAborted();
    files.push([`${name}.png`, await platform.rasterise(picture, SHARPNESS)]);
    progress(0.6 + (0.4 * files.length) / pictures.length);
  }
  return bundle(report, files);
};
