import { version } from '$app/environment';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { ExportFormat } from '#lib/export/export-format.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { ExportPlatform } from '#lib/export/request.ts';
import type { Cleared } from '#lib/gates/cleared.ts';
import type { Departure, Leaving } from '#lib/gates/departure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FirstView, Release } from '#lib/indicators/release.ts';
import { describeArea } from '#lib/language/describe-area.ts';
import { saveFile } from '../save-file.ts';

interface Wanted {
  readonly format: ExportFormat;
  readonly open: OpenDocument;
  readonly release: Release;
  readonly firstView: FirstView;
  readonly departure: Departure;
  readonly title: string;
  readonly locale: Locale;
  readonly queries: boolean;
  readonly platform: ExportPlatform;
}

/** Writes a cleared document in a format and hands it to the browser as a download; answers its size in bytes. */
export async function writeFile(
  cleared: Cleared<Leaving>,
  { format, open, release, firstView, departure, title, locale, queries, platform }: Wanted,
  signal: AbortSignal,
  progress: (part: number) => void
): Promise<number> {
  const { areas } = open.runtime;
  const area = areas.get(open.current.parameters.gebied);
  const encode = await format.load();
  signal.throwIfAborted();
  const { bytes, mime, extension } = await encode(cleared, {
    platform,
    release,
    gates: departure.report,
    title,
    about: area ? describeArea(area, areas, firstView, locale) : '',
    locale,
    date: new Date().toLocaleDateString('sv-SE'),
    appVersion: version,
    queries,
    signal,
    progress: (part) => {
      signal.throwIfAborted();
      progress(part);
    }
  });
  signal.throwIfAborted();
  saveFile(`${fileName(title)}${extension}`, mime, new Uint8Array(bytes));
  return bytes.length;
}
