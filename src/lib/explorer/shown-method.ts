import { isTestable } from '../indicators/area-figure.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { ClassMethod } from './state.ts';

/** Methods that areas can be coloured by on this indicator: what is not tested is left to its values. */
export const methodsFor = (
  methods: readonly ClassMethod[],
  indicator: Indicator | undefined
): readonly ClassMethod[] =>
  indicator && !isTestable(indicator)
    ? methods.filter((method) => method !== 'getoetst' && method !== 'bivariate')
    : methods;

/** As asked for, or steps of the value where that would leave all areas blank. */
export const shownMethod = (asked: ClassMethod, indicator: Indicator | undefined): ClassMethod =>
  methodsFor([asked], indicator)[0] ?? 'quantile';
