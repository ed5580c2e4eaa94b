import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import { toFigureClass, type FigureClass } from '../indicators/figure-class.ts';
import type { RemarkableList } from '../indicators/find-remarkable.ts';

/** Gemeenten that stand out on one indicator in one direction, the least likely by chance first. */
interface StandingPlace {
  readonly indicator: IndicatorId;
  readonly areas: readonly AreaCode[];
  /** Of the first of them. */
  readonly outcome: FigureClass;
}

export interface StandingPlaces {
  readonly found: readonly StandingPlace[];
  /** How many figures were tested. */
  readonly compared: number;
}

/** What remains after correction, together by indicator and direction: where most gemeenten stand out comes first. */
export function standingPlaces({
  figures,
  found,
  compared
}: Pick<RemarkableList, 'figures' | 'found' | 'compared'>): StandingPlaces {
  const together = groupBy(
    figures.slice(0, found),
    ({ assessment }) => `${assessment.indicator} ${isHigher(assessment)}`
  );
  const places = [...together.values()].flatMap((rows): StandingPlace[] => {
    const [first] = rows;
    if (!first) return [];
    return [
      {
        indicator: first.assessment.indicator,
        areas: rows.map(({ assessment }) => assessment.area),
        outcome: toFigureClass(first.assessment)
      }
    ];
  });
  return { found: places.toSorted((a, b) => b.areas.length - a.areas.length), compared };
}

const isHigher = ({ value, comparison }: Assessment): boolean => (value ?? 0) > (comparison?.value ?? 0);
