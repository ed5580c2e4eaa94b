import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';

/** What a browser found in its store when it started. */
export interface Found {
  readonly revision: number;
  readonly torn: boolean;
  /** Own data that was kept before the first save is there, as it was kept. */
  readonly own: boolean;
  /** The store itself noticed that all of it was gone. */
  readonly emptied: boolean;
  /** The browser had emptied the database, and the copy gave all of it back. */
  readonly restored: boolean;
}

/** The bundled page of the torture, and what its saving half reports. */
export interface TorturePage {
  readonly address: string;
  onFound: (found: Found) => void;
  onAcknowledged: (revision: number) => void;
  close(): void;
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: new URL('./page.ts', import.meta.url).pathname, formats: ['es'] }
    }
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

export async function servePage(): Promise<TorturePage> {
  const script = await bundle();
  const server: Server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (request.url === '/found') page.onFound(JSON.parse(text) as Found);
        else page.onAcknowledged(Number(text));
        response.end();
      });
    } else if (request.url === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
    } else {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Torture</title><script type="module" src="/page.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const page: TorturePage = {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    onFound: () => undefined,
    onAcknowledged: () => undefined,
    close() {
      server.closeAllConnections();
      server.close();
    }
  };
  return page;
}
