import { SvelteMap } from 'svelte/reactivity';
import { NEDERLAND, type AreaCode } from '../areas/area.ts';
import { counts } from '../cells/peers/cell.ts';
import { findPeers } from '../cells/peers/find-peers.ts';
import type { EngineError } from '../engine/client.ts';
import { areaFeatures } from '../indicators/area-features.ts';
import type { AreaRanks, AreaTests } from '../indicators/area-tests.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { Cube } from '../indicators/cube.ts';
import { cubeFromFirstView } from '../indicators/cube-from-first-view.ts';
import type { Indicator, IndicatorId, Period } from '../indicators/definition.ts';
import { packCube, type PackedCube } from '../indicators/packed-cube.ts';
import { sliceOf, type Slice } from '../indicators/slice.ts';
import type { TrendAssessment } from '../indicators/trend.ts';
import type { AreaStore } from './area-store.ts';
import { Arrivals } from './arrivals.svelte.ts';
import { createCubeStore, type CubeStore } from './cube-store.ts';
import { observationsOf } from './cube-observations.ts';
import type { ExploredAreas } from './explored-areas.svelte.ts';
import type { ExplorerWorld } from './explorer-world.ts';
import { createOwnAnswers, type Asked, type OwnAnswers } from './own-answers.ts';
import { assessAll, assessOwn, followOwn, type OwnQuestion } from './own-figures.ts';
import type { SpareTime } from './spare-time.ts';
import type { Exploration } from './state.ts';
import { peerSources } from './peer-sources.ts';
import { createTestStore, type TestQuestion, type TestStore } from './test-store.ts';

interface Sources {
  readonly current: () => Exploration;
  readonly levels: AreaStore;
  readonly areas: ExploredAreas;
  readonly indicator: (id: IndicatorId) => Indicator | undefined;
  readonly spare: SpareTime;
  /** Something came. */
  readonly onchange: () => void;
}

/**
 * Figures behind the views: what is here is given at once, what is not is asked for, and comes as a change. Read inside
 * an effect or a derived value they are read again when it does.
 */
export class ExploredFigures {
  readonly #world: ExplorerWorld;
  readonly #sources: Sources;
  readonly #cubes: CubeStore;
  readonly #tests: TestStore;
  readonly #own: OwnAnswers;
  /** Rises when answers of an indicator, or of all together, have had their turn. */
  readonly #answered = new SvelteMap<IndicatorId, number>();
  readonly #arrivals: Arrivals;
  #testsFailed = $state(false);

  constructor(world: ExplorerWorld, sources: Sources) {
    this.#world = world;
    this.#sources = sources;
    this.#own = createOwnAnswers(sources.spare);
    const isUrgent = (id: IndicatorId): boolean => {
      const { indicator, second, filters } = sources.current();
      return id === indicator || id === second || filters.some((filter) => filter.indicator === id);
    };
    const arrivals = new Arrivals({
      ids: world.release.regiobeeld.indicators.map(({ id }) => id),
      spare: sources.spare,
      isUrgent,
      ontold: sources.onchange
    });
    this.#arrivals = arrivals;
    this.#cubes = createCubeStore({
      query: world.query,
      pace: world,
      indicator: sources.indicator,
      gridOf: async (level) => {
        const found = await sources.levels.load(level);
        return found.ok ? { ok: true, value: found.value.grid } : found;
      },
      onchange: (ids) => arrivals.tell(ids),
      isUrgent,
      spare: sources.spare
    });
    this.#tests = createTestStore(world.compute, (id) => {
      this.#testsFailed = this.#tests.failed;
      arrivals.tell([id]);
    });
    const grid = sources.levels.get('gemeente')?.grid;
    if (grid)
      for (const one of world.firstView.indicators)
        this.#cubes.give(
          cubeFromFirstView(
            // Its own definition names one period, so that the file is small.
            { ...one, definition: sources.indicator(one.id) ?? one.definition },
            world.firstView,
            grid
          )
        );
  }

  /** Asks for what is not there yet; null until it is. */
  cube(id: IndicatorId, level = this.#sources.current().level): Cube | null {
    this.#arrivals.follow(id);
    const found = this.#cubes.get(id, level);
    if (!found?.complete) this.#cubes.want(id, level);
    return found ?? null;
  }

  /** Periods that there are figures of at the level; null until that is known. */
  periods(id: IndicatorId): readonly Period[] | null {
    const cube = this.cube(id);
    return cube?.complete ? cube.periods : null;
  }

  /** The figures of a period; null while loading, and where the period has none. */
  slice(id: IndicatorId, period: Period): Slice | null {
    const cube = this.cube(id);
    return cube && sliceOf(cube, period);
  }

  /** The figures of all gemeenten and larger areas in a period, as they cross to a worker; null where there are none. */
  packed(id: IndicatorId, period: Period): PackedCube | null {
    const cube = this.cube(id, 'gemeente');
    return cube && packCube(cube, period);
  }

  /** Every area tested; null until it is. */
  tests(id: IndicatorId, period: Period): AreaTests | null {
    const question = this.#question(id, period);
    return question && this.#tests.tests(question);
  }

  /** Places that areas could have; null until they are known, and for what has no ranks. */
  ranks(id: IndicatorId, period: Period): AreaRanks | null {
    const question = this.#question(id, period);
    return question && this.#tests.ranks(question);
  }

  /** The chosen area, also a region, against its comparison; null until the figures are there. */
  own(id: IndicatorId, period: Period): Assessment | null {
    const asked = this.askOwn(id, period);
    return asked && this.#own.now(asked);
  }

  /** The same for long lists, or of a RIEC against the country: an older answer until it has had its turn. */
  listed(id: IndicatorId, period: Period, region?: AreaCode): Assessment | null {
    if (region === undefined) {
      const asked = this.askOwn(id, period);
      return asked && this.#soon(id, asked);
    }
    const asked = this.askRegions(id, period);
    return (asked && this.#soon(id, asked)?.find(({ area }) => area === region)) ?? null;
  }

  /** What follows from answers to many questions, when all of them have had their turn. */
  together<T, A>(
    about: string,
    period: Period,
    all: readonly Asked<T>[],
    conclude: (answers: readonly T[]) => A
  ): A | null {
    this.#answered.get(about);
    return this.#own.together({ about, period }, all, conclude, () => this.#hasAnswered(about));
  }

  askOwn(id: IndicatorId, period: Period): Asked<Assessment | null> | null {
    return this.#ask(id, this.#sources.current().gebied, period, (question) => assessOwn(question, period));
  }

  /** Every RIEC against the country. */
  askRegions(id: IndicatorId, period: Period): Asked<readonly Assessment[]> | null {
    const { directory } = this.#sources.areas;
    const cube = this.cube(id, 'gemeente');
    return (
      cube && {
        about: `regions ${id}`,
        period,
        of: [cube, directory],
        make() {
          const codes = directory.level('riec').map(({ code }) => code);
          return assessAll(cube, codes, NEDERLAND, directory, period);
        }
      }
    );
  }

  /** Null until all periods are there: a trend of a few of them is another trend. */
  trend(id: IndicatorId, area: AreaCode): TrendAssessment | null {
    const asked = this.askTrend(id, area);
    return asked && this.#own.now(asked);
  }

  askTrend(id: IndicatorId, area: AreaCode): Asked<TrendAssessment> | null {
    return this.cube(id, 'gemeente')?.complete ? this.#ask(id, area, 'trend', followOwn) : null;
  }

  /** A figure of a gemeente in the period, or in the last one that there is. */
  gemeenteFigure(id: IndicatorId, gemeente: AreaCode): number | null {
    const cube = this.cube(id, 'gemeente');
    const { periode } = this.#sources.current();
    const period = cube?.periods.includes(periode) ? periode : cube?.periods.at(-1);
    const slice = cube && period !== undefined ? sliceOf(cube, period) : null;
    const value = slice?.waarde[cube?.grid.indexOf(gemeente) ?? -1] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }

  /** Gemeenten most like one in the period, nearest first; none while what they are like is not known. */
  peersOf(gemeente: AreaCode): readonly AreaCode[] {
    const { periode } = this.#sources.current();
    const features = areaFeatures(this.#world.release, periode);
    const cubes = peerSources(features).flatMap((id) => this.cube(id, 'gemeente') ?? []);
    if (features.some(({ sources }) => sources.some((id) => !hasPeriod(cubes, id, periode)))) return [];
    const find = () => {
      const gemeenten = this.#world.firstView.areas.flatMap(({ code, niveau }) =>
        niveau === 'gemeente' ? [code] : []
      );
      const observations = cubes.flatMap((cube) => observationsOf([cube], gemeenten, periode));
      const found = findPeers(gemeente, gemeenten, features, observations, counts.usual);
      return found.peers.map(({ area }) => area);
    };
    return this.#own.now({ about: `peers ${gemeente}`, period: periode, of: cubes, make: find });
  }

  /** All periods of an indicator of gemeenten are still on their way. */
  isPending(id: IndicatorId): boolean {
    const isAsked = this.#sources.indicator(id)?.niveaus.includes('gemeente') ?? false;
    return isAsked && !this.cube(id, 'gemeente')?.complete && !this.#cubes.problem(id, 'gemeente');
  }

  /** Why figures did not come. */
  problem(id: IndicatorId): EngineError | null {
    this.#arrivals.follow(id);
    return this.#cubes.problem(id, this.#sources.current().level) ?? null;
  }

  /** Tests could not be computed: areas stay untested. */
  get testsFailed(): boolean {
    return this.#testsFailed;
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#cubes.forget();
    this.#tests.forget();
    this.#testsFailed = false;
    this.#arrivals.tellAll();
  }

  dispose(): void {
    this.#cubes.dispose();
    this.#tests.dispose();
  }

  #question(id: IndicatorId, period: Period): TestQuestion | null {
    const { current, levels, areas } = this.#sources;
    const { level } = current();
    const tested = this.cube(id);
    const here = levels.get(level);
    if (!tested || !here || !tested.periods.includes(period)) return null;
    const above = level === 'gemeente' ? null : this.cube(id, 'gemeente');
    if (level !== 'gemeente' && !above) return null;
    return {
      tested,
      above: above?.periods.includes(period) ? above : null,
      period,
      comparison: areas.choice,
      region: areas.group,
      level: here,
      areas: this.#world.firstView.areas
    };
  }

  #ask<T>(
    id: IndicatorId,
    area: AreaCode,
    period: string,
    answer: (question: OwnQuestion) => T
  ): Asked<T> | null {
    const { directory, choice } = this.#sources.areas;
    const gemeenten = this.cube(id, 'gemeente');
    const found = directory.get(area);
    if (!gemeenten || !found) return null;
    const part = found.niveau === 'wijk' || found.niveau === 'buurt' ? this.cube(id, found.niveau) : null;
    const comparison = directory.resolveComparison(found, choice);
    const cubes: OwnQuestion['cubes'] = part ? [gemeenten, part] : [gemeenten];
    return {
      about: `${id} ${area}`,
      period,
      of: [gemeenten, part, comparison, directory],
      make: () => answer({ area, comparison, areas: directory, cubes })
    };
  }

  #soon<T>(id: IndicatorId, asked: Asked<T>): T | null {
    this.#answered.get(id);
    return this.#own.soon(asked, () => this.#hasAnswered(id));
  }

  #hasAnswered(about: string): void {
    this.#answered.set(about, (this.#answered.get(about) ?? 0) + 1);
  }
}

const hasPeriod = (cubes: readonly Cube[], id: IndicatorId, period: Period): boolean =>
  cubes.some(({ indicator, periods }) => indicator.id === id && periods.includes(period));
