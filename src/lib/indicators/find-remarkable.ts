import type { AreaCode } from '../areas/area.ts';
import { smallest } from '../base/smallest.ts';
import type { Steps } from '../base/steps.ts';
import { createAssessor } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { classifyCountrySteps, observationsIn, type CountryQuestion } from './classify-country.ts';
import { figureClasses } from './figure-class.ts';
import { falseDiscoveryRate } from './remarkable.ts';

/** A tested figure with its p before any correction and after each of two. */
interface RemarkableFigure {
  readonly assessment: Assessment;
  readonly p: number;
  /** After all areas that were tested on the same indicator. */
  readonly adjustedWithin: number;
  /** After everything that was tested. */
  readonly adjusted: number;
}

export interface RemarkableList {
  /** What was tested, smallest p first, at most as many as were asked for; the first `found` are the list. */
  readonly figures: readonly RemarkableFigure[];
  /** How many remain after correction. */
  readonly found: number;
  /** How many were tested. */
  readonly compared: number;
  /** How many lie outside the limits of 95 %, before correction. */
  readonly different: number;
  /** How many could not be tested. */
  readonly untested: number;
}

export interface RemarkableQuestion extends CountryQuestion {
  readonly tested: readonly AreaCode[];
  readonly most: number;
}

const alike = figureClasses.indexOf('niet_anders');

/** Which of all these figures stand out (methods, 13), in pieces: one per indicator, and one for the list. */
export function* findRemarkableSteps({ most, ...question }: RemarkableQuestion): Steps<RemarkableList> {
  const { areas, codes, columns, comparison, tested } = question;
  const country = yield* classifyCountrySteps(question);
  const compared = country.p.reduce((sum, p) => sum + (Number.isNaN(p) ? 0 : 1), 0);
  const places = new Map(codes.map((code, place) => [code, place]));
  const assessors = new Map<number, ReturnType<typeof createAssessor>>();
  const assessorOf = (i: number) => {
    const column = columns[i];
    const known = assessors.get(i);
    if (known || !column) return known;
    const source = observationsIn(column, places);
    const rows = codes.flatMap((code) => source.get(code) ?? []);
    const made = createAssessor(column.indicator, rows, areas);
    assessors.set(i, made);
    return made;
  };
  const figures = smallest(country.p, most).flatMap((at) => {
    const code = tested[at % tested.length];
    const area = code === undefined ? undefined : areas.get(code);
    const assessor = assessorOf(Math.floor(at / tested.length));
    if (!area || !assessor) return [];
    const assessment = assessor.assess(area.code, areas.resolveComparison(area, comparison));
    return [
      {
        assessment,
        p: country.p[at] ?? 1,
        adjustedWithin: country.adjusted[at] ?? 1,
        adjusted: country.adjustedOverAll[at] ?? 1
      }
    ];
  });
  return {
    figures,
    found: country.adjustedOverAll.filter((adjusted) => adjusted <= falseDiscoveryRate).length,
    compared,
    different: country.p.filter((p, at) => !Number.isNaN(p) && country.classes[at] !== alike).length,
    untested: country.p.length - compared
  };
}
