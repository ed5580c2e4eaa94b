import type { Area, CustomRegion } from '../areas/area.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { ComputeClient } from '../engine/compute.ts';
import { isTestable } from '../indicators/area-figure.ts';
import type { AreaRanks, AreaTests } from '../indicators/area-tests.ts';
import type { IndicatorId, Period } from '../indicators/definition.ts';
import type { Cube } from '../indicators/cube.ts';
import { packCube } from '../indicators/packed-cube.ts';
import { sliceOf } from '../indicators/slice.ts';
import { rankGroups, toAreaRanks } from './area-ranks.ts';
import type { LevelAreas } from './area-store.ts';

/** One indicator of one level in one period against one comparison. */
export interface TestQuestion {
  readonly tested: Cube;
  /** Gemeenten of the same indicator, where wijken or buurten are tested. */
  readonly above: Cube | null;
  readonly period: Period;
  readonly comparison: ComparisonChoice;
  /** The region that `comparison` names, where it names one. */
  readonly region: CustomRegion | null;
  readonly level: LevelAreas;
  /** Gemeenten and larger areas, in the order of their grid. */
  readonly areas: readonly Area[];
}

/** Tests of whole levels, computed away from the page and kept. */
export interface TestStore {
  /** What is known; asks for it when it is not. */
  tests(question: TestQuestion): AreaTests | null;
  ranks(question: Pick<TestQuestion, 'tested' | 'period'>): AreaRanks | null;
  /** Something could not be computed; `forget` lets it be asked again. */
  readonly failed: boolean;
  forget(): void;
  dispose(): void;
}

/** Enough for going back and forth through ten years of some indicators. */
const MOST = 120;

/** `onchange`: an answer about an indicator came, or will not come. */
export function createTestStore(compute: ComputeClient, onchange: (id: IndicatorId) => void): TestStore {
  const controller = new AbortController();
  const { signal } = controller;
  const numbers = new WeakMap<Cube, number>();
  let cubes = 0;
  const numberOf = (cube: Cube): number => {
    const number = numbers.get(cube) ?? ++cubes;
    numbers.set(cube, number);
    return number;
  };

  /** Answers by key, null while they are being computed; the oldest are let go. */
  function keep<T>(
    answers: Map<string, T | null>,
    { indicator }: Cube,
    key: string,
    ask: () => Promise<T | null>
  ): T | null {
    const known = answers.get(key);
    if (known !== undefined) return known;
    answers.set(key, null);
    for (const old of answers.keys()) if (answers.size > MOST) answers.delete(old);
    void ask().then((answer) => {
      if (signal.aborted) return;
      if (answer === null) failed = true;
      else answers.set(key, answer);
      onchange(indicator.id);
    });
    return null;
  }

  let failed = false;
  const tested = new Map<string, AreaTests | null>();
  const ranked = new Map<string, AreaRanks | null>();

  async function test({ period, comparison, region, level, areas, ...cubes }: TestQuestion) {
    const packed = packCube(cubes.tested, period);
    if (!packed) return null;
    const answer = await compute.run(
      'test-areas',
      {
        tested: packed,
        above: cubes.above && packCube(cubes.above, period),
        comparison,
        areas,
        regions: region ? [region] : [],
        gemeenten: level.gemeenten
      },
      { signal }
    );
    return answer.ok ? answer.value : null;
  }

  async function rank(cube: Cube, period: Period) {
    const slice = sliceOf(cube, period);
    const question = slice && rankGroups(slice);
    if (!slice || !question) return null;
    const answer = await compute.run('rank-intervals', { ...question.asked, seed: 1 }, { signal });
    return answer.ok ? toAreaRanks(slice, question.places, answer.value) : null;
  }

  return {
    tests(question) {
      const { tested: cube, above, period, comparison, region } = question;
      const key = [numberOf(cube), above && numberOf(above), period, comparison, region?.leden.join()].join(
        ' '
      );
      return keep(tested, cube, key, () => test(question));
    },
    ranks: ({ tested: cube, period }) =>
      isTestable(cube.indicator)
        ? keep(ranked, cube, `${numberOf(cube)} ${period}`, () => rank(cube, period))
        : null,
    get failed() {
      return failed;
    },
    forget() {
      failed = false;
      for (const answers of [tested, ranked])
        for (const [key, answer] of answers) if (answer === null) answers.delete(key);
    },
    dispose: () => controller.abort()
  };
}
