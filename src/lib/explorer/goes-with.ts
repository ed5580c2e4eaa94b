import type { AreaTests } from '../indicators/area-tests.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import { combinable } from './combinable.ts';
import { fallTogether } from './fall-together.ts';
import { relatedTo } from './related-to.ts';
import type { Exploration } from './state.ts';

/** Figures as far as they are there. */
interface Tested {
  readonly indicators: readonly Indicator[];
  tests(id: IndicatorId): AreaTests | null;
  /** There are such figures in the period. */
  isComing(id: IndicatorId): boolean;
}

/** What falls together with an indicator; while not all is tested, and of parts of gemeenten, others of its theme. */
export function goesWith(
  { indicator: id, level }: Pick<Exploration, 'indicator' | 'level'>,
  explored: Tested
): readonly IndicatorId[] {
  const usual = relatedTo(id, explored.indicators);
  if (level !== 'gemeente') return usual;
  const others = combinable(id, explored.indicators).filter((one) => explored.isComing(one.id));
  const own = explored.tests(id);
  const tested = others.flatMap((one) => {
    const tests = explored.tests(one.id);
    return tests ? [[one.id, tests.classes] as const] : [];
  });
  if (!own || tested.length < others.length) return usual;
  const found = fallTogether(own.classes, tested);
  return found.length > 0 ? found : usual;
}
