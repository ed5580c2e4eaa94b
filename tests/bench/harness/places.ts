import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/regiobeeld-bench');

/** What the bench makes is kept out of the tree, from run to run. */
export const PAGES_BUILT = join(cache, 'pages');
export const DATA = join(cache, 'data');
export const BROTLI = join(cache, 'brotli-11');
export const APP_BUILT = join(root, 'build');
export const ENGINE = join(root, 'static/engine');
export const RELEASE = join(root, 'static/data/demo');
export const RESULTS = join(import.meta.dirname, '../results');
