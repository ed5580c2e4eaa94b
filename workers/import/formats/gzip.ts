import type { ImportFile } from '../api.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';

/** What is packed in a gzip file, under its own name; any other file as it is. Refused as soon as it passes `most` bytes. */
export async function unpackGzip(file: ImportFile, most: number = limits.bytes): Promise<ImportFile> {
  const { name, bytes } = file;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return file;
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      if ((total += part.value.length) > most) break;
    }
  } catch {
    throw new Unreadable('damaged', name);
  }
  if (total > most) {
    await reader.cancel();
    throw new Unreadable('too-large', Math.round(total / 1e6));
  }
  return {
    name: name.replace(/\.gz$/i, ''),
    bytes: new Uint8Array(await new Blob(parts).arrayBuffer())
  };
}
