import { unzipSync } from 'fflate';
import type { ImportFile } from '../api.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { recogniseFormat } from '../recognise-format.ts';

/** Files of a zip by path; what an archiver adds of its own is left out. A zip that grows without end is refused unread. */
function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) return false;
        if ((total += originalSize) > limits.unpacked)
          throw new Unreadable('too-large', Math.round(total / 1e6));
        return true;
      }
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', 'zip');
  }
  const found = new Map(Object.entries(files));
  if (found.size === 0) throw new Unreadable('empty');
  return found;
}

/** What a lone zip holds; null for any other files. Unpacked once, for all who look into it. */
export function unpackZip(files: readonly ImportFile[]): readonly ImportFile[] | null {
  const [first] = files;
  if (files.length !== 1 || !first || recogniseFormat(first.bytes, first.name) !== 'zip') return null;
  return [...readZip(first.bytes)].map(([name, bytes]) => ({ name, bytes }));
}

export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
