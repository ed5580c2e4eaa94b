import { constants, brotliCompress, gzip } from 'node:zlib';
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.svg',
  '.wasm',
  '.webmanifest',
  '.md',
  '.txt'
]);
/** Under this a response is one packet anyway. */
const SMALLEST = 1024;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/**
 * Lays a `.br` and a `.gz` beside every file of a built app that gets smaller by it, for servers that send those as
 * they are (nginx `brotli_static`, Caddy `precompressed`). Parquet, fonts and pictures are compressed already.
 *
 * `quality` is brotli's, 0 to 11. Gives back what went in and what lies beside it, in bytes of brotli.
 */
export async function precompress(
  folder: string,
  quality: number
): Promise<{ plain: number; packed: number }> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => compressible.has(extname(path)) && statSync(path).size >= SMALLEST);
  let plain = 0;
  let packed = 0;
  for (const file of files) {
    const bytes = await readFile(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    };
    const [brotli, gzipped] = await Promise.all([
      packBrotli(bytes, { params }),
      packGzip(bytes, { level: 9 })
    ]);
    await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
    plain += bytes.length;
    packed += brotli.length;
  }
  return { plain, packed };
}
