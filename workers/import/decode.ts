export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

/** Text of a file: by its mark, by the zeros of UTF-16, as UTF-8 when all of it is, else Windows-1252. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  const certain = asked ?? marked(bytes) ?? wide(bytes);
  if (certain) return { encoding: certain, text: read(bytes, certain) };
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'windows-1252', text: read(bytes, 'windows-1252') };
  }
}

const read = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function marked([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wide(bytes: Uint8Array): Encoding | null {
  const look = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  look.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = look.length / 4;
  if (odd > enough && even < enough / 4) return 'utf-16le';
  return even > enough && odd < enough / 4 ? 'utf-16be' : null;
}
