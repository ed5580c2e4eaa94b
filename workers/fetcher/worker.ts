import * as Comlink from 'comlink';
import type { FetcherApi, FetcherStart } from './api.ts';
import { createFetcher } from './fetcher.ts';
import { createKeptFiles, keepsNothing } from './kept-files.ts';

/** The first message starts the fetcher, and is the last one it takes from the page. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<FetcherStart>) => {
    const kept = 'caches' in self ? createKeptFiles(caches, data.cache) : keepsNothing;
    const fetcher = createFetcher(data, kept);
    const api: FetcherApi = {
      async file(name, onProgress) {
        const result = await fetcher.file(name, onProgress);
        return result.ok ? Comlink.transfer(result, [result.value.buffer]) : result;
      },
      async blocks(name, numbers) {
        const result = await fetcher.blocks(name, numbers);
        return result.ok
          ? Comlink.transfer(result, [...new Set(result.value.map((part) => part.buffer))])
          : result;
      }
    };
    Comlink.expose(api, data.port);
  },
  { once: true }
);
