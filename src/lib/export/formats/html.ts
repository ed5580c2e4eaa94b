import { strToU8 } from 'fflate';
import { buildReport } from '../build-report.ts';
import type { Encode } from '../export-format.ts';
import { toPage } from '../html/page.ts';
import { toStyle } from '../html/style.ts';

/** One page that opens without a network: text, drawings, tables and fonts in it, and nothing that runs. */
export const encodeHtml: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request);
  const style = toStyle(report, await request.platform.fonts());
  await request.progress(1);
  return { bytes: strToU8(toPage(report, style)), mime: 'text/html', extension: '.html' };
};
