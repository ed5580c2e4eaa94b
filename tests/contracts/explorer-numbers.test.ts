import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA, isBuilt, openNative, type NativeRelease } from '#headless/native-engine.ts';
import { createExploration } from '#lib/explorer/create-exploration.ts';
import { Explorer } from '#lib/explorer/explorer.svelte.ts';
import type { Exploration, ViewKind } from '#lib/explorer/state.ts';
import type { IndicatorId } from '#lib/indicators/definition.ts';
import type { FirstView } from '#lib/indicators/release.ts';

const wanted = ['drugsmisdrijven', 'hennepkwekerijen'] as const;

/** Waits for what the explorer asks of engine and worker; the condition is read again whenever something came. */
async function until(explorer: Explorer, holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise<void>((resolve) => {
      const leave = explorer.onpaint(() => {
        leave();
        resolve();
      });
    });
}

describe.runIf(isBuilt('demo'))('the numbers of a view are those of its statement', () => {
  let native: NativeRelease;
  let firstView: FirstView;
  beforeAll(async () => {
    native = await openNative('demo');
    firstView = JSON.parse(readFileSync(join(DATA, 'demo', 'first-view.json'), 'utf8')) as FirstView;
  });

  const open = (change: Partial<Exploration>): Explorer =>
    new Explorer(
      {
        ...createExploration({ indicator: wanted[0], gebied: 'GM0748', periode: '2021' }),
        ...change
      },
      {
        query: native.engine.query,
        compute: native.compute,
        release: native.release,
        reference: firstView.release,
        firstView,
        nextFrame: (callback) => setTimeout(callback),
        now: () => 0,
        locale: () => 'nl'
      }
    );

  async function answerOf(explorer: Explorer, view: ViewKind) {
    const query = explorer.viewSql(view);
    if (!query) throw new Error(`view has no statement: ${view}`);
    const answer = await native.engine.query(query);
    if (!answer.ok) throw new Error(answer.error.detail);
    return answer.value;
  }

  /** Value by indicator and area, as the statement gives it. */
  async function statementValues(explorer: Explorer, view: ViewKind): Promise<Map<string, number>> {
    const table = await answerOf(explorer, view);
    const [indicators, areas] = [table.column('indicator').texts(), table.column('gebied').texts()];
    const values = table.column('waarde').numbers();
    return new Map(Array.from(values, (value, row) => [`${indicators[row]} ${areas[row]}`, value]));
  }

  function shownValues(explorer: Explorer, ids: readonly IndicatorId[]): Map<string, number> {
    return new Map(
      ids.flatMap((id) => {
        const slice = explorer.slice(id);
        const codes = slice?.cube.grid.codes ?? [];
        return Array.from(slice?.waarde ?? [], (value, place): [string, number] => [
          `${id} ${codes[place]}`,
          value
        ]);
      })
    );
  }

  const cases: readonly [ViewKind, Partial<Exploration>, readonly IndicatorId[]][] = [
    ['map', {}, [wanted[0]]],
    ['map', { method: 'bivariate', second: wanted[1] }, wanted],
    ['map', { level: 'buurt', indicator: 'meldingen_overlast' }, ['meldingen_overlast']],
    ['distribution', { level: 'wijk', indicator: 'laag_inkomen' }, ['laag_inkomen']],
    ['ranking', {}, [wanted[0]]],
    ['funnel', { periode: '2017' }, [wanted[0]]],
    ['scatter', { second: wanted[1] }, wanted]
  ];
  test.each(cases)('%s, %j', async (view, change, ids) => {
    const explorer = open(change);
    await until(explorer, () => ids.every((id) => explorer.slice(id) !== null));
    const stated = await statementValues(explorer, view);
    const shown = shownValues(explorer, ids);
    expect(shown.size).toBeGreaterThan(300);
    for (const [key, value] of shown) {
      const other = stated.get(key) ?? Number.NaN;
      if (Number.isNaN(value)) expect(other, key).toBeNaN();
      else expect(other, key).toBeCloseTo(value, 9);
    }
    expect([...stated.values()].filter((value) => !Number.isNaN(value))).toHaveLength(
      [...shown.values()].filter((value) => !Number.isNaN(value)).length
    );
    explorer.dispose();
  });

  test.each(['GM0748', 'RIEC_ZWB'])('trend of %s beside its comparison', async (gebied) => {
    const explorer = open({ gebied });
    await until(explorer, () => explorer.trend(wanted[0], gebied) !== null);
    const table = await answerOf(explorer, 'trend');
    const [areas, periods] = [table.column('gebied').texts(), table.column('periode').texts()];
    const values = table.column('waarde').numbers();
    const stated = (area: string, period: string) =>
      values[areas.findIndex((one, row) => one === area && periods[row] === period)] ?? Number.NaN;
    const points = explorer.trend(wanted[0], gebied)?.points ?? [];
    expect(points).toHaveLength(10);
    for (const { period, value, comparison } of points) {
      expect(stated(gebied, period)).toBeCloseTo(value ?? Number.NaN, 9);
      expect(stated('NL01', period)).toBeCloseTo(comparison ?? Number.NaN, 9);
    }
    explorer.dispose();
  });

  test('a region of the reader’s own pools what its statement lists', async () => {
    const region = { code: 'EIGEN_1', naam: 'Bevelanden', leden: ['GM0664', 'GM0678', 'GM1695'] };
    const explorer = open({ regions: [region], gebied: region.code });
    await until(explorer, () => explorer.trend(wanted[0], region.code) !== null);
    const table = await answerOf(explorer, 'trend');
    const [areas, periods] = [table.column('gebied').texts(), table.column('periode').texts()];
    const [counts, bases] = [table.column('teller').numbers(), table.column('noemer').numbers()];
    const per = explorer.indicator(wanted[0])?.per ?? 1;
    const known = (explorer.trend(wanted[0], region.code)?.points ?? []).filter(
      ({ value }) => value !== null
    );
    expect(known.length).toBeGreaterThan(3);
    for (const { period, value } of known) {
      const rows = [...areas.keys()].filter(
        (row) => periods[row] === period && region.leden.includes(areas[row] ?? '')
      );
      const sum = (column: Float64Array) => rows.reduce((total, row) => total + (column[row] ?? 0), 0);
      expect((per * sum(counts)) / sum(bases)).toBeCloseTo(value ?? Number.NaN, 9);
    }
    explorer.dispose();
  });

  test('similar gemeenten are those of the view that explains them', async () => {
    const explorer = open({ vergelijking: 'vergelijkbaar', periode: '2024' });
    await until(explorer, () => explorer.areas.members(explorer.comparisonOf).length === 15);
    expect(explorer.areas.members(explorer.comparisonOf)).not.toContain('GM0748');
    explorer.dispose();
  });
});
