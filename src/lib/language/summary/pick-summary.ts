import { remember } from '../../base/remember.ts';
import type { Assessment, ComparisonClass } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';

/** What a summary says, and out of how many tested comparisons that was chosen. */
export interface Summary {
  readonly chosen: readonly Assessment[];
  readonly compared: number;
  /** How many of the compared ones lie outside the limits of 95 %. */
  readonly different: number;
  /** What could not be tested, with its reason. */
  readonly untested: readonly Assessment[];
}

const strength: Readonly<Record<ComparisonClass, number>> = {
  duidelijk_hoger: 2,
  duidelijk_lager: 2,
  hoger: 1,
  lager: 1,
  niet_anders: 0,
  niet_getoetst: -1
};

/** Figures that don't deviate are examples; more of them tire. */
const mostAlike = 3;

/**
 * Picks the assessments that a summary should tell: the strongest tested deviations, among those the largest that are
 * known well, with no theme twice before every theme with a deviation has had its turn.
 *
 * Background figures (`context`) stand behind the others, deviations behind deviations. What does not deviate follows in
 * the catalogue's order, with no more than is needed; untested assessments are taken only when nothing else is left,
 * those with a value first.
 */
export function pickSummary(
  assessments: readonly Assessment[],
  indicators: readonly Indicator[],
  count = 5
): Summary {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const isContext = ({ indicator }: Assessment) => byId.get(indicator)?.richting === 'context';
  const size = remember(reliableSize);
  const level = (one: Assessment) => Math.min(1, strength[one.class]);
  const ranked = assessments.toSorted(
    (a, b) =>
      level(b) - level(a) ||
      Number(isContext(a)) - Number(isContext(b)) ||
      strength[b.class] - strength[a.class] ||
      (strength[a.class] > 0 ? size(b) - size(a) : 0) ||
      Number(b.value !== null) - Number(a.value !== null)
  );
  const perTheme = new Map<string, number>();
  const turns = ranked.map((assessment) => {
    const theme = byId.get(assessment.indicator)?.thema ?? '';
    const turn = perTheme.get(theme) ?? 0;
    perTheme.set(theme, turn + 1);
    return {
      assessment,
      turn,
      level: level(assessment),
      context: isContext(assessment)
    };
  });
  const chosen = turns
    .toSorted((a, b) => b.level - a.level || Number(a.context) - Number(b.context) || a.turn - b.turn)
    .slice(0, count)
    .map(({ assessment }) => assessment);
  const tested = assessments.filter(({ noVerdict }) => noVerdict === null);
  const alike = chosen.filter((one) => strength[one.class] === 0).slice(mostAlike);
  return {
    chosen: ranked.filter((assessment) => chosen.includes(assessment) && !alike.includes(assessment)),
    compared: tested.length,
    different: tested.filter((one) => strength[one.class] > 0).length,
    untested: assessments.filter(({ noVerdict }) => noVerdict !== null)
  };
}

/** Distance to the comparison on the log scale, as far as the interval vouches for it: to its nearer end. */
function reliableSize({ value, comparison, interval }: Assessment): number {
  const reference = comparison?.value ?? 0;
  if (value === null || reference <= 0) return 0;
  const nearer = value > reference ? (interval?.low ?? value) : (interval?.high ?? value);
  const distance = Math.log(Math.max(nearer, reference / 100) / reference);
  return value > reference ? Math.max(0, distance) : Math.max(0, -distance);
}
