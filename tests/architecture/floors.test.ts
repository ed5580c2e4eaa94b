import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

let house: string;

/** Files of a small house in which one import goes up the stairs or through a wall. */
const files = {
  'src/lib/base/result.ts': 'export const ok = 1;',
  'src/lib/stats/rate.ts': "export { ok } from '../base/result.ts';",
  'src/lib/stats/climbs.ts': "export { plan } from '../indicators/plan.ts';",
  'src/lib/indicators/plan.ts': "export { ok as plan } from '../base/result.ts';",
  'src/lib/ui/counts.ts': "export { ok } from '../stats/rate.ts';",
  'src/lib/document/draws.ts': "export { ok } from '../ui/counts.ts';",
  'workers/engine/engine.ts': "export { ok } from '../../src/lib/ui/counts.ts';",
  'src/routes/page.ts': "export { declared } from '../../datasets/demo.ts';",
  'datasets/demo.ts': 'export const declared = 1;',
  'src/lib/areas/one.ts': "export { two } from './two.ts'; export const one = 1;",
  'src/lib/areas/two.ts': "export { one } from './one.ts'; export const two = 2;",
  'src/lib/charts/leans.ts': "export { table } from 'arquero';",
  'tests/bench/peer.ts': "export { table } from 'arquero';",
  'node_modules/arquero/package.json': '{ "name": "arquero", "type": "module", "exports": "./index.js" }',
  'node_modules/arquero/index.js': 'export const table = 1;'
};

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'house-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), text);
  }
});

afterAll(() => rm(house, { recursive: true }));

test('an import up the stairs, through a wall or in a circle is refused by its rule', async () => {
  const ruleSet: IFlattenedRuleSet = { forbidden };
  const { output } = await cruise(['src', 'workers', 'datasets', 'tests'], {
    baseDir: house,
    validate: true,
    ruleSet,
    tsPreCompilationDeps: options.tsPreCompilationDeps
  });
  const found = (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  expect(found.sort()).toEqual([
    'floor-11-routes: src/routes/page.ts',
    'floor-1: src/lib/stats/climbs.ts',
    'floor-4-workers: workers/engine/engine.ts',
    'floor-5-ui: src/lib/ui/counts.ts',
    'floor-6-document: src/lib/document/draws.ts',
    'no-circles: src/lib/areas/one.ts',
    'peers-only-in-the-bench: src/lib/charts/leans.ts'
  ]);
});
