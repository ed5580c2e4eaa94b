import { beforeAll, describe, expect, test } from 'vitest';
import { openNative, type NativeRelease } from '../../../headless/native-engine.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import type { Area } from '#lib/areas/area.ts';
import { createAreaGrid, type AreaGrid, type GridLevel } from '#lib/indicators/area-grid.ts';
import { cubesFromTable, planCubes } from '#lib/indicators/cubes-from-table.ts';
import type { Cube } from '#lib/indicators/cube.ts';
import { testAreas } from '#lib/indicators/test-areas.ts';

let native: NativeRelease;
let parts: Area[] = [];
beforeAll(async () => {
  native = await openNative('demo');
  const found = await native.engine.query({ sql: "FROM gebieden WHERE niveau IN ('wijk', 'buurt')" });
  if (!found.ok) throw new Error(found.error.detail);
  const t = found.value;
  const cols = ['code', 'naam', 'niveau', 'provincie', 'riec', 'veiligheidsregio', 'gemeente', 'wijk'].map(
    (n) => t.column(n).texts()
  );
  parts = Array.from(
    { length: t.rowCount },
    (_, r) =>
      Object.fromEntries(
        ['code', 'naam', 'niveau', 'provincie', 'riec', 'veiligheidsregio', 'gemeente', 'wijk'].map(
          (n, i) => [n, cols[i]?.[r] ?? null]
        )
      ) as unknown as Area
  );
}, 60000);
async function load(level: GridLevel, id: string): Promise<Cube> {
  const grid = createAreaGrid(level, [...native.areas, ...parts]);
  const indicator = native.release.regiobeeld.indicators.find((i) => i.id === id);
  if (!indicator) throw new Error('x');
  const t0 = performance.now();
  const t = await native.engine.query(planCubes([indicator], level));
  if (!t.ok) throw new Error(t.error.detail);
  const t1 = performance.now();
  const [cube] = cubesFromTable(t.value, [indicator], grid);
  console.log(level, t.value.rowCount, 'query', t1 - t0, 'decode', performance.now() - t1);
  return cube as Cube;
}
test('timing', async () => {
  const ids = native.release.regiobeeld.indicators
    .filter((i) => i.niveaus.includes('buurt'))
    .map((i) => i.id + ':' + i.soort + ':' + i.afronding);
  console.log(ids.join(' '));
  for (const id of [
    'woninginbraken',
    'misdrijven_totaal',
    ids[0]?.split(':')[0] ?? '',
    ids[5]?.split(':')[0] ?? ''
  ]) {
    if (!ids.some((i) => i.startsWith(id + ':'))) continue;
    const b = await load('buurt', id);
    const g = await load('gemeente', id);
    const areas = createDirectory([...native.areas, ...parts]);
    const t0 = performance.now();
    const r = testAreas({ cubes: [b, g], period: '2024', areas, comparison: 'nederland' });
    console.log(
      id,
      'testAreas',
      performance.now() - t0,
      r.dispersion,
      r.target,
      [...r.classes].reduce(
        (m, c) => {
          m[c] = (m[c] ?? 0) + 1;
          return m;
        },
        {} as Record<number, number>
      )
    );
  }
}, 120000);
