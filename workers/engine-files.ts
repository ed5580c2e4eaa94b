/**
 * Copies the engine's binaries from node_modules into static/engine, under names that carry their hash, and writes
 * the list by which page and fetcher know them. One copy each: nothing imports them by `?url`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const sources = {
  'duckdb.wasm': '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
  'duckdb.worker.js': '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js',
  'parquet.wasm': 'parquet-wasm/esm/parquet_wasm_bg.wasm'
} as const;

/** Writes the files and `manifest.json`; what lay there before and is not among them goes. */
export function writeEngineFiles(folder: string): void {
  const { resolve: locate } = createRequire(import.meta.url);
  mkdirSync(folder, { recursive: true });
  const manifest: Record<string, { path: string; bytes: number; hash: string }> = {};
  const kept = new Set(['manifest.json']);
  for (const [name, source] of Object.entries(sources)) {
    const bytes = readFileSync(locate(source));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const extension = extname(name);
    const file = `${name.slice(0, -extension.length)}-${hash.slice(0, 12)}${extension}`;
    if (!readdirSync(folder).includes(file)) writeFileSync(join(folder, file), bytes);
    kept.add(file);
    manifest[name] = { path: `engine/${file}`, bytes: bytes.length, hash };
  }
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Takes parquet-wasm's own address of its binary out of the bundle: Vite would copy the 5 MB once more. The engine
 * hands it the bytes that the fetcher brought.
 */
export function oneCopy(): Plugin {
  const address = "new URL('parquet_wasm_bg.wasm', import.meta.url)";
  return {
    name: 'regiobeeld-one-copy',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('parquet_wasm.js')) return undefined;
      if (!code.includes(address)) this.error('parquet-wasm has changed: its binary would be copied twice');
      return { code: code.replace(address, 'undefined'), map: null };
    }
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeEngineFiles(resolve('static/engine'));
  console.log(`static/engine: ${Object.keys(sources).join(', ')}`);
}
