import { version } from '$app/environment';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { ExportFormat } from '#lib/export/export-format.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { ExportPlatform, ExportRequest } from '#lib/export/request.ts';
import type { Cleared } from '#lib/gates/cleared.ts';
import type { Departure, Leaving } from '#lib/gates/departure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FirstView, Release } from '#lib/indicators/release.ts';
import { describeArea } from '#lib/language/describe-area.ts';
import { saveFile } from '../save-file.ts';

interface Wanted {
  readonly open: OpenDocument;
  readonly release: Release;
  readonly firstView: FirstView;
  readonly departure: Departure;
  readonly title: string;
  readonly locale: Locale;
  readonly queries: boolean;
  readonly platform: ExportPlatform;
  readonly signal: AbortSignal;
  readonly progress: (part: number) => void;
}

/** What is asked of a writer; between its parts the page shows how far it is, and hears of a stop. */
export function toRequest({
  open,
  firstView,
  departure,
  locale,
  signal,
  progress,
  ...asked
}: Wanted): ExportRequest {
  const { areas } = open.runtime;
  const area = areas.get(open.current.parameters.gebied);
  return {
    ...asked,
    locale,
    signal,
    gates: departure.report,
    about: area ? describeArea(area, areas, firstView, locale) : '',
    date: new Date().toLocaleDateString('sv-SE'),
    appVersion: version,
    progress: async (part) => {
      progress(part);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  };
}

/** Writes a cleared document in a format and hands it to the browser as a download; answers its size in bytes. */
export async function writeFile(
  cleared: Cleared<Leaving>,
  format: ExportFormat,
  request: ExportRequest
): Promise<number> {
  const encode = await format.load();
  request.signal.throwIfAborted();
  const { bytes, mime, extension } = await encode(cleared, request);
  request.signal.throwIfAborted();
  saveFile(`${fileName(request.title)}${extension}`, mime, new Uint8Array(bytes));
  return bytes.length;
}
