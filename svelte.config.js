import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const development = process.argv.includes('dev');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html', pages: process.env.BUILD_FOLDER ?? 'build' }),
    outDir: process.env.KIT_FOLDER ?? '.svelte-kit',
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    // A clock would make every build another one.
    version: { name: version },
    output: { bundleStrategy: 'split' },
    // The first view goes first: `routes/+layout.svelte` registers it once the engine runs.
    serviceWorker: { register: false },
    // The page and everything below it has no network; only the fetcher worker does (see README, "The walls").
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': development ? ['self', 'unsafe-inline'] : ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': development ? ['self', 'ws:'] : ['none'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'frame-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'dompurify', 'dw-worker-url']
      }
    },
    typescript: {
      config: (config) => {
        config.include = [
          '../src/**/*.ts',
          '../src/**/*.svelte',
          '../vite.config.ts',
          './ambient.d.ts',
          './non-ambient.d.ts',
          './types/**/$types.d.ts'
        ];
        config.exclude = ['../src/service-worker/**'];
        return config;
      }
    }
  }
};
