import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { releases } from './datasets/build/vite-plugin.ts';
import { oneCopy } from './workers/engine-files.ts';
import { browserArguments, installedChromium } from './tests/chromium.mjs';

const executablePath = installedChromium();

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArguments }
  }),
  instances: [{ browser: 'chromium' as const }]
});

/** A statistics package asks by eval whether generators exist; the CSP forbids eval, and every browser here has them. */
const withoutEval = (): Plugin => ({
  name: 'regiobeeld-without-eval',
  enforce: 'pre',
  transform: (_, id) =>
    id.includes('@stdlib/assert-has-generator-support/lib/main.js')
      ? { code: 'module.exports = () => true;', map: null }
      : undefined
});

/**
 * After a failed navigation SvelteKit asks the host whether there is a newer version. The page has no network, and the
 * service worker knows: the question would only be refused with an error.
 */
const withoutVersionQuestion = (): Plugin => ({
  name: 'regiobeeld-without-version-question',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/client/utils.js')) return undefined;
    const asking = 'if (__SVELTEKIT_DEV__ || !BROWSER) {';
    if (!code.includes(asking)) throw new Error('SvelteKit asks for its version in another way than before');
    return { code: code.replace(asking, 'if (true) {'), map: null };
  }
});

/**
 * All that the first view needs in one file: fifty small ones cost more in asking and waiting than they save, and what
 * the bar and Start need, every other page needs too.
 */
function firstView(): { name: (id: string, graph: ModuleGraph) => string | null } {
  const roots = ['+layout.ts', '+layout.svelte', '+error.svelte', '+page.svelte'].map((file) =>
    join(import.meta.dirname, 'src/routes', file)
  );
  let needed: Set<string> | undefined;
  return {
    name: (id, graph) => {
      if (id.includes(FIGURES)) return `figures-${id.split(FIGURES)[1]?.replace('/', '-')}`;
      needed ??= reachable(roots, (one) => graph.getModuleInfo(one)?.importedIds ?? []);
      return needed.has(id) ? 'first-view' : null;
    }
  };
}

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Parts of a release, which change when the app does not. */
const FIGURES = 'virtual:regiobeeld/release/';

/** All that can be reached from the roots. */
function reachable(roots: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(roots);
  for (const id of found) for (const one of next(id)) found.add(one);
  return found;
}

/** Of the other alphabet a hash may begin with `_`, and then many hosts do not hand the file out. */
const hashCharacters = 'base36';

export default defineConfig({
  plugins: [withoutEval(), withoutVersionQuestion(), sveltekit(), releases()],
  worker: { format: 'es', plugins: () => [oneCopy()], rolldownOptions: { output: { hashCharacters } } },
  build: {
    target: 'es2023',
    rolldownOptions: { output: { hashCharacters, codeSplitting: { groups: [firstView()] } } }
  },
  optimizeDeps: {
    // Workers count as entries: a package that the scan misses is bundled while tests run, and reloads them.
    entries: ['workers/**/*.ts', 'tests/{engine,storage}/**/*.ts'],
    exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm']
  },
  server: { fs: { allow: ['workers', 'tests'] } },
  test: {
    // Vitest leaves one core free, which of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: ['tests/{unit,golden,plots,contracts,architecture}/**/*.test.ts'],
          setupFiles: ['tests/fixed-world.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          globalSetup: ['tests/fixtures/engine/build.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          browser: browser()
        }
      },
      {
        extends: true,
        test: { name: 'storage', include: ['tests/storage/**/*.test.ts'], browser: browser() }
      }
    ]
  }
});
