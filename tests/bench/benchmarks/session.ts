import type { Benchmark } from '../harness/benchmark.ts';
import { newVisitor } from '../harness/browser.ts';
import { releaseBytes } from '../harness/data.ts';
import { settled, visit } from '../harness/visit.ts';

/** Bytes on the wire of a first session: the app, DuckDB, and the tables it loads by itself, until nothing more comes. */
export const session: Benchmark = {
  name: 'session',
  async run({ browser, app, bench }) {
    if (!app) throw new Error('no build of the app: run `npm run build` first');
    const context = await newVisitor(browser);
    app.forget();
    const { page, at } = await visit(context, app.origin);
    await at('view');
    const view = app.served.reduce((sum, { bytes }) => sum + bytes, 0);
    await at('engine');
    await settled(page);
    const whole = app.served.reduce((sum, { bytes }) => sum + bytes, 0);
    await context.close();

    const other = await newVisitor(browser);
    bench.forget();
    await (await visit(other, `${bench.origin}/tests/bench/pages/bare/index.html`)).at('view');
    const bare = bench.served.reduce((sum, { bytes }) => sum + bytes, 0);
    await other.close();
    return [
      {
        title: 'Bytes of a first session, brotli',
        unit: 'kB',
        own: 'Regiobeeld',
        samples: {
          Regiobeeld: [whole / 1000],
          'Regiobeeld, until the first view': [view / 1000],
          'bare DuckDB-WASM page': [bare / 1000],
          'Parquet of the release': [releaseBytes() / 1000]
        },
        goals: [{ kind: 'limit', of: 'median', atMost: 9000 }],
        notes: [
          'with fonts, DuckDB, the Parquet decoder and the service worker’s copy for days without a connection'
        ]
      }
    ];
  }
};
