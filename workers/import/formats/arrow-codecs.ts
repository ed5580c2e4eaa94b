import { CompressionType, setCompressionCodec, type Codec } from '@uwdata/flechette';
import { decompressZstd } from 'hyparquet-compressors';
import { decompress as decompressLz4 } from 'lz4js';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';

/** Feather files are compressed unless one asks otherwise: in LZ4 frames, or by Zstandard. */
export function registerArrowCodecs(): void {
  setCompressionCodec(CompressionType.LZ4_FRAME, reading(decompressLz4));
  setCompressionCodec(
    CompressionType.ZSTD,
    reading((bytes, length) => decompressZstd(bytes, new Uint8Array(length)))
  );
}

const reading = (decode: Codec['decode']): Codec => ({
  decode(bytes, length) {
    if (length > limits.unpacked) throw new Unreadable('too-large', Math.round(length / 1e6));
    return decode(bytes, length);
  },
  encode: () => {
    throw new Error('Arrow is only read here');
  }
});
