const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The TrueType font inside a WOFF 1.0 file: its tables, inflated, under a TrueType directory. Word and SVG renderers know
 * no WOFF.
 */
export async function woffToTtf(woff: Uint8Array): Promise<Uint8Array> {
  const input = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (input.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF font');
  const count = input.getUint16(12);
  const read = async (index: number) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((field) => input.getUint32(at + field));
    const bytes = woff.subarray(offset ?? 0, (offset ?? 0) + (packed ?? 0));
    return {
      tag: input.getUint32(at),
      checksum: input.getUint32(at + 16),
      data: packed === length ? bytes : await inflate(bytes)
    };
  };
  const tables = await Promise.all(Array.from({ length: count }, (_, index) => read(index)));

  const start = 12 + 16 * count;
  const output = new Uint8Array(tables.reduce((size, { data }) => size + aligned(data.length), start));
  const view = new DataView(output.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, input.getUint32(4));
  view.setUint16(4, count);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, count * 16 - power * 16);
  let offset = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    output.set(data, offset);
    offset += aligned(data.length);
  });
  return output;
}

/** By the browser's or Node's own inflater, which leaves the page alone. */
async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tables begin at multiples of four bytes. */
const aligned = (length: number): number => Math.ceil(length / 4) * 4;
