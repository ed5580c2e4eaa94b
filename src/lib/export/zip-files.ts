import { zipSync, type Zippable } from 'fflate';

/** ZIP knows no earlier day. */
const FIRST_DAY = Date.UTC(1980, 0, 2);

/**
 * Files in a ZIP that has the same bytes for the same content and date, in any time zone: ZIP keeps local time, so only
 * the day counts.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 2] = date.slice(0, 10).split('-').map(Number);
  const local = new Date(year, month - 1, day, 12);
  const mtime = local.getTime() > FIRST_DAY ? local : new Date(1980, 0, 2, 12);
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      // What is compressed already only takes time.
      [bytes, { level: /\.(png|parquet|xlsx)$/.test(path) ? 0 : 6 }]
    ])
  );
  return zipSync(packed, { mtime });
}
