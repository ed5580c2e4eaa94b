import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { nativeEntrant } from '#tests/bench/harness/native.ts';
import { race, type Entrant } from '#tests/bench/harness/race.ts';
import { brushed, dragStep, type Buurten } from '#tests/bench/harness/scene.ts';
import { arquero } from '#tests/bench/peers/arquero.ts';
import { createBrushScene } from '#tests/bench/peers/brush-scene.ts';
import { createScene, type Counts, type Pace } from '#tests/bench/peers/crossfilter-scene.ts';
import { crossfilter2 } from '#tests/bench/peers/crossfilter2.ts';
import { ownCrossfilter } from '#tests/bench/peers/own-crossfilter.ts';

/** Three hundred areas with six figures, every seventh of them missing somewhere. */
const count = 300;
const column = (d: number) =>
  Float64Array.from({ length: count }, (_, area) =>
    (area + d) % 7 === 0 ? NaN : ((area * (37 + 2 * d)) % 211) * 1000
  );
const buurten: Buurten = {
  count,
  lon: new Float64Array(count),
  lat: new Float64Array(count),
  values: brushed.map((_, d) => column(d))
};

const entrant = (name: string, work: (step: number) => Counts): Entrant => ({
  name,
  answer: async (step) => Array.from(work(step)),
  sample: async (step) => [work(step).length]
});

test.each<Pace>(['drag', 'leap'])(
  'every crossfilter counts the same while a brush goes by %s',
  async (pace) => {
    const scene = createScene(buurten, pace);
    const entrants = [
      entrant('Regiobeeld', ownCrossfilter(scene)),
      entrant('crossfilter2', crossfilter2(scene)),
      entrant('Arquero', arquero(scene))
    ];
    const samples = await race(entrants, { warmups: 20, timed: 3 });
    expect(Object.values(samples).map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(ownCrossfilter(scene)(0).some((bars) => bars > 0)).toBe(true);
  }
);

test('a native database answers a step as a race wants it', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const native = nativeEntrant(
    'native DuckDB',
    connection,
    (step) => `SELECT i * ${step} AS a, NULL::DOUBLE AS b FROM range(3) t(i)`,
    ([a, b]) => [...(a ?? []), ...(b ?? [])]
  );
  expect(await native.answer(2)).toEqual([0, 2, 4, NaN, NaN, NaN]);
  connection.closeSync();
});

test('a dragged brush moves a pixel a step and holds whole pixels', () => {
  const scene = createBrushScene(buurten);
  const [first, second] = [0, 1].map((step) => scene.brushes(step)[scene.moving] ?? [0, 0]);
  expect([second?.[0], second?.[1]]).toEqual([(first?.[0] ?? 0) + 1, (first?.[1] ?? 0) + 1]);
  expect(scene.rangeOf(scene.moving, [1, 1])).toEqual({ low: 4096, high: expect.closeTo(8192, 5) });
  const sorted = Float64Array.from({ length: 1001 }, (_, i) => i);
  expect(dragStep(sorted, 0)).toEqual({ low: expect.closeTo(500, 5), high: expect.closeTo(1000, 5) });
});
