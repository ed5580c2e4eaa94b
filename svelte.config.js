import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
/** The policy lets the script of the page's own template run by its hash. */
const ownScripts = [...read('src/app.html').matchAll(/<script>([^]*?)<\/script>/g)].map(
  ([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`
);
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
    inlineStyleThreshold: 32_768,
    prerender: { handleMissingId: 'ignore' },
    // The first view goes first: `routes/+layout.svelte` registers it once the engine runs.
    serviceWorker: { register: false },
    // The page and everything below it has no network; only the fetcher worker does (see README, "The walls").
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval', ...ownScripts],
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
