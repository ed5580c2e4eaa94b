import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import { finish, type Steps } from '../base/steps.ts';
import { empiricalBayes } from '../stats/empirical-bayes.ts';
import { groupOf, isPlainCount } from './area-figure.ts';
import type { AreaFigure } from './area-figure.ts';
import type { AreaTests } from './area-tests.ts';
import type { Cube } from './cube.ts';
import type { Indicator, Period } from './definition.ts';
import { estimateFigure, isTooSmallBase } from './estimate-figure.ts';
import { figureClasses, toFigureClass } from './figure-class.ts';
import { figuresFrom } from './figures.ts';
import { createJudge } from './judge.ts';
import { observationsIn } from './observations-in.ts';

export interface AreaTestQuestion {
  /** Of one indicator: the level that is tested first, then gemeenten and larger areas where that is another. */
  readonly cubes: readonly [tested: Cube, ...above: Cube[]];
  readonly period: Period;
  /** With the areas of the tested level, and the custom region that may be compared with. */
  readonly areas: AreaDirectory;
  readonly comparison: ComparisonChoice;
}

/** Areas between two moments at which the work may be given up. */
const PIECE = 100;

/** Every area of a level on one indicator; the numbers are those of `createAssessor`. */
export const testAreas = (question: AreaTestQuestion): AreaTests => finish(testAreaSteps(question));

/** `testAreas` in pieces of some areas. */
export function* testAreaSteps({ cubes, period, areas, comparison }: AreaTestQuestion): Steps<AreaTests> {
  const [{ indicator, grid }] = cubes;
  const figures = figuresFrom(observationsIn(cubes, period), indicator, areas);
  const judge = createJudge(indicator, figures, areas);
  const codes = grid.codes.slice(0, grid.units);
  const classes = new Uint8Array(codes.length);
  const blank = () => new Float64Array(codes.length).fill(Number.NaN);
  const [low, high] = [blank(), blank()];
  const targets = new Set<AreaCode>();
  let dispersion: AreaTests['dispersion'] = null;

  for (const [i, code] of codes.entries()) {
    const area = areas.get(code);
    const figure = figures.of(code);
    const against = area ? areas.resolveComparison(area, comparison) : code;
    targets.add(against);
    const verdict = judge.verdict(code, figure, against);
    classes[i] = figureClasses.indexOf(toFigureClass(verdict));
    dispersion ??= verdict.dispersion;
    const interval = isTooSmallBase(figure.denominator, indicator) ? null : estimateFigure(figure, indicator);
    if (interval) [low[i], high[i]] = [interval.low, interval.high];
    if (i % PIECE === PIECE - 1) yield i / codes.length;
  }
  const [target, ...others] = targets;
  return {
    classes,
    low,
    high,
    smoothed: smoothedValues(codes.map(figures.of), indicator),
    target:
      target === undefined || others.length > 0 || isPlainCount(indicator)
        ? Number.NaN
        : (figures.of(target).value ?? Number.NaN),
    dispersion: dispersion && { phi: dispersion.phi, tau2: dispersion.tau2 }
  };
}

function smoothedValues(figures: readonly AreaFigure[], indicator: Indicator): Float64Array {
  const smoothed = new Float64Array(figures.length).fill(Number.NaN);
  if (indicator.soort !== 'telling' && indicator.soort !== 'percentage') return smoothed;
  const groups = figures.flatMap((figure, place) => {
    const group = groupOf(figure);
    return group ? [{ ...group, place }] : [];
  });
  const drawn = empiricalBayes(groups);
  groups.forEach(({ place }, i) => (smoothed[place] = (drawn?.rates[i] ?? Number.NaN) * indicator.per));
  return smoothed;
}
