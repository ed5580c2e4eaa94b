import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
};

/** A plain static web server for a built app below a path, as anybody's would be; it can be switched off and on. */
export interface StaticHost {
  readonly address: string;
  /** Paths that were asked for, without the folder. */
  readonly asked: string[];
  /** Serves another folder from now on: a deploy. */
  deploy(folder: string): void;
  /** From now on the cable is pulled for paths that match; null: for none. */
  cut(paths: RegExp | null): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function openStaticHost(folder: string, base: string): Promise<StaticHost> {
  const asked: string[] = [];
  let served = folder;
  let gone: RegExp | null = null;
  let port = 0;

  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
    if (inside === null) return notFound(response, null);
    asked.push(inside);
    if (gone?.test(inside)) {
      response.destroy();
      return;
    }
    const file = join(served, normalize(inside), inside.endsWith('/') ? 'index.html' : '');
    // Files for the host itself are not handed out, as on the hosts of the README.
    if (/\/[._][^/]*$/.test(inside)) return notFound(response, join(served, '404.html'));
    if (!file.startsWith(served) || !existsSync(file) || statSync(file).isDirectory())
      return notFound(response, join(served, '404.html'));
    send(response, file, headers.range, headers['accept-encoding'] ?? '');
  });

  const start = () =>
    new Promise<void>((resolve) =>
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      })
    );
  await start();
  return {
    address: `http://127.0.0.1:${port}${base}/`,
    asked,
    deploy: (next) => (served = next),
    cut: (paths) => (gone = paths),
    start,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function send(response: ServerResponse, file: string, range: string | undefined, encodings: string): void {
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader(
    'Cache-Control',
    file.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  );
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from && to) {
    response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${statSync(file).size}` });
    createReadStream(file, { start: Number(from), end: Number(to) }).pipe(response);
    return;
  }
  const packed = [
    ['br', `${file}.br`],
    ['gzip', `${file}.gz`]
  ].find(([encoding = '', path = '']) => encodings.includes(encoding) && existsSync(path));
  if (packed) response.setHeader('Content-Encoding', packed[0] ?? '');
  createReadStream(packed?.[1] ?? file).pipe(response);
}

function notFound(response: ServerResponse, page: string | null): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  if (page && existsSync(page)) createReadStream(page).pipe(response);
  else response.end();
}
