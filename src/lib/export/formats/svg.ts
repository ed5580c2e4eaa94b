import { strToU8 } from 'fflate';
import { buildReport } from '../build-report.ts';
import { bundle } from '../bundle.ts';
import type { Encode } from '../export-format.ts';
import { figurePictures } from '../figures/figure-pictures.ts';

/** SVG: a drawing per figure, with its title and source. */
export const encodeSvg: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request, 'loose');
  const files = figurePictures(report, request.platform.dom).map(
    ([name, { svg }]) => [`${name}.svg`, strToU8(svg)] as const
  );
  await request.progress(1);
  return bundle(report, files);
};
