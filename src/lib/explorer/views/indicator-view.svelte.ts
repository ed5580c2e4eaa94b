import type { NumberStyle } from '../../charts/estimate.ts';
import { numberStyle } from '../../cells/spine-data.ts';
import type { AreaCode } from '../../areas/area.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import type { AreaRanks, AreaTests } from '../../indicators/area-tests.ts';
import type { Indicator, IndicatorId, Period } from '../../indicators/definition.ts';
import { figureClasses } from '../../indicators/figure-class.ts';
import type { Slice } from '../../indicators/slice.ts';
import { locale } from '../../ui/locale.svelte.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { absenceWords } from './absence-words.ts';
import { problemWords } from './problem-words.ts';

const untested = figureClasses.indexOf('niet_getoetst');
const plain: NumberStyle = { decimals: 0, suffix: '' };

/** One indicator as the views show it: its figures of the period, tested, and how its numbers are written. */
export interface IndicatorView {
  readonly indicator: Indicator | undefined;
  /** Null while loading. */
  readonly slice: Slice | null;
  readonly tests: AreaTests | null;
  /** Outcome per area, as a place in `figureClasses`: none has been tested while `tests` are not there. */
  readonly classes: Uint8Array;
  /** Figures or their tests are on their way. */
  readonly loading: boolean;
  /** What there is to say while there is nothing to see: figures are on their way, did not come, or there are none. */
  readonly waiting: string;
  /** What went wrong, with figures or their tests; `''` where nothing did. */
  readonly problem: string;
  /** Asked for when it is read; null until it is there. */
  readonly ranks: AreaRanks | null;
  readonly name: string;
  readonly unit: string;
  readonly style: NumberStyle;
  /** Name and value of what is compared with; null where each area has its own, or none is known. */
  readonly comparison: { readonly name: string; readonly value: number } | null;
}

/** `period`: of a view that is drawn within the frame, the one that is looked at; others wait until that rests. */
export function createIndicatorView(
  explorer: () => Explorer,
  id: () => IndicatorId,
  period: () => Period = () => explorer().restedPeriod
): IndicatorView {
  const indicator = $derived(explorer().indicator(id()));
  const slice = $derived(explorer().slice(id(), period()));
  const tests = $derived(explorer().tests(id(), period()));
  const classes = $derived(tests?.classes ?? new Uint8Array(slice?.cube.grid.units ?? 0).fill(untested));
  const problem = $derived(problemWords(explorer(), id()));
  const comparison = $derived.by(() => {
    const name = explorer().comparisonName;
    const value = tests?.target ?? NaN;
    return Number.isNaN(value) ? null : { name, value };
  });
  return {
    get indicator() {
      return indicator;
    },
    get slice() {
      return slice;
    },
    get tests() {
      return tests;
    },
    get classes() {
      return classes;
    },
    get loading() {
      return (slice === null || tests === null) && explorer().isComing(id());
    },
    get waiting() {
      return absenceWords(explorer(), id(), period()) || problem || locale.t('explorer.loading');
    },
    get problem() {
      return problem;
    },
    get ranks() {
      return explorer().ranks(id(), period());
    },
    get name() {
      return indicator ? indicatorName(indicator, locale.current) : '';
    },
    get unit() {
      return indicator ? unitLabel(indicator, locale.current) : '';
    },
    get style() {
      return indicator ? numberStyle(indicator) : plain;
    },
    get comparison() {
      return comparison;
    }
  };
}

/** The area that views are about: the only one that is picked, else the one the reader chose. */
export const focusOf = (explorer: Explorer): AreaCode => {
  const { selection, gebied } = explorer.current;
  return selection.length === 1 ? (selection[0] ?? gebied) : gebied;
};
