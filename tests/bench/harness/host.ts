import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BROTLI } from './places.ts';

/** A line between host and browser. */
export interface Line {
  readonly name: string;
  /** Megabits a second, shared by all connections. */
  readonly megabits: number;
  /** Milliseconds before the first byte of an answer. */
  readonly latency: number;
}

/** What was asked of a host, and how much went over the line for it. */
interface Served {
  readonly path: string;
  readonly bytes: number;
}

/** A static host on this machine, as a good one on the web would serve it. */
export interface Host {
  readonly origin: string;
  /** Everything served since `forget`. */
  readonly served: readonly Served[];
  forget(): void;
  /** null: as fast as the machine. */
  setLine(line: Line | null): void;
  close(): Promise<void>;
}

export interface HostOptions {
  /** Prefix of the path → folder; the longest that fits counts. */
  readonly folders: Readonly<Record<string, string>>;
  /** Served with 404 for what isn't there, as static hosts do. */
  readonly fallback?: string;
  /** COOP and COEP, for clocks of 5 µs; not for what is compared with a host that can't set headers. */
  readonly isolated?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.arrow': 'application/vnd.apache.arrow.stream'
};
/** Already compressed, or read in ranges. */
const AS_IS = new Set(['.parquet', '.duckdb', '.woff2', '.png']);
const PIECE = 16_384;

/** Brotli of a file as `npm run deploy` writes it (DuckDB takes a minute), kept from run to run by the hash of what it holds. */
function compressed(bytes: Buffer): Buffer {
  const file = join(BROTLI, createHash('sha256').update(bytes).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const small = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  });
  mkdirSync(BROTLI, { recursive: true });
  writeFileSync(file, small);
  return small;
}

/** Names with a hash in them never change. */
const isImmutable = (path: string) =>
  /\/immutable\/|[.-][\w-]{8,}\.(js|css|wasm|parquet|duckdb|woff2)$/.test(path);

export async function openHost({ folders, fallback, isolated = false }: HostOptions): Promise<Host> {
  let line: Line | null = null;
  let free = 0;
  let served: Served[] = [];

  /** Sends at the pace that the line had when asked: pieces wait for their turn after those of all other answers. */
  async function send(response: ServerResponse, body: Buffer): Promise<void> {
    const pace = line;
    if (!pace) return void response.end(body);
    await pause(pace.latency);
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + (piece.length * 8) / (pace.megabits * 1000);
      await pause(free - performance.now());
      if (response.destroyed) return;
      response.write(piece);
    }
    response.end();
  }

  const locate = (path: string): string | null => {
    const prefix = Object.keys(folders)
      .filter((candidate) => path.startsWith(candidate))
      .sort((a, b) => b.length - a.length)[0];
    if (prefix === undefined) return null;
    const file = join(folders[prefix] ?? '', normalize(path.slice(prefix.length)));
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    return existsSync(found) ? found : null;
  };

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const found = locate(path);
    const file = found ?? fallback;
    if (isolated) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    }
    if (!file) {
      response.statusCode = 404;
      return void response.end();
    }
    response.statusCode = found ? 200 : 404;
    const extension = extname(file);
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    );
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const { size } = statSync(file);
    response.setHeader('Accept-Ranges', 'bytes');
    if (request.method === 'HEAD') {
      response.setHeader('Content-Length', size);
      // DuckDB asks like this whether a file can be read in ranges: with 200 it fetches it whole.
      if (range && AS_IS.has(extension)) {
        response.statusCode = 206;
        response.setHeader('Content-Range', `bytes 0-${size - 1}/${size}`);
      }
      served.push({ path, bytes: 0 });
      return void response.end();
    }
    if (range && AS_IS.has(extension)) {
      const from = Number(range[1]);
      const to = Math.min(range[2] ? Number(range[2]) : size - 1, size - 1);
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${from}-${to}/${size}`);
      response.setHeader('Content-Length', to - from + 1);
      served.push({ path, bytes: to - from + 1 });
      return void send(response, await readPart(file, from, to));
    }
    const whole = readFileSync(file);
    const brotli = !AS_IS.has(extension) && (request.headers['accept-encoding'] ?? '').includes('br');
    const etag = `"${createHash('sha256').update(whole).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      served.push({ path, bytes: 0 });
      return void send(response, Buffer.alloc(0));
    }
    const body = brotli ? compressed(whole) : whole;
    if (brotli) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body.length);
    served.push({ path, bytes: body.length });
    void send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    get served() {
      return served;
    },
    forget() {
      served = [];
    },
    setLine(next) {
      line = next;
      free = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

const pause = (milliseconds: number) =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;

async function readPart(file: string, start: number, end: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { start, end })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
