import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escape } from '#lib/explorer/escape.ts';
import { record, redo, startExploring, undo } from '#lib/explorer/history.ts';
import { mostFilters, type Exploration } from '#lib/explorer/state.ts';
import {
  addFilter,
  bringForward,
  brush,
  chooseLevel,
  choosePeriod,
  clear,
  dropRegion,
  fillScreen,
  keepRegion,
  lookAt,
  removeFilter,
  select,
  swapAxes,
  toggleView,
  type Transition
} from '#lib/explorer/transitions.ts';
import { explorations, ids, opened } from './explorations.ts';

const after = (...steps: readonly Transition[]): Exploration =>
  steps.reduce<Exploration>((from, step) => step(from), opened);

describe('a transition', () => {
  test('brushes an indicator that was no dimension yet', () => {
    expect(after(brush('hennep', { low: 1, high: 2 })).filters).toEqual([
      { indicator: 'hennep', range: { low: 1, high: 2 } }
    ]);
    expect(after(brush('hennep', { low: 1, high: 2 }), brush('hennep', null)).filters).toEqual([
      { indicator: 'hennep', range: null }
    ]);
  });

  test('looks at an indicator in the period that is shown, or in the nearest that it has', () => {
    const old = { id: 'hennep', perioden: ['2023', '2015', '2017'] };
    expect(after(lookAt(old))).toEqual({ ...opened, indicator: 'hennep', periode: '2023' });
    expect(after(choosePeriod('2015'), lookAt(old)).periode).toBe('2015');
    expect(after(lookAt({ id: 'hennep', perioden: [] })).periode).toBe(opened.periode);
  });

  test('has room for eight dimensions, each once', () => {
    const full = after(...ids.map(addFilter), addFilter('a'));
    expect(full.filters).toHaveLength(mostFilters);
    expect(removeFilter('a')(full).filters).toHaveLength(mostFilters - 1);
  });

  test('picks areas in the order of their codes: replacing, adding, turning round, taking away', () => {
    expect(after(select(['GM0003', 'GM0001'])).selection).toEqual(['GM0001', 'GM0003']);
    expect(after(select(['GM0003']), select(['GM0001'], 'add')).selection).toEqual(['GM0001', 'GM0003']);
    expect(after(select(['GM0003']), select(['GM0001', 'GM0003'], 'toggle')).selection).toEqual(['GM0001']);
    expect(after(select(['GM0003', 'GM0001']), select(['GM0003'], 'remove')).selection).toEqual(['GM0001']);
  });

  test('forgets picked areas when the areas become others', () => {
    expect(after(select(['GM0003']), chooseLevel('buurt', 'GM0003'))).toMatchObject({
      level: 'buurt',
      within: 'GM0003',
      selection: []
    });
  });

  test('keeps one view on screen, and leaves full screen with the view that had it', () => {
    const one = after(toggleView('map'), toggleView('distribution'), toggleView('trend'));
    expect(toggleView('ranking')(one)).toBe(one);
    expect(after(fillScreen('map'), toggleView('map')).full).toBeNull();
    expect(after(toggleView('scatter')).views.at(-1)).toBe('scatter');
    expect(after(bringForward('trend')).views).toEqual(['trend', 'map', 'distribution', 'ranking']);
  });

  test('forgets a region everywhere', () => {
    const region = { code: 'EIGEN_1', naam: 'Samen', leden: ['GM0001', 'GM0002'] };
    const looking: Exploration = {
      ...after(keepRegion(region)),
      gebied: 'EIGEN_1',
      within: 'EIGEN_1',
      vergelijking: 'EIGEN_1'
    };
    expect(dropRegion('EIGEN_1', 'NL01')(looking)).toEqual({ ...opened, gebied: 'NL01' });
  });

  test('swaps axes only when there are two', () => {
    expect(swapAxes(opened)).toBe(opened);
    expect(swapAxes({ ...opened, second: 'hennep' })).toMatchObject({
      indicator: 'hennep',
      second: 'misdrijven'
    });
  });

  test('that changes nothing gives the same object', () => {
    for (const step of [select([]), clear, removeFilter('a'), brush('a', null), choosePeriod('2024')])
      expect(step({ ...opened, filters: [{ indicator: 'a', range: null }] }).selection).toEqual([]);
    expect(after(select([]), clear, removeFilter('a'), choosePeriod('2024'))).toBe(opened);
  });
});

describe('history', () => {
  test('goes back over every step and forward again', () => {
    fc.assert(
      fc.property(fc.array(explorations, { minLength: 1, maxLength: 12 }), (visited) => {
        let history = startExploring(opened);
        visited.forEach((next, i) => (history = record(history, next, i * 10_000)));
        const seen = [history.present];
        for (let back = undo(history); back; back = undo(history)) seen.push((history = back).present);
        expect(seen.at(-1)).toEqual(opened);
        for (let forth = redo(history); forth; forth = redo(history)) history = forth;
        expect(history.present).toEqual(visited.at(-1));
      }),
      { seed: 4, numRuns: 100 }
    );
  });

  test('takes sliding through periods as one step, and a pause as two', () => {
    let history = startExploring(opened);
    const slide = (period: string, at: number) =>
      (history = record(history, choosePeriod(period)(history.present), at));
    slide('2023', 0);
    slide('2022', 400);
    expect(undo(history)?.present).toBe(opened);
    slide('2023', 9_000);
    expect(undo(history)?.present.periode).toBe('2022');
  });

  test('drops what was undone once something else is done', () => {
    const one = record(startExploring(opened), select(['GM0001'])(opened), 0);
    const back = undo(one);
    expect(back && redo(record(back, select(['GM0002'])(back.present), 1))).toBeNull();
  });
});

describe('Escape', () => {
  test('leaves the full screen, then brushes, the selection, the drill, and then nothing', () => {
    let at = after(
      chooseLevel('buurt', 'GM0003'),
      select(['BU00030001']),
      brush('hennep', { low: 1, high: 2 }),
      fillScreen('map')
    );
    const seen: Partial<Exploration>[] = [];
    for (let step = escape(at); step; step = escape(at)) {
      at = step(at);
      seen.push({ full: at.full, filters: at.filters, selection: at.selection, level: at.level });
    }
    expect(
      seen.map(({ full, filters, selection, level }) => [full, filters?.[0]?.range, selection, level])
    ).toEqual([
      [null, { low: 1, high: 2 }, ['BU00030001'], 'buurt'],
      [null, null, ['BU00030001'], 'buurt'],
      [null, null, [], 'buurt'],
      [null, null, [], 'gemeente']
    ]);
  });

  test('gets out of any exploration', () => {
    fc.assert(
      fc.property(explorations, (from) => {
        let at = from;
        for (let rung = 0; rung < 5; rung++) at = escape(at)?.(at) ?? at;
        expect(escape(at)).toBeNull();
      }),
      { seed: 4 }
    );
  });
});
