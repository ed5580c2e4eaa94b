import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA, isBuilt, openNative, type NativeRelease } from '#headless/native-engine.ts';
import { cellKindsByName } from '#lib/cells/index.ts';
import type { ChartOutput } from '#lib/cells/chart/cell.ts';
import type { BranchesOutput } from '#lib/cells/branches/cell.ts';
import type { PeersOutput } from '#lib/cells/peers/output.ts';
import { Runtime } from '#lib/document/runtime.ts';
import { createExploration } from '#lib/explorer/create-exploration.ts';
import { Explorer } from '#lib/explorer/explorer.svelte.ts';
import type { Exploration, ViewKind } from '#lib/explorer/state.ts';
import type { Assessment } from '#lib/indicators/assessment.ts';
import type { GridLevel } from '#lib/indicators/area-grid.ts';
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
        afterRest(callback) {
          callback();
          return () => undefined;
        },
        nextTurn: () => Promise.resolve(),
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

  async function areasOf(level: GridLevel): Promise<number> {
    const sql = 'SELECT count(*) AS n FROM gebieden WHERE niveau = $niveau';
    const answer = await native.engine.query({ sql, parameters: { niveau: level } });
    return answer.ok ? (answer.value.column('n').numbers()[0] ?? NaN) : NaN;
  }

  const cases: readonly [ViewKind, Partial<Exploration>, readonly IndicatorId[]][] = [
    ['map', {}, [wanted[0]]],
    ['map', { method: 'bivariate', second: wanted[1] }, wanted],
    ['map', { level: 'buurt', indicator: 'meldingen_overlast' }, ['meldingen_overlast']],
    ['map', { level: 'wijk', indicator: 'meldingen_overlast' }, ['meldingen_overlast']],
    ['distribution', { level: 'wijk', indicator: 'laag_inkomen' }, ['laag_inkomen']],
    ['distribution', { level: 'buurt', indicator: 'woz_waarde' }, ['woz_waarde']],
    ['ranking', {}, [wanted[0]]],
    ['ranking', { level: 'buurt', indicator: 'laag_inkomen' }, ['laag_inkomen']],
    ['funnel', { periode: '2017' }, [wanted[0]]],
    ['funnel', { level: 'wijk', indicator: 'misdrijven_totaal' }, ['misdrijven_totaal']],
    ['scatter', { second: wanted[1] }, wanted],
    ['scatter', { level: 'buurt', indicator: 'bijstand', second: 'woz_waarde' }, ['bijstand', 'woz_waarde']]
  ];
  test.each(cases)('%s, %j', async (view, change, ids) => {
    const explorer = open(change);
    await until(explorer, () => ids.every((id) => explorer.slice(id) !== null));
    const stated = await statementValues(explorer, view);
    const shown = shownValues(explorer, ids);
    expect(shown.size).toBe(ids.length * (await areasOf(explorer.current.level)));
    for (const [key, value] of shown) {
      const other = stated.get(key) ?? Number.NaN;
      if (Number.isNaN(value)) expect(other, key).toBeNaN();
      else expect(other, key).toBeCloseTo(value, 9);
    }
    const known = (values: Map<string, number>) =>
      [...values].flatMap(([key, value]) => (Number.isNaN(value) ? [] : [key])).sort();
    expect(known(stated)).toEqual(known(shown));
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
    const points = explorer.trend(wanted[0], region.code)?.points ?? [];
    expect(points.map(({ period }) => period)).toEqual(explorer.indicator(wanted[0])?.perioden);
    for (const { period, value } of points) {
      const rows = [...areas.keys()].filter(
        (row) => periods[row] === period && region.leden.includes(areas[row] ?? '')
      );
      expect(rows).toHaveLength(region.leden.length);
      // One gemeente without a count, and the region has no figure.
      const sum = (column: Float64Array) => rows.reduce((total, row) => total + (column[row] ?? NaN), 0);
      const pooled = (per * sum(counts)) / sum(bases);
      if (Number.isNaN(pooled)) expect([period, value]).toEqual([period, null]);
      else expect(value, period).toBeCloseTo(pooled, 9);
    }
    expect(points.filter(({ value }) => value !== null)).not.toHaveLength(0);
    explorer.dispose();
  });

  /** A view that is a cell, run: what it shows, and what its own statement gives. */
  async function runCell<Output>(view: ViewKind, change: Partial<Exploration>) {
    const explorer = open(change);
    const document = explorer.toDocument([view]);
    const runtime = new Runtime({
      ...native,
      document,
      kinds: cellKindsByName,
      locale: 'nl',
      now: () => 0
    });
    await runtime.settled();
    const [cell] = document.cells;
    const { spec, output, context } = runtime.state(cell?.id ?? '');
    const query = spec && context ? cellKindsByName.get(cell?.kind ?? '')?.sql(spec, context) : null;
    if (!query) throw new Error(`view has no statement: ${view}`);
    const answer = await native.engine.query(query);
    if (!answer.ok) throw new Error(answer.error.kind);
    runtime.dispose();
    explorer.dispose();
    return { output: output as Output, table: answer.value };
  }

  test.each<[ViewKind, Partial<Exploration>, number]>([
    ['overview', { gebied: 'RIEC_ZWB', second: wanted[1] }, 13],
    ['combination', { second: wanted[1] }, 342]
  ])('every value of the %s is in its statement', async (view, change, areas) => {
    const { output, table } = await runCell<{ rows: readonly (readonly Assessment[])[] }>(view, change);
    const [ids, places] = [table.column('indicator').texts(), table.column('gebied').texts()];
    const stated = new Map(
      Array.from(table.column('waarde').numbers(), (value, row) => [`${ids[row]} ${places[row]}`, value])
    );
    const shown = output.rows.flat().filter(({ indicator }) => wanted.some((id) => id === indicator));
    expect(shown).toHaveLength(wanted.length * areas);
    for (const { indicator, area, value } of shown) {
      const other = stated.get(`${indicator} ${area}`) ?? Number.NaN;
      if (value === null) expect(other, area).toBeNaN();
      else expect(other, `${indicator} ${area}`).toBeCloseTo(value, 9);
    }
  });

  test('a combination begins with what is planted to fall together', async () => {
    const explorer = open({ indicator: 'panden_meervoudig_ingeschreven', periode: '2024' });
    const combined = () => explorer.toDocument(['combination']).cells[0]?.spec['indicators'];
    await until(explorer, () => [combined()].flat().includes('bedrijven_jonger_2jr'));
    expect(combined()).toEqual(['panden_meervoudig_ingeschreven', 'bedrijven_jonger_2jr']);
    explorer.dispose();
  });

  test.each<[ViewKind, Partial<Exploration>, string, number]>([
    ['ranking', { gebied: 'RIEC_ZWB' }, 'waarde', 37],
    ['ranking', { gebied: 'RIEC_ZWB', indicator: 'leegstand_woningen' }, 'waarde', 37],
    ['scatter', { gebied: 'GM0748', second: wanted[1] }, 'eerste', 37]
  ])('a pinned %s draws the values that were seen, %j', async (view, change, column, most) => {
    const explorer = open(change);
    const { indicator } = explorer.current;
    await until(explorer, () => explorer.slice(indicator) !== null);
    const document = explorer.toDocument([view]);
    expect(document.cells.map(({ kind }) => kind)).toEqual(['sql', 'chart']);
    const runtime = new Runtime({ ...native, document, kinds: cellKindsByName, locale: 'nl', now: () => 0 });
    await runtime.settled();
    const chart = runtime.state(view);
    expect(chart.error).toBeNull();
    const { table } = chart.output as ChartOutput;
    const slice = explorer.slice(indicator);
    const names = table.column('gemeente').texts();
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThanOrEqual(most);
    for (const [row, value] of table.column(column).numbers().entries()) {
      const code = native.areas.find(
        ({ naam, niveau }) => niveau === 'gemeente' && naam === names[row]
      )?.code;
      expect(slice?.waarde[slice.cube.grid.indexOf(code ?? '')], names[row] ?? '').toBeCloseTo(value, 9);
    }
    runtime.dispose();
    explorer.dispose();
  });

  test('every branch is counted as its statement counts it', async () => {
    const { output, table } = await runCell<BranchesOutput>('branches', { periode: '2024' });
    const [codes, places] = [table.column('sbi').texts(), table.column('gebied').texts()];
    const counts = table.column('vestigingen').numbers();
    const stated = new Map(Array.from(counts, (count, row) => [`${codes[row]} ${places[row]}`, count]));
    expect(output.rows.map(({ branch }) => branch.sbi).sort()).toEqual([...new Set(codes)].sort());
    for (const { branch, establishments } of output.rows) {
      const count = stated.get(`${branch.sbi} GM0748`) ?? Number.NaN;
      expect(establishments, branch.sbi).toBe(Number.isNaN(count) ? null : count);
    }
  });

  test('similar gemeenten are those of the view that explains them, and are like what its statement gives', async () => {
    const explorer = open({ vergelijking: 'vergelijkbaar', periode: '2024' });
    await until(explorer, () => explorer.areas.members(explorer.comparisonOf).length === 15);
    const { output, table } = await runCell<PeersOutput>('peers', { periode: '2024' });
    expect([...explorer.areas.members(explorer.comparisonOf)].sort()).toEqual(
      output.peers.map(({ area }) => area).sort()
    );
    const [ids, places] = [table.column('indicator').texts(), table.column('gebied').texts()];
    const values = table.column('waarde').numbers();
    const density = output.features.find(({ id }) => id === 'dichtheid');
    for (const [at, area] of output.areas.entries()) {
      const row = ids.findIndex((id, row) => id === 'bevolkingsdichtheid' && places[row] === area);
      expect(density?.values[at], area).toBeCloseTo(values[row] ?? Number.NaN, 9);
    }
    expect(output.areas.length).toBeGreaterThan(300);
    explorer.dispose();
  });
});
