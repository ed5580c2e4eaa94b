import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
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

export default defineConfig({
  plugins: [withoutEval(), sveltekit(), releases()],
  worker: { format: 'es', plugins: () => [oneCopy()] },
  build: { target: 'es2023' },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'] },
  server: { fs: { allow: ['workers', 'tests'] } },
  test: {
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
