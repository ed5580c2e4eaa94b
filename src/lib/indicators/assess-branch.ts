import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { quantile } from '../stats/quantile.ts';
import { ratio } from '../stats/ratio.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import { createAssessor } from './assess.ts';
import type { Assessment, Interval } from './assessment.ts';
import type { Branch, BranchFigures } from './branch.ts';
import type { Indicator } from './definition.ts';

/** One branch of the work list in one area, against what the comparison would lead one to expect. */
export interface BranchAssessment extends Pick<Assessment, 'class' | 'noVerdict' | 'members'> {
  readonly branch: Branch;
  readonly establishments: number | null;
  /** At the share that the branch has of all establishments of the comparison, own area out when it is over 5 % of it. */
  readonly expected: number | null;
  /** Location quotient: establishments per expected one, with its 95 % interval. */
  readonly quotient: { readonly value: number; readonly interval: Interval } | null;
  /** Distance from the expectation, in times that to the 95 % limit: over 1 is outside it. Null when untested. */
  readonly certainty: number | null;
  /** Location quotients of all gemeenten against the same share; null where too few are known. */
  readonly spread: {
    readonly p5: number;
    readonly p25: number;
    readonly p75: number;
    readonly p95: number;
  } | null;
}

/**
 * Tests a branch as any count: its establishments of all establishments (design: methods, 6, 8 and 9), pooled for a
 * region that no source published, with limits as wide as gemeenten differ.
 *
 * `rounding`: base to which the source rounds its counts.
 */
export function assessBranch(
  { branch, observations }: BranchFigures,
  area: AreaCode,
  comparison: AreaCode,
  areas: AreaDirectory,
  rounding: Indicator['afronding']
): BranchAssessment {
  const shares = observations.map(({ gebied, vestigingen, totaal, markering }) => ({
    gebied,
    periode: '',
    indicator: branch.sbi,
    teller: vestigingen,
    noemer: totaal,
    waarde: null,
    markering: vestigingen === null ? markering : ('' as const)
  }));
  const assessor = createAssessor(shareOfEstablishments(branch, rounding), shares, areas);
  const assessment = assessor.assess(area, comparison);
  const expected = assessor.expected(area, comparison);
  const { numerator, denominator, members } = assessment;
  const summed = assessment.origin === 'samengevoegd' ? members.known : 1;
  const estimate = ratio(numerator, expected, roundingVariance(rounding, summed));
  return {
    branch,
    establishments: numerator ?? observations.find(({ gebied }) => gebied === area)?.vestigingen ?? null,
    expected,
    quotient:
      estimate && assessment.value !== null ? { value: estimate.value, interval: estimate.at95 } : null,
    certainty: expected && denominator ? certaintyOf(assessment, expected / denominator) : null,
    spread: expected && denominator ? spreadAround(expected / denominator, shares, areas) : null,
    class: assessment.class,
    noVerdict: assessment.noVerdict,
    members
  };
}

/** A branch as an indicator: how many of all establishments are its own. */
const shareOfEstablishments = ({ sbi, naam }: Branch, afronding: Indicator['afronding']): Indicator => ({
  id: sbi,
  naam,
  naam_en: naam,
  thema: 'branches',
  eenheid: 'van alle vestigingen',
  per: 1,
  teller: 'vestigingen van de branche',
  noemer: 'alle vestigingen',
  soort: 'telling',
  additief: true,
  richting: 'context',
  gevoelig: false,
  afronding,
  bron: '',
  tabel: 'vestigingen',
  licentie: '',
  definitie: '',
  definitie_en: '',
  kanttekening: '',
  niveaus: [],
  perioden: [],
  reeksbreuk: null
});

/** On the scale of the square root, where counts vary as much at the low end as at the high end, and zero has a place. */
function certaintyOf({ value, limits }: Assessment, share: number): number | null {
  if (value === null || limits === null) return null;
  const { low, high } = limits.warning;
  const away = (to: number) => Math.abs(Math.sqrt(to) - Math.sqrt(share));
  const room = away(value >= share ? high : low);
  return room > 0 ? away(value) / room : null;
}

function spreadAround(
  share: number,
  rows: readonly {
    readonly gebied: AreaCode;
    readonly teller: number | null;
    readonly noemer: number | null;
  }[],
  areas: AreaDirectory
): BranchAssessment['spread'] {
  const quotients = rows.flatMap(({ gebied, teller, noemer }) =>
    areas.get(gebied)?.niveau === 'gemeente' && teller !== null && noemer !== null && noemer > 0
      ? [teller / noemer / share]
      : []
  );
  const [p5, p25, p75, p95] = [0.05, 0.25, 0.75, 0.95].map((p) => quantile(quotients, p));
  return p5 == null || p25 == null || p75 == null || p95 == null ? null : { p5, p25, p75, p95 };
}
