import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Config } from '@sveltejs/kit';
import { build } from 'vite';
import buildRelease from '#tests/fixtures/engine/build.ts';
import { oneCopy } from '#workers/engine-files.ts';

const here = import.meta.dirname;
const built = join(here, '../fixtures/engine/built');
const out = join(here, '../../node_modules/.cache/regiobeeld-security');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json'
};

/** A static host that serves the proof page and remembers every request. */
export interface Site {
  readonly origin: string;
  readonly requests: string[];
  close(): Promise<void>;
}

/** Names of the files that the bundler wrote beside the page. */
export const bundled = (): readonly string[] => readdirSync(join(out, 'assets'));

/** Builds the proof page (with the app's own engine in it) and the small release. */
export async function buildSite(): Promise<void> {
  await buildRelease();
  await build({
    configFile: false,
    root: join(here, 'page'),
    logLevel: 'error',
    worker: { format: 'es', plugins: () => [oneCopy()] },
    build: { outDir: out, emptyOutDir: true, target: 'es2023' }
  });
}

/** The CSP that the app is built with, as SvelteKit writes it into the page, without hashes of SvelteKit's own scripts. */
async function appCsp(): Promise<string> {
  const config = new URL('../../svelte.config.js', import.meta.url).href;
  const { default: svelteConfig } = (await import(config)) as { default: Config };
  const directives = svelteConfig.kit?.csp?.directives ?? {};
  const quoted = /^(self|none|unsafe-|wasm-unsafe-|sha256-|script$)/;
  return Object.entries(directives)
    .map(([name, values]) => {
      const list = Array.isArray(values) ? values.map(String) : [];
      return `${name} ${list.map((value) => (quoted.test(value) ? `'${value}'` : value)).join(' ')}`;
    })
    .join('; ');
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    })
  );

/** `/` with the app's CSP, `/open` without any, `/site/…` the release and the engine's files. */
export async function openSite(): Promise<Site> {
  const csp = `<meta http-equiv="content-security-policy" content="${await appCsp()}">`;
  const requests: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    requests.push(url);
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const page = path === '/' || path === '/open';
    const file = page
      ? join(out, 'index.html')
      : path.startsWith('/site/')
        ? join(built, path.slice('/site/'.length))
        : join(out, path);
    try {
      const bytes = await readFile(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.end(path === '/' ? bytes.toString().replace('<!-- csp -->', csp) : bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  const origin = await listen(server);
  return { origin, requests, close: () => close(server) };
}

/** Somebody else's server, that welcomes everything and remembers it. */
export async function openListener(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer(({ url = '/', method = 'GET' }, response) => {
    if (method !== 'OPTIONS') requests.push(url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Methods', '*');
    response.end('x\n1\n');
  });
  const origin = await listen(server);
  return { origin, requests, close: () => close(server) };
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
