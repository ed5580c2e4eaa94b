import type { KnipConfig } from 'knip';

/** Stylesheets import each other, and fonts are packages that only a stylesheet names. */
const cssImports = (text: string): string =>
  [...text.matchAll(/(?:@import |url\()'([@.][^']+)'/g)].map(([, path]) => `import '${path}';`).join('\n');

const config: KnipConfig = {
  entry: [
    'src/routes/**/+*.{ts,svelte}',
    'workers/*/worker.ts',
    'tests/**/*.{test,spec}.ts',
    'tests/plots/gallery.ts',
    'tests/bench/vite.config.ts',
    'tests/bench/pages/*/page.ts',
    'tests/bench/harness/mark-moments.js',
    'tests/bench/harness/watch-hands.js'
  ],
  project: [
    'src/**/*.{ts,svelte,css}',
    'workers/**/*.{ts,js}',
    'datasets/**/*.ts',
    'headless/**/*.ts',
    'tests/**/*.{ts,mjs}'
  ],
  compilers: { css: cssImports }
};

export default config;
