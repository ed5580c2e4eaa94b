import { buildReport } from '../build-report.ts';
import { bundle } from '../bundle.ts';
import { drawImages } from '../draw-images.ts';
import type { Encode } from '../export-format.ts';
import { figurePictures } from '../figures/figure-pictures.ts';

/** Device pixels to each of a picture's own: sharp on a wide slide. */
const SHARPNESS = 2.5;

/** PNG: an image per figure, with its title and source. */
export const encodePng: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'loose');
  const pictures = figurePictures(report, request.platform.dom);
  const images = await drawImages(
    pictures.map(([, picture]) => picture),
    SHARPNESS,
    request,
    { from: 0.6, to: 1 }
  );
  return bundle(
    report,
    pictures.flatMap(([name, picture]) => {
      const image = images.get(picture);
      return image ? [[`${name}.png`, image] as const] : [];
    })
  );
};
