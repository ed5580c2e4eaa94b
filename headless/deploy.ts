import { resolve } from 'node:path';
import { precompress } from './precompress.ts';

/** Best and slow: it is done once for every release. */
const QUALITY = 11;
const MEGABYTE = 1e6;

const folder = resolve(process.env.BUILD_FOLDER ?? 'build');
const { plain, packed } = await precompress(folder, QUALITY);
const shown = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
console.log(
  `${folder}: ${shown(plain)} MB of text and wasm, ${shown(packed)} MB with brotli, gzip beside it`
);
