import { err, ok, type Result } from '../base/result.ts';

/** Raw DEFLATE by the platform's own code. */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return collect(stream.getReader(), Infinity).then((parts) => parts ?? new Uint8Array());
}

/** Inflates as a stream and stops at `limit` bytes: a bomb costs no more than that. */
export async function inflate(
  bytes: Uint8Array,
  limit: number
): Promise<Result<Uint8Array, 'too-large' | 'broken'>> {
  const reader = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    const whole = await collect(reader, limit);
    return whole ? ok(whole) : err('too-large');
  } catch {
    return err('broken');
  }
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    }
  });

/** All bytes of a stream; null, and the stream cancelled, once they are more than `limit`. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
