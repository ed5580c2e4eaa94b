import { createDirectory, type AreaDirectory } from '../areas/directory.ts';
import { NEDERLAND } from '../areas/area.ts';
import type { Area, AreaCode, CustomRegion } from '../areas/area.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { Document } from '../document/model.ts';
import type { EngineClient, EngineError } from '../engine/client.ts';
import type { ComputeClient } from '../engine/compute.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { AreaGrid } from '../indicators/area-grid.ts';
import type { AreaRanks, AreaTests } from '../indicators/area-tests.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { Cube } from '../indicators/cube.ts';
import { cubeFromFirstView } from '../indicators/cube-from-first-view.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import type { FirstView, Release, ReleaseRef } from '../indicators/release.ts';
import { sliceOf, type Slice } from '../indicators/slice.ts';
import type { TrendAssessment } from '../indicators/trend.ts';
import { placeName } from '../language/place-name.ts';
import type { SqlQuery } from '../sql/sql.ts';
import { createAreaStore, type AreaStore, type LevelAreas } from './area-store.ts';
import { classBounds } from './class-bounds.ts';
import { colourBoth, colourSteps, colourTested } from './colour-areas.ts';
import { countLooks, type Colouring, type LookCount } from './colouring.ts';
import { comparisonRegion } from './comparison-region.ts';
import { createCrossfilter } from './crossfilter/create-crossfilter.ts';
import type { Crossfilter } from './crossfilter/crossfilter.ts';
import { createCubeStore, type CubeStore } from './cube-store.ts';
import { escape } from './escape.ts';
import { record, redo, startExploring, undo, type ExplorationHistory } from './history.ts';
import { insideOf } from './inside.ts';
import { assessOwn, followOwn, type OwnQuestion } from './own-figures.ts';
import { createPainter, type NextFrame, type Painter } from './painter.ts';
import type { Exploration, Range, ViewKind } from './state.ts';
import { syncCrossfilter } from './sync-crossfilter.ts';
import { createTestStore, type TestQuestion, type TestStore } from './test-store.ts';
import { toNotebook } from './to-notebook.ts';
import type { Transition } from './transitions.ts';
import { viewSql } from './view-sql.ts';

/** What an explorer lives on; the engine and the worker start when they are first asked. */
export interface ExplorerWorld {
  readonly query: EngineClient['query'];
  readonly compute: ComputeClient;
  readonly release: Release;
  readonly reference: ReleaseRef;
  readonly firstView: FirstView;
  readonly nextFrame: NextFrame;
  readonly now: () => number;
  readonly locale: () => Locale;
  /** Gemeenten most like one, nearest first; none while they are not known. */
  readonly peersOf: (gemeente: AreaCode) => readonly AreaCode[];
}

const DENSITY = 'omgevingsadressendichtheid';

/**
 * Everything that views of the explorer look at: what is being explored, with its undo, and the figures behind it.
 *
 * Two speeds: `current` and all that follows from it are runes and change when a step is made; the crossfilter and what
 * the pointer is over change in place, and listeners of `onpaint` hear of them once a frame.
 */
export class Explorer {
  readonly #world: ExplorerWorld;
  readonly #painter: Painter;
  readonly #levels: AreaStore;
  readonly #cubes: CubeStore;
  readonly #tests: TestStore;
  readonly #own = new Map<string, { readonly of: readonly unknown[]; readonly found: unknown }>();
  #history = $state.raw() as ExplorationHistory;
  /** Rises with every figure that arrives: what was asked in vain is asked again. */
  #arrived = $state(0);
  /** Rises when the crossfilter stands still. */
  #settled = $state(0);
  #hoveredArea = $state<AreaCode | null>(null);
  #announcement = $state('');
  #levelProblem = $state.raw<EngineError | null>(null);
  #hovered = -1;
  #dragged: { readonly indicator: IndicatorId; readonly range: Range | null } | null = null;
  #crossfilter: { readonly of: AreaGrid | null; readonly filter: Crossfilter } = {
    of: null,
    filter: createCrossfilter(0)
  };
  /** What the crossfilter was last brought up to date with. */
  #synced: readonly unknown[] = [];

  constructor(start: Exploration, world: ExplorerWorld) {
    this.#world = world;
    this.#history = startExploring(start);
    this.#painter = createPainter(world.nextFrame);
    const onchange = () => {
      this.#arrived++;
      this.#settle();
    };
    this.#painter.on(() => {
      this.#hoveredArea = this.grid?.codes[this.#hovered] ?? null;
    });
    this.#levels = createAreaStore(world.firstView.areas, world.query);
    this.#cubes = createCubeStore({
      query: world.query,
      indicator: (id) => this.indicator(id),
      gridOf: async (level) => {
        const found = await this.#levels.load(level);
        return found.ok ? { ok: true, value: found.value.grid } : found;
      },
      onchange
    });
    this.#tests = createTestStore(world.compute, onchange);
    const grid = this.#levels.get('gemeente')?.grid;
    if (grid)
      for (const one of world.firstView.indicators)
        this.#cubes.give(cubeFromFirstView(one, world.firstView, grid));
    this.#openLevel();
  }

  get current(): Exploration {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** One step: shown, undoable, and in the address. */
  dispatch(transition: Transition): void {
    this.#dragged = null;
    this.#go(record(this.#history, transition(this.current), this.#world.now()));
  }

  undo(): void {
    this.#go(undo(this.#history) ?? this.#history);
  }

  redo(): void {
    this.#go(redo(this.#history) ?? this.#history);
  }

  /** One rung down the ladder of Escape: a drag first; false when there is nothing to leave. */
  escape(): boolean {
    if (this.#dragged) {
      this.#dragged = null;
      this.#synced = [];
      this.#painter.ask();
      return true;
    }
    const step = escape(this.current);
    if (step) this.dispatch(step);
    return step !== null;
  }

  /** A brush on its way, at the speed of the pointer: no step, no rune. `dispatch(brush(…))` ends it. */
  brushing(indicator: IndicatorId, range: Range | null): void {
    this.crossfilter.brush(indicator, range);
    this.#dragged = { indicator, range };
    this.#painter.ask();
  }

  /** The area under the pointer or the keyboard, by its place in the grid; −1 for none. */
  hover(place: number): void {
    if (place === this.#hovered) return;
    this.#hovered = place;
    this.#painter.ask();
  }

  /** Something that views show changed outside of the exploration. */
  repaint(): void {
    this.#painter.ask();
  }

  /** Read while painting. */
  get hovered(): number {
    return this.#hovered;
  }

  /** The same as a rune, once a frame: for words. */
  get hoveredArea(): AreaCode | null {
    return this.#hoveredArea;
  }

  /** Calls `listener` in every frame in which something moved; returns the unsubscribe. */
  readonly onpaint = (listener: () => void): (() => void) => this.#painter.on(listener);

  // What is known

  readonly #level = $derived.by((): LevelAreas | undefined => {
    void this.#arrived;
    return this.#levels.get(this.current.level);
  });

  /** Null while wijken or buurten are being loaded. */
  get grid(): AreaGrid | null {
    return this.#level?.grid ?? null;
  }

  /** Where the areas of the level lie; null where the release doesn't know. */
  get level(): LevelAreas | null {
    return this.#level ?? null;
  }

  readonly #base = $derived.by((): readonly Area[] => {
    const { areas } = this.#world.firstView;
    const level = this.#level;
    return level && level.grid.level !== 'gemeente' ? [...areas, ...level.areas] : areas;
  });

  readonly #plain = $derived(createDirectory(this.#base, this.current.regions));

  readonly #group = $derived.by((): CustomRegion | null =>
    comparisonRegion(this.current, this.#plain.get(this.current.gebied), {
      density: (code) => {
        const cube = this.cube(DENSITY, 'gemeente');
        const slice = cube && sliceOf(cube, this.#periodOf(cube));
        const value = slice?.waarde[cube?.grid.indexOf(code) ?? -1] ?? Number.NaN;
        return Number.isNaN(value) ? null : value;
      },
      peersOf: this.#world.peersOf,
      gemeenten: this.#plain.level('gemeente').map(({ code }) => code),
      name: (key) => translate(this.#world.locale(), key)
    })
  );

  readonly #regions = $derived.by((): readonly CustomRegion[] => {
    const { regions } = this.current;
    const group = this.#group;
    return group && !regions.some(({ code }) => code === group.code) ? [...regions, group] : regions;
  });

  readonly #areas = $derived(createDirectory(this.#base, this.#regions));

  /** All areas that are known by now, with the regions of this exploration. */
  get areas(): AreaDirectory {
    return this.#areas;
  }

  readonly #choice = $derived.by((): ComparisonChoice => {
    const { vergelijking } = this.current;
    if (this.#group) return this.#group.code;
    return vergelijking === 'provincie' || vergelijking === 'riec' ? vergelijking : 'nederland';
  });

  /** What the chosen area is compared with. */
  get comparisonOf(): AreaCode {
    const area = this.#areas.get(this.current.gebied);
    return area ? this.#areas.resolveComparison(area, this.#choice) : NEDERLAND;
  }

  /** As figures write it; where each area has a comparison of its own it is called by its kind. */
  get comparisonName(): string {
    const choice = this.#choice;
    const locale = this.#world.locale();
    return choice === 'provincie' || choice === 'riec'
      ? translate(locale, `exploration.comparison.${choice}`)
      : placeName(this.comparisonOf, this.#areas, locale);
  }

  get indicators(): readonly Indicator[] {
    return this.#world.release.regiobeeld.indicators;
  }

  indicator(id: IndicatorId): Indicator | undefined {
    return this.indicators.find((one) => one.id === id);
  }

  themeName(theme: string, locale: Locale): string {
    const found = this.#world.release.regiobeeld.themes.find(({ id }) => id === theme);
    return (locale === 'nl' ? found?.naam : found?.naam_en) ?? theme;
  }

  /** Asks for what is not there yet; null until it is. */
  cube(id: IndicatorId, level = this.current.level): Cube | null {
    void this.#arrived;
    const found = this.#cubes.get(id, level);
    if (!found?.complete) this.#cubes.want(id, level);
    return found ?? null;
  }

  /** The figures of the period; null while loading, and where the period has none. */
  slice(id: IndicatorId): Slice | null {
    const cube = this.cube(id);
    return cube && sliceOf(cube, this.current.periode);
  }

  /** Every area tested; null until it is. */
  tests(id: IndicatorId): AreaTests | null {
    const question = this.#question(id);
    return question && this.#tests.tests(question);
  }

  /** Places that areas could have; null until they are known, and for what has no ranks. */
  ranks(id: IndicatorId): AreaRanks | null {
    const question = this.#question(id);
    return question && this.#tests.ranks(question);
  }

  /** The chosen area, also a region, against its comparison; null until the figures are there. */
  own(id: IndicatorId): Assessment | null {
    const area = this.current.gebied;
    const { periode } = this.current;
    return this.#ask(id, area, (question) => assessOwn(question, periode), periode);
  }

  trend(id: IndicatorId, area = this.current.gebied): TrendAssessment | null {
    return this.#ask(id, area, followOwn, 'trend');
  }

  /** Why figures did not come. */
  problem(id: IndicatorId): EngineError | null {
    void this.#arrived;
    return this.#cubes.problem(id, this.current.level) ?? this.#levelProblem;
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#cubes.forget();
    this.#openLevel();
    this.#arrived++;
  }

  /** Areas inside the region that is looked at: 1 inside; null for the whole country. */
  readonly #inside = $derived.by((): Uint8Array | null => {
    const { within, gebied, level } = this.current;
    const grid = this.grid;
    if (!grid) return null;
    const area = this.#areas.get(gebied);
    const region = area && area.niveau !== 'gemeente' && area.niveau !== 'land' ? gebied : null;
    return insideOf(within ?? (level === 'gemeente' ? region : null), grid, this.#areas);
  });
  get inside(): Uint8Array | null {
    return this.#inside;
  }

  /** A brush or a picked set is in force: what passes stands out. Changes in place, as the crossfilter does. */
  get narrowed(): boolean {
    const { filters, selection } = this.current;
    return this.#dragged !== null || selection.length > 1 || filters.some(({ range }) => range !== null);
  }

  /** Brought up to date when it is read; its arrays change in place. */
  get crossfilter(): Crossfilter {
    const grid = this.grid;
    const { filters, selection, within } = this.current;
    const slices = filters.map(({ indicator }) => this.slice(indicator));
    const inside = within === null ? null : this.#inside;
    if (!grid) return this.#crossfilter.filter;
    if (this.#crossfilter.of !== grid)
      this.#crossfilter = { of: grid, filter: createCrossfilter(grid.units) };
    const { filter } = this.#crossfilter;
    const now = [grid, filters, selection, inside, ...slices];
    if (now.length !== this.#synced.length || now.some((one, i) => one !== this.#synced[i])) {
      this.#synced = now;
      syncCrossfilter(filter, { filters, selection }, (id) => this.slice(id), grid, inside);
      if (this.#dragged) filter.brush(this.#dragged.indicator, this.#dragged.range);
    }
    return filter;
  }

  /** Values of the main indicator, raw or drawn towards the mean. */
  readonly #shown = $derived.by((): Float64Array | null => {
    const { indicator, smoothed } = this.current;
    return (smoothed ? this.tests(indicator)?.smoothed : null) ?? this.slice(indicator)?.waarde ?? null;
  });
  get shown(): Float64Array | null {
    return this.#shown;
  }

  readonly #colouring = $derived.by((): Colouring | null => {
    const { indicator, second, method, steps } = this.current;
    const slice = this.slice(indicator);
    if (!slice) return null;
    const tests = this.tests(indicator);
    if (method === 'getoetst') return colourTested(slice, tests);
    if (method === 'bivariate') {
      const other = second === null ? null : this.tests(second);
      return tests && other ? colourBoth(tests, other) : colourTested(slice, tests);
    }
    const bounds = classBounds(slice.cube, method, steps, tests?.target ?? Number.NaN);
    const kind = method === 'diverging' ? 'diverging' : 'sequential';
    return colourSteps(kind, slice, this.#shown ?? slice.waarde, bounds);
  });

  /** What every area looks like; null while loading. */
  get colouring(): Colouring | null {
    return this.#colouring;
  }

  readonly #legend = $derived.by((): readonly LookCount[] => {
    void this.#settled;
    const colouring = this.#colouring;
    return colouring ? countLooks(colouring, this.crossfilter.visible, this.#inside) : [];
  });

  /** Looks with how many areas have them, in the region and among those that pass. */
  get legend(): readonly LookCount[] {
    return this.#legend;
  }

  /** What the last step did, for who can't see it. */
  get announcement(): string {
    return this.#announcement;
  }

  viewSql(view: ViewKind): SqlQuery | null {
    const { selection, gebied } = this.current;
    const focus = selection.length === 1 ? (selection[0] ?? gebied) : gebied;
    return viewSql(view, this.current, { focus, comparison: this.comparisonOf });
  }

  /** Views as a document of their own. */
  toDocument(views: readonly ViewKind[], id = 'verkenning'): Document {
    return toNotebook(views, this.current, {
      id,
      release: this.#world.reference,
      comparison: this.#choice,
      regions: this.#regions
    });
  }

  dispose(): void {
    this.#painter.dispose();
    this.#cubes.dispose();
    this.#tests.dispose();
  }

  #go(history: ExplorationHistory): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#openLevel();
    this.#settle();
    this.#announcement = this.#passingWords();
  }

  #openLevel(): void {
    const { level } = this.current;
    if (this.#levels.get(level)) return;
    this.#levelProblem = null;
    void this.#levels.load(level).then((found) => {
      if (!found.ok) this.#levelProblem = found.error;
      this.#hovered = -1;
      this.#arrived++;
      this.#settle();
    });
  }

  #settle(): void {
    this.#settled++;
    this.#painter.ask();
  }

  #passingWords(): string {
    const { active, passing, size } = this.crossfilter;
    if (!active) return '';
    return translate(
      this.#world.locale(),
      passing === 0 ? 'exploration.nothing-passes' : 'exploration.passing',
      { passing, all: size }
    );
  }

  #question(id: IndicatorId): TestQuestion | null {
    const { level, periode } = this.current;
    const tested = this.cube(id);
    const here = this.#level;
    if (!tested || !here || !tested.periods.includes(periode)) return null;
    const above = level === 'gemeente' ? null : this.cube(id, 'gemeente');
    if (level !== 'gemeente' && !above) return null;
    return {
      tested,
      above: above?.periods.includes(periode) ? above : null,
      period: periode,
      comparison: this.#choice,
      region: this.#group,
      level: here,
      areas: this.#world.firstView.areas
    };
  }

  /** An answer about one area, kept for as long as what it was made of is the same. */
  #ask<T>(id: IndicatorId, area: AreaCode, answer: (question: OwnQuestion) => T, key: string): T | null {
    const gemeenten = this.cube(id, 'gemeente');
    if (!gemeenten) return null;
    const found = this.#areas.get(area);
    if (!found) return null;
    const part = found.niveau === 'wijk' || found.niveau === 'buurt' ? this.cube(id, found.niveau) : null;
    const comparison = this.#areas.resolveComparison(found, this.#choice);
    const of = [gemeenten, part, comparison, this.#areas];
    const place = `${key} ${id} ${area}`;
    const known = this.#own.get(place);
    if (known?.of.every((one, i) => one === of[i])) return known.found as T;
    const cubes: OwnQuestion['cubes'] = part ? [gemeenten, part] : [gemeenten];
    const made = answer({ area, comparison, areas: this.#areas, cubes });
    this.#own.set(place, { of, found: made });
    return made;
  }

  #periodOf(cube: Cube): string {
    const { periode } = this.current;
    return cube.periods.includes(periode) ? periode : (cube.periods.at(-1) ?? periode);
  }
}
