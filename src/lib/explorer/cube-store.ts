import { inSlices, type Pace } from '../base/in-slices.ts';
import type { Result } from '../base/result.ts';
import { inOne } from '../base/steps.ts';
import type { EngineClient, EngineError } from '../engine/client.ts';
import type { AreaGrid, GridLevel } from '../indicators/area-grid.ts';
import { cubeSteps, mostRows, planCubes } from '../indicators/cubes-from-table.ts';
import type { Cube } from '../indicators/cube.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import type { SpareTime } from './spare-time.ts';

/** Cubes by indicator and level: those that are here, and a way to get the others. */
export interface CubeStore {
  get(id: IndicatorId, level: GridLevel): Cube | undefined;
  /** Why a cube did not come. */
  problem(id: IndicatorId, level: GridLevel): EngineError | undefined;
  /** Asks the engine for a cube that is not here complete; asking again costs nothing. */
  want(id: IndicatorId, level: GridLevel): void;
  /** Forgets what went wrong, so that it can be asked again. */
  forget(): void;
  /** Takes a cube from elsewhere (the first view) until the engine's own comes. */
  give(cube: Cube): void;
  /** Gives up what is under way, and asks nothing more. */
  dispose(): void;
}

interface Options {
  readonly query: EngineClient['query'];
  readonly pace: Pick<Pace, 'now' | 'nextTurn'>;
  readonly indicator: (id: IndicatorId) => Indicator | undefined;
  readonly gridOf: (level: GridLevel) => Promise<Result<AreaGrid, EngineError>>;
  /** Something came, or will not come. */
  readonly onchange: (ids: readonly IndicatorId[]) => void;
  /** Whether views wait for it: such a cube goes before what only a list would like to know. */
  readonly isUrgent: (id: IndicatorId) => boolean;
  /** What only a list would like to know is asked while nothing moves: the engine takes a core from the painting. */
  readonly spare: Pick<SpareTime, 'ask'>;
}

/** Milliseconds of decoding after which the page may paint: less than half a frame. */
const SLICE = 6;
/** Indicators in one question. */
const together: Readonly<Record<GridLevel, number>> = { gemeente: 4, wijk: 1, buurt: 1 };
/** A question over all buurten of ten years. */
const TIME_LIMIT = 60_000;

interface Wanted {
  readonly indicator: Indicator;
  readonly level: GridLevel;
}

export function createCubeStore(options: Options): CubeStore {
  const { query, pace, indicator, gridOf, onchange, isUrgent, spare } = options;
  const cubes = new Map<string, Cube>();
  const problems = new Map<string, EngineError>();
  const asked = new Set<string>();
  const waiting: Wanted[] = [];
  const controller = new AbortController();
  let working = false;
  let sparing = false;

  const keyOf = (id: IndicatorId, level: GridLevel) => `${level} ${id}`;

  const first = () => waiting.find((one) => isUrgent(one.indicator.id)) ?? waiting[0];

  /** On with what was wanted first, if nothing else is under way: now, or when nothing moves. */
  function goOn(): void {
    const next = first();
    if (!next || working || controller.signal.aborted) return;
    if (isUrgent(next.indicator.id)) return void work();
    if (sparing) return;
    sparing = true;
    spare.ask(
      inOne(() => {
        sparing = false;
        if (!working) void work();
      })
    );
  }

  /** One question: several indicators of one level go together. */
  async function work(): Promise<void> {
    working = true;
    // What is wanted in one breath is asked together.
    await Promise.resolve();
    const next = first();
    if (next) {
      const { level } = next;
      const urgent = isUrgent(next.indicator.id);
      const batch = waiting
        .filter((one) => one.level === level && isUrgent(one.indicator.id) === urgent)
        .slice(0, together[level]);
      for (const one of batch) waiting.splice(waiting.indexOf(one), 1);
      await load(
        level,
        batch.map((one) => one.indicator)
      );
      onchange(batch.map((one) => one.indicator.id));
    }
    working = false;
    goOn();
  }

  async function load(level: GridLevel, indicators: readonly Indicator[]): Promise<void> {
    const fail = (error: EngineError) => {
      for (const { id } of indicators) problems.set(keyOf(id, level), error);
    };
    const grid = await gridOf(level);
    if (!grid.ok) return fail(grid.error);
    const answer = await query(planCubes(indicators, level), {
      maxRows: mostRows(indicators, grid.value),
      timeLimit: TIME_LIMIT,
      signal: controller.signal
    });
    if (!answer.ok) return fail(answer.error);
    const steps = cubeSteps(answer.value, indicators, grid.value);
    const { now, nextTurn } = pace;
    const made = await inSlices(steps, { slice: SLICE, now, nextTurn, signal: controller.signal });
    for (const cube of made?.value ?? []) cubes.set(keyOf(cube.indicator.id, level), cube);
  }

  return {
    get: (id, level) => cubes.get(keyOf(id, level)),
    problem: (id, level) => problems.get(keyOf(id, level)),
    want(id, level) {
      const key = keyOf(id, level);
      const found = indicator(id);
      // With gemeenten come the larger areas, of which there may be figures alone.
      if (asked.has(key) || !found || !(level === 'gemeente' || found.niveaus.includes(level))) return;
      asked.add(key);
      waiting.push({ indicator: found, level });
      goOn();
    },
    forget() {
      for (const key of problems.keys()) asked.delete(key);
      problems.clear();
    },
    give(cube) {
      const key = keyOf(cube.indicator.id, cube.grid.level);
      if (!cubes.has(key)) cubes.set(key, cube);
    },
    dispose: () => controller.abort()
  };
}
