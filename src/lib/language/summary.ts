import { remember } from '../base/remember.ts';
import type { Assessment, ComparisonClass } from '../indicators/assessment.ts';
import type { Indicator } from '../indicators/definition.ts';

/** What a summary says, and out of how many tested comparisons that was chosen. */
export interface Summary {
  readonly chosen: readonly Assessment[];
  readonly compared: number;
}

const strength: Readonly<Record<ComparisonClass, number>> = {
  duidelijk_hoger: 2,
  duidelijk_lager: 2,
  hoger: 1,
  lager: 1,
  niet_anders: 0,
  niet_getoetst: -1
};

/**
 * Picks the assessments that a summary should tell: the strongest tested deviations, among those the largest that are
 * known well, with no theme twice before every theme with a deviation has had its turn.
 *
 * Background figures (`context`) stand behind the others within a strength. Untested assessments are taken only when
 * nothing else is left.
 */
export function pickSummary(
  assessments: readonly Assessment[],
  indicators: readonly Indicator[],
  count = 5
): Summary {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const isContext = ({ indicator }: Assessment) => byId.get(indicator)?.richting === 'context';
  const size = remember(reliableSize);
  const ranked = assessments.toSorted(
    (a, b) =>
      strength[b.class] - strength[a.class] ||
      Number(isContext(a)) - Number(isContext(b)) ||
      size(b) - size(a)
  );
  const perTheme = new Map<string, number>();
  const turns = ranked.map((assessment) => {
    const theme = byId.get(assessment.indicator)?.thema ?? '';
    const turn = perTheme.get(theme) ?? 0;
    perTheme.set(theme, turn + 1);
    return { assessment, turn, level: Math.min(1, strength[assessment.class]) };
  });
  const chosen = turns
    .toSorted((a, b) => b.level - a.level || a.turn - b.turn)
    .slice(0, count)
    .map(({ assessment }) => assessment);
  return {
    chosen: ranked.filter((assessment) => chosen.includes(assessment)),
    compared: assessments.filter(({ noVerdict }) => noVerdict === null).length
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
