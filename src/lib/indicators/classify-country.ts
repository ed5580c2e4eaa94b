import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import { finish, type Steps } from '../base/steps.ts';
import { adjustedKnown } from '../stats/benjamini-hochberg.ts';
import { marks } from './definition.ts';
import type { Indicator, Period } from './definition.ts';
import { figureClasses, toFigureClass } from './figure-class.ts';
import { figuresFrom } from './figures.ts';
import { createJudge } from './judge.ts';
import type { Observation, ObservationSource } from './observation.ts';

/** One indicator in one period: an entry per code of the question, NaN where missing. */
export interface FigureColumns {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
  readonly waarde: Float64Array;
  /** Place in `marks`; past its end where the source has no row. */
  readonly markering: Uint8Array;
}

export interface CountryQuestion {
  readonly areas: AreaDirectory;
  /** What an entry of the columns is about: gemeenten and the larger areas that were published. */
  readonly codes: readonly AreaCode[];
  readonly columns: readonly FigureColumns[];
  readonly comparison: ComparisonChoice;
  /** Which areas are tested; every gemeente where it is not said. */
  readonly tested?: readonly AreaCode[] | undefined;
}

/**
 * Every area on every indicator, tested. Entry of indicator `i` and area `a`: `i * tested.length + a`; limits are in the
 * indicator's unit, and NaN, as p is, where there is no verdict.
 */
export interface CountryClasses {
  readonly tested: readonly AreaCode[];
  /** Place in `figureClasses`. */
  readonly classes: Uint8Array;
  readonly warningLow: Float64Array;
  readonly warningHigh: Float64Array;
  readonly alarmLow: Float64Array;
  readonly alarmHigh: Float64Array;
  readonly p: Float64Array;
  /** After all areas on the indicator were looked at (Benjamini and Hochberg). */
  readonly adjusted: Float64Array;
  /** After everything was looked at: what is 0.05 or under is on the list "opvallend". */
  readonly adjustedOverAll: Float64Array;
  /** Spread between gemeenten beyond chance, per indicator; NaN where it can't be said. */
  readonly phi: Float64Array;
  readonly tau2: Float64Array;
}

/** Classifies the whole country at once; the numbers are those of `createAssessor` and `remarkable`. */
export const classifyCountry = (question: CountryQuestion): CountryClasses =>
  finish(classifyCountrySteps(question));

/** `classifyCountry` in pieces, one per indicator. */
export function* classifyCountrySteps({
  areas,
  codes,
  columns,
  comparison,
  tested = areas.level('gemeente').map(({ code }) => code)
}: CountryQuestion): Steps<CountryClasses> {
  const compared = tested.map((code) => {
    const area = areas.get(code);
    return area ? areas.resolveComparison(area, comparison) : code;
  });
  const places = new Map(codes.map((code, place) => [code, place]));
  const blank = (size: number) => new Float64Array(size).fill(Number.NaN);
  const size = columns.length * tested.length;
  const classes = new Uint8Array(size);
  const [warningLow, warningHigh, alarmLow, alarmHigh] = [blank(size), blank(size), blank(size), blank(size)];
  const [p, adjusted] = [blank(size), blank(size)];
  const [phi, tau2] = [blank(columns.length), blank(columns.length)];

  for (const [i, column] of columns.entries()) {
    const { indicator } = column;
    const figures = figuresFrom(observationsIn(column, places), indicator, areas);
    const judge = createJudge(indicator, figures, areas);
    const dispersion = judge.dispersion();
    phi[i] = dispersion?.phi ?? Number.NaN;
    tau2[i] = dispersion?.tau2 ?? Number.NaN;
    const start = i * tested.length;
    tested.forEach((code, a) => {
      const at = start + a;
      const against = compared[a] ?? code;
      const figure = figures.of(code);
      const verdict = judge.verdict(code, figure, against);
      classes[at] = figureClasses.indexOf(toFigureClass(verdict));
      if (!verdict.limits) return;
      const { warning, alarm } = verdict.limits;
      warningLow[at] = warning.low;
      warningHigh[at] = warning.high;
      alarmLow[at] = alarm.low;
      alarmHigh[at] = alarm.high;
      p[at] = verdict.p ?? Number.NaN;
    });
    adjusted.set(adjustedKnown(p.subarray(start, start + tested.length)), start);
    yield (i + 1) / columns.length;
  }
  return {
    tested,
    classes,
    warningLow,
    warningHigh,
    alarmLow,
    alarmHigh,
    p,
    adjusted,
    adjustedOverAll: adjustedKnown(p),
    phi,
    tau2
  };
}

/** Rows of `waarnemingen` out of columns, made when they are asked for. */
export function observationsIn(
  { indicator, period, teller, noemer, waarde, markering }: FigureColumns,
  places: ReadonlyMap<AreaCode, number>
): ObservationSource {
  const markAt = (code: AreaCode) => marks[markering[places.get(code) ?? -1] ?? marks.length];
  return {
    has: (code) => markAt(code) !== undefined,
    get(code): Observation | undefined {
      const place = places.get(code);
      const mark = markAt(code);
      if (place === undefined || mark === undefined) return undefined;
      return {
        gebied: code,
        periode: period,
        indicator: indicator.id,
        teller: orNull(teller[place]),
        noemer: orNull(noemer[place]),
        waarde: orNull(waarde[place]),
        markering: mark
      };
    }
  };
}

const orNull = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);
