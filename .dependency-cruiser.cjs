// The floors of the house (README, "Who may import whom"). A rule in your way usually means: wrong room.
const room = (...names) => `^src/lib/(${names.join('|')})/`;
const only = (name, from, allowed, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|workers|datasets|headless)/', pathNot: [from, ...allowed], ...extra }
});

const F0 = room('base');
const F1 = room('stats', 'areas', 'geometry', 'sql', 'i18n');
const F2 = room('disclosure', 'indicators', 'language', 'notation');
const API = '^workers/[^/]+/api\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['^virtual:', '^\\./\\$types$', '^\\$app/', '^\\$service-worker', '\\?']
      }
    },
    only('floor-0-base', F0, []),
    only('floor-1', F1, [F0]),
    only('floor-2', F2, [F0, F1]),
    {
      name: 'ground-floors-know-no-platform',
      severity: 'error',
      from: { path: [F0, F1, F2], pathNot: ['\\.svelte\\.ts$'] },
      to: { path: 'node_modules/(svelte|@sveltejs|idb|comlink|@duckdb|@observablehq|dompurify)/' }
    },
    only('floor-3-datasets-declare', '^datasets/(?!build/)', [F0, F1, F2]),
    only('floor-3-datasets-build', '^datasets/build/', [F0, F1, F2, '^datasets/']),
    only('floor-4-workers', '^workers/', [F0, F1, F2]),
    {
      name: 'one-importer-of-duckdb-wasm',
      severity: 'error',
      from: {
        pathNot: ['^workers/engine/database\\.ts$', '^workers/engine-files\\.ts$', '^tests/(bench|security)/']
      },
      to: { path: 'node_modules/@duckdb/duckdb-wasm' }
    },
    {
      name: 'peers-only-in-the-bench',
      severity: 'error',
      from: { pathNot: '^tests/bench/' },
      to: { path: 'node_modules/(@uwdata/(vgplot|mosaic-[a-z]+)|arquero|crossfilter2)/' }
    },
    only('floor-5-engine', room('engine'), [F0, F1, F2, API, '^workers/[^/]+/worker\\.ts']),
    {
      name: 'floor-5-engine-knows-ground-types-only',
      severity: 'error',
      from: { path: room('engine') },
      to: { path: API, dependencyTypesNot: ['type-only'] }
    },
    only('floor-5-charts-map', room('charts', 'map'), [F0, F1, F2, room('charts', 'map')]),
    only('floor-5-storage', room('storage'), [F0]),
    only('floor-5-ui', room('ui'), [F0, room('i18n')]),
    only('floor-6-document', room('document'), [F0, F1, F2, room('engine')]),
    {
      name: 'floor-6-document-knows-engine-types-only',
      severity: 'error',
      from: { path: room('document') },
      to: { path: room('engine'), dependencyTypesNot: ['type-only'] }
    },
    only('floor-7-cells-templates', room('cells', 'templates'), [
      F0,
      F1,
      F2,
      room('engine', 'charts', 'map', 'storage', 'ui', 'document', 'cells', 'templates')
    ]),
    only('floor-8-explorer', room('explorer'), [
      F0,
      F1,
      F2,
      room('engine', 'charts', 'map', 'storage', 'ui', 'document', 'cells', 'templates')
    ]),
    only('floor-9-gates', room('gates'), [F0, F1, F2, room('document')]),
    only('floor-10-share-export', room('share', 'export'), [
      F0,
      F1,
      F2,
      room('gates', 'charts', 'document', 'share', 'export'),
      '^src/lib/cells/(?!.*\\.svelte)'
    ]),
    only('floor-11-routes', '^src/routes/', ['^src/lib/', '^src/app']),
    only('floor-11-headless', '^headless/', ['^src/lib/(?!.*\\.svelte)', '^workers/compute/'])
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.svelte-kit' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    extraExtensionsToScan: ['.svelte'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default', 'types'],
      mainFields: ['svelte', 'module', 'main', 'types']
    }
  }
};
