declare module 'lz4js' {
  /** The content of an LZ4 frame, of at most `length` bytes. */
  export function decompress(frame: Uint8Array, length?: number): Uint8Array;
}
