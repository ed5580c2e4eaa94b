/** Bytes of a value, where they stood in it, and what they were. */
interface Part {
  readonly path: readonly string[];
  readonly kind: keyof typeof ARRAYS | 'Blob';
  readonly size: number;
}

/** Kinds of arrays that a value may hold. */
const ARRAYS = { Float32Array, Float64Array, Int32Array, Uint8Array, Uint16Array, Uint32Array } as const;

const HASH = 32;
const LENGTH = 4;

const hashOf = (bytes: ArrayBuffer): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

/** A plain value with Blobs and typed arrays in it as one file: hash, length of the text, text as JSON, and the bytes. */
export async function encodeItem(value: unknown): Promise<Blob> {
  const parts: Part[] = [];
  const bytes: BlobPart[] = [];
  const plain = withoutBytes(value, [], (part, found) => {
    parts.push(part);
    bytes.push(found);
  });
  const text = new TextEncoder().encode(JSON.stringify({ plain, parts }));
  const length = new DataView(new ArrayBuffer(LENGTH));
  length.setUint32(0, text.byteLength);
  const body = new Blob([length.buffer, text, ...bytes]);
  return new Blob([await hashOf(await body.arrayBuffer()), body]);
}

/** The value that was written; throws when it is not the file that was. */
export async function decodeItem(file: Blob): Promise<unknown> {
  const all = await file.arrayBuffer();
  const body = all.slice(HASH);
  const [said, found] = [new Uint8Array(all, 0, HASH), new Uint8Array(await hashOf(body))];
  if (!said.every((byte, at) => byte === found[at])) throw new Error('damaged copy');
  const text = new Uint8Array(body, LENGTH, new DataView(body).getUint32(0));
  const { plain, parts } = JSON.parse(new TextDecoder().decode(text)) as {
    readonly plain: Record<string, unknown>;
    readonly parts: readonly Part[];
  };
  let at = LENGTH + text.byteLength;
  for (const { path, kind, size } of parts) {
    const bytes = body.slice(at, (at += size));
    put(plain, path, kind === 'Blob' ? new Blob([bytes]) : new ARRAYS[kind](bytes));
  }
  return plain;
}

/** The value with null where bytes stood, each of which is told. */
function withoutBytes(
  value: unknown,
  path: readonly string[],
  tell: (part: Part, bytes: BlobPart) => void
): unknown {
  if (value instanceof Blob) {
    tell({ path, kind: 'Blob', size: value.size }, value);
    return null;
  }
  if (ArrayBuffer.isView(value)) {
    const kind = value.constructor.name;
    if (!isKind(kind)) throw new TypeError(`unknown kind of bytes: ${kind}`);
    tell({ path, kind, size: value.byteLength }, value as ArrayBufferView<ArrayBuffer>);
    return null;
  }
  if (Array.isArray(value)) return value.map((one, at) => withoutBytes(one, [...path, String(at)], tell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutBytes(one, [...path, name], tell)])
  );
}

const isKind = (name: string): name is keyof typeof ARRAYS => Object.hasOwn(ARRAYS, name);

function put(value: Record<string, unknown>, [name = '', ...rest]: readonly string[], bytes: unknown): void {
  if (rest.length === 0) value[name] = bytes;
  else put(value[name] as Record<string, unknown>, rest, bytes);
}
