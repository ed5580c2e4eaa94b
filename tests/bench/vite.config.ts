import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { releases } from '../../datasets/build/vite-plugin.ts';
import { oneCopy } from '../../workers/engine-files.ts';
import { PAGES_BUILT } from './harness/places.ts';

const pages = join(import.meta.dirname, 'pages');

/** Bundles every folder of `pages/`: a page that holds contestants. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  publicDir: false,
  logLevel: 'error',
  plugins: [releases()],
  worker: { format: 'es', plugins: () => [oneCopy()] },
  build: {
    outDir: PAGES_BUILT,
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: Object.fromEntries(
        readdirSync(pages, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => [name, join(pages, name, 'index.html')])
      )
    }
  }
});
