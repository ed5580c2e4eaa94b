import type { ComparisonClass, NoVerdict } from './assessment.ts';

/**
 * What a mark, swatch or area in a figure can look like: the five tested classes, and the four ways to have none.
 *
 * `niet_getoetst` has a value but no test (a median, an incomplete region); it is blank, never the neutral class. In
 * typed arrays a class is its place in this list.
 */
export const figureClasses = [
  'duidelijk_hoger',
  'hoger',
  'niet_anders',
  'lager',
  'duidelijk_lager',
  'te_weinig',
  'geheim',
  'geen_gegevens',
  'niet_getoetst'
] as const;
export type FigureClass = (typeof figureClasses)[number];

/** The part of an assessment that decides how it looks. */
export interface Verdict {
  readonly class: ComparisonClass;
  readonly noVerdict: NoVerdict | null;
}

const untested: Readonly<Record<NoVerdict, FigureClass>> = {
  te_weinig_waarnemingen: 'te_weinig',
  geheim: 'geheim',
  geen_gegevens: 'geen_gegevens',
  onvolledige_regio: 'niet_getoetst',
  niet_optelbaar: 'niet_getoetst',
  geen_vergelijking: 'niet_getoetst',
  geen_toets: 'niet_getoetst'
};

/** Look of an assessment. Untested without a reason counts as too few observations. */
export function toFigureClass(verdict: Verdict): FigureClass {
  if (verdict.class !== 'niet_getoetst') return verdict.class;
  return untested[verdict.noVerdict ?? 'te_weinig_waarnemingen'];
}
