import { strToU8 } from 'fflate';
import { translate } from '../i18n/messages.ts';
import type { ExportFile } from './export-format.ts';
import { toReadMe } from './read-me.ts';
import type { Report } from './report.ts';
import { zipFiles } from './zip-files.ts';

/** Files in one ZIP, in order, with what they are beside them. */
export function bundle(
  report: Report,
  files: readonly (readonly [name: string, bytes: Uint8Array])[]
): ExportFile {
  const about = strToU8(
    toReadMe(
      report,
      files.map(([name]) => name)
    )
  );
  const all = Object.fromEntries([[translate(report.locale, 'export.read-me'), about], ...files]);
  return { bytes: zipFiles(all, report.provenance.date), mime: 'application/zip', extension: '.zip' };
}
