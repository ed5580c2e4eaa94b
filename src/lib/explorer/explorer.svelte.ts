import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { Document } from '../document/model.ts';
import type { EngineError } from '../engine/client.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AreaGrid } from '../indicators/area-grid.ts';
import type { AreaRanks, AreaTests } from '../indicators/area-tests.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { Indicator, IndicatorId, Period } from '../indicators/definition.ts';
import type { Slice } from '../indicators/slice.ts';
import type { TrendAssessment } from '../indicators/trend.ts';
import type { SqlQuery } from '../sql/sql.ts';
import { absence, type Absence } from './absence.ts';
import { createAreaStore, type LevelAreas } from './area-store.ts';
import { AtRest } from './at-rest.svelte.ts';
import { densityIndicator } from './comparison-region.ts';
import type { Crossfilter } from './crossfilter/crossfilter.ts';
import { escape } from './escape.ts';
import { ExploredAreas } from './explored-areas.svelte.ts';
import { ExploredColours } from './explored-colours.svelte.ts';
import { ExploredFigures } from './explored-figures.svelte.ts';
import { ExploredFindings } from './explored-findings.svelte.ts';
import { ExploredLevels } from './explored-levels.svelte.ts';
import type { ExplorerWorld } from './explorer-world.ts';
import { record, redo, startExploring, undo, type ExplorationHistory } from './history.ts';
import { Linking } from './linking.svelte.ts';
import { passingWords } from './passing-words.ts';
import { partsOf } from './parts-of.svelte.ts';
import { createSpareTime, type SpareTime } from './spare-time.ts';
import type { Exploration, Range, ViewKind } from './state.ts';
import { goesWith } from './goes-with.ts';
import { toNotebook } from './to-notebook.ts';
import type { Transition } from './transitions.ts';
import { viewSql } from './view-sql.ts';

/**
 * Everything that views of the explorer look at: what is being explored, with its undo, and the figures behind it.
 *
 * Two speeds: `current` and all that follows from it are runes and change when a step is made; the crossfilter and what
 * the pointer is over change in place, and listeners of `onpaint` hear of them once a frame.
 */
export class Explorer {
  readonly #world: ExplorerWorld;
  readonly #levels: ExploredLevels;
  readonly #areas: ExploredAreas;
  readonly #figures: ExploredFigures;
  readonly #linking: Linking;
  readonly #spare: SpareTime;
  readonly #colours: ExploredColours;
  readonly #findings: ExploredFindings;
  #history = $state.raw() as ExplorationHistory;
  readonly #restedPeriod: AtRest<Period>;
  /** Rises when the crossfilter stands still. */
  #settled = $state(0);

  constructor(start: Exploration, world: ExplorerWorld) {
    this.#world = world;
    this.#history = startExploring(start);
    this.current = partsOf(() => this.present);
    this.#restedPeriod = new AtRest(start.periode, world.afterRest, () => this.#settle());
    const current = () => this.current;
    this.#linking = new Linking({
      current,
      grid: () => this.grid,
      slice: (id) => this.slice(id, this.restedPeriod),
      inside: () => this.inside,
      nextFrame: world.nextFrame
    });
    const store = createAreaStore(world.firstView.areas, world.query, world);
    this.#levels = new ExploredLevels({
      store,
      level: () => this.current.level,
      onchange: () => {
        this.hover(-1);
        this.#settle();
      }
    });
    this.#areas = new ExploredAreas({
      current,
      areas: world.firstView.areas,
      level: () => this.level,
      locale: world.locale,
      density: (code) => this.#figures.gemeenteFigure(densityIndicator, code),
      peersOf: (code) => this.#figures.peersOf(code)
    });
    this.#spare = createSpareTime({ ...world, onmove: this.#linking.onmove });
    this.#figures = new ExploredFigures(world, {
      current,
      levels: store,
      areas: this.#areas,
      indicator: (id) => this.indicator(id),
      spare: this.#spare,
      onchange: () => this.#settle()
    });
    this.#colours = new ExploredColours({
      current,
      slice: (id) => this.slice(id),
      tests: (id) => this.tests(id),
      inside: () => this.inside,
      passing: () => {
        void this.#settled;
        return this.narrowed || this.current.within !== null ? this.crossfilter.visible : null;
      }
    });
    this.#findings = new ExploredFindings({
      gebied: () => this.current.gebied,
      period: () => this.restedPeriod,
      indicators: this.indicators,
      areas: this.#areas,
      figures: this.#figures,
      compute: world.compute
    });
    this.#levels.open();
  }

  // What is looked at

  /** Part by part: who reads one is told of that one. */
  readonly current: Exploration;

  /** As one value, another object after every step. */
  get present(): Exploration {
    return this.#history.present;
  }

  /** The period of views that take more than a frame to draw: they pass by what is only slid through. */
  get restedPeriod(): Period {
    return this.#restedPeriod.value;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** One step: shown, undoable, and in the address. */
  dispatch(transition: Transition): void {
    this.#linking.letGo();
    this.#go(record(this.#history, transition(this.present), this.#world.now()));
  }

  undo(): void {
    this.#go(undo(this.#history) ?? this.#history);
  }

  redo(): void {
    this.#go(redo(this.#history) ?? this.#history);
  }

  /** One rung down the ladder of Escape: a drag first; false when there is nothing to leave. */
  escape(): boolean {
    if (this.#linking.letGo()) {
      this.#linking.repaint();
      return true;
    }
    const step = escape(this.present);
    if (step) this.dispatch(step);
    return step !== null;
  }

  readonly #announcement = $derived.by((): string => {
    void this.#settled;
    const narrows = this.narrowed || this.current.within !== null;
    return narrows ? passingWords(this.crossfilter, this.#world.locale()) : '';
  });
  /** What the last step did, for who can't see it. */
  get announcement(): string {
    return this.#announcement;
  }

  // What moves with the pointer

  /** Calls `listener` in every frame in which something moved; returns the unsubscribe. */
  get onpaint(): Linking['onpaint'] {
    return this.#linking.onpaint;
  }

  /** Something that views show changed outside of the exploration. */
  repaint(): void {
    this.#linking.repaint();
  }

  /** A brush on its way, at the speed of the pointer: no step, no rune. `dispatch(brush(…))` ends it. */
  brushing(indicator: IndicatorId, range: Range | null): void {
    this.#linking.brushing(indicator, range);
  }

  /** The area under the pointer or the keyboard, by its place in the grid; −1 for none. */
  hover(place: number): void {
    this.#linking.hover(place);
  }

  /** Read while painting. */
  get hovered(): number {
    return this.#linking.hovered;
  }

  /** The same as a rune, once a frame: for words. */
  get hoveredArea(): AreaCode | null {
    return this.#linking.hoveredArea;
  }

  /** A brush or a picked set is in force: what passes stands out. */
  get narrowed(): boolean {
    return this.#linking.narrowed;
  }

  /** Brought up to date when it is read; its arrays change in place. */
  get crossfilter(): Crossfilter {
    return this.#linking.crossfilter;
  }

  // Where, and against what

  /** The areas of the level, numbered; null while wijken or buurten are being loaded. */
  get grid(): AreaGrid | null {
    return this.level?.grid ?? null;
  }

  /** The same with where they lie. */
  get level(): LevelAreas | null {
    return this.#levels.current;
  }

  /** All areas that are known by now, with the regions of this exploration. */
  get areas(): AreaDirectory {
    return this.#areas.directory;
  }

  /** What the chosen area is compared with. */
  get comparisonOf(): AreaCode {
    return this.#areas.comparison;
  }

  /** What one area is compared with, by name. */
  comparedWith(code: AreaCode): { readonly code: AreaCode; readonly name: string } {
    return this.#areas.comparedWith(code);
  }

  /** As figures write it; where each area has a comparison of its own it is called by its kind. */
  get comparisonName(): string {
    return this.#areas.comparisonName;
  }

  /** Areas inside the region that is looked at: 1 inside; null for the whole country. */
  get inside(): Uint8Array | null {
    return this.#areas.inside;
  }

  // Figures

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

  slice(id: IndicatorId, period = this.current.periode): Slice | null {
    return this.#figures.slice(id, period);
  }

  tests(id: IndicatorId, period = this.current.periode): AreaTests | null {
    return this.#figures.tests(id, period);
  }

  ranks(id: IndicatorId, period = this.current.periode): AreaRanks | null {
    return this.#figures.ranks(id, period);
  }

  /** The chosen area against its comparison. */
  own(id: IndicatorId, period = this.current.periode): Assessment | null {
    return this.#figures.own(id, period);
  }

  /** The same for long lists, or of a region against the country: it comes when nothing moves. */
  listed(id: IndicatorId, region?: AreaCode): Assessment | null {
    return this.#figures.listed(id, this.restedPeriod, region);
  }

  get standingOut(): ExploredFindings['standingOut'] {
    return this.#findings.standingOut;
  }

  get standingPlaces(): ExploredFindings['standingPlaces'] {
    return this.#findings.standingPlaces;
  }

  get standingTrends(): ExploredFindings['standingTrends'] {
    return this.#findings.standingTrends;
  }

  trend(id: IndicatorId, area: AreaCode): TrendAssessment | null {
    return this.#figures.trend(id, area);
  }

  /** Why figures did not come. */
  problem(id: IndicatorId): EngineError | null {
    return this.#figures.problem(id) ?? this.#levels.problem;
  }

  /** Tests could not be computed: areas stay untested. */
  get testsFailed(): boolean {
    return this.#figures.testsFailed;
  }

  /** Why there are no such figures, where there are none. */
  absence(id: IndicatorId, period = this.current.periode): Absence | null {
    const indicator = this.indicator(id);
    return indicator
      ? absence(indicator, this.current.level, period, this.#figures.periods(id) ?? undefined)
      : null;
  }

  /** Figures of the period, or their tests, are on their way: there are such figures, and nothing went wrong. */
  isComing(id: IndicatorId): boolean {
    return this.absence(id) === null && this.problem(id) === null && !this.testsFailed;
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#figures.retry();
    this.#levels.open();
  }

  /** What every area looks like; null while loading. */
  get colouring(): ExploredColours['colouring'] {
    return this.#colours.colouring;
  }

  get legend(): ExploredColours['legend'] {
    return this.#colours.legend;
  }

  // Taking it elsewhere

  viewSql(view: ViewKind): SqlQuery | null {
    const { selection, gebied } = this.current;
    const code = selection.length === 1 ? (selection[0] ?? gebied) : gebied;
    const focus = this.areas.get(code);
    const members = this.areas.members(code);
    return focus ? viewSql(view, this.present, { focus, members, comparison: this.comparisonOf }) : null;
  }

  /** Views as a document of their own. */
  toDocument(views: readonly ViewKind[], id = 'verkenning'): Document {
    return toNotebook(views, this.present, {
      id,
      release: this.#world.reference,
      comparison: this.#areas.choice,
      regions: this.#areas.regions,
      indicator: (id) => this.indicator(id),
      related: () => goesWith(this.present, this),
      locale: this.#world.locale()
    });
  }

  dispose(): void {
    this.#restedPeriod.dispose();
    this.#spare.dispose();
    this.#linking.dispose();
    this.#findings.dispose();
    this.#figures.dispose();
  }

  #go(history: ExplorationHistory): void {
    if (history === this.#history) return;
    this.#linking.moved();
    const before = this.present;
    this.#history = history;
    const { periode } = history.present;
    if (before.periode !== periode && before.indicator === history.present.indicator)
      this.#restedPeriod.follow(periode);
    else this.#restedPeriod.jump(periode);
    this.#levels.open();
    this.#settle();
  }

  #settle(): void {
    this.#settled++;
    this.repaint();
  }
}
