import type { Picture } from './picture.ts';
import type { ExportRequest } from './request.ts';

/** Drawn at the same time: while one is packed, the next is painted. */
const ABREAST = 2;

/** PNGs of pictures, each drawn once; `from` and `to` are the part of the export that this is. */
export async function drawImages(
  pictures: Iterable<Picture>,
  scale: number,
  { platform, signal, progress }: Pick<ExportRequest, 'platform' | 'signal' | 'progress'>,
  { from, to }: { readonly from: number; readonly to: number }
): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const waiting = [...new Set(pictures)];
  const count = waiting.length;
  const images = new Map<Picture, Uint8Array>();
  const draw = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      images.set(next, await platform.rasterise(next, scale));
      await progress(from + ((to - from) * images.size) / count);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, draw));
  return images;
}
