import { placeKey, type OwnResult } from '../disclosure/own-result.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { rangeBelow } from '../disclosure/range-below.ts';
import type { PlannedHide } from './protection-plan.ts';
import type { OwnPublication } from './publications.ts';

/** A number in an own result. */
export interface OwnPlace {
  readonly cell: string;
  readonly row: number;
  readonly column: string;
}

/** Which numbers of some results are hidden, and why, while a plan is made. */
export interface Hiding {
  /** Hidden for its own sake. */
  isSecret(place: OwnPlace): boolean;
  isHidden(place: OwnPlace): boolean;
  /** Left before, and so can't be hidden any more. */
  isPublic(place: OwnPlace): boolean;
  said(place: OwnPlace): string;
  /** Hides a number for its own sake; null when it was hidden, or is public already. */
  keep(place: OwnPlace, rule: string): PlannedHide | null;
  /** Hides a number for another's sake. */
  hide(place: OwnPlace, rule: string): PlannedHide;
  /** A publication as it leaves. */
  masked(publication: OwnPublication): Publication;
}

export function createHiding(
  results: readonly OwnResult[],
  publications: readonly OwnPublication[],
  before: readonly Publication[],
  policy: DisclosurePolicy
): Hiding {
  const byCell = new Map(results.map((result) => [result.cell, result]));
  const placed = new Map(publications.map((one) => [keyOf(one), one]));
  const known = new Set(before.filter(({ value }) => value !== null).map(countKey));
  const hidden = new Set<string>();
  const secrets = new Map<string, string>();
  const rowOf = ({ cell, row }: OwnPlace) => byCell.get(cell)?.rows[row] ?? '';
  const isHidden = (place: OwnPlace) =>
    hidden.has(keyOf(place)) || byCell.get(place.cell)?.isHidden(place.row, place.column) === true;
  const isPublic = (place: OwnPlace) => {
    const publication = placed.get(keyOf(place));
    return publication !== undefined && known.has(countKey(publication));
  };
  const said = (place: OwnPlace) => placed.get(keyOf(place))?.area ?? `${rowOf(place)} (${place.column})`;
  const hide = (place: OwnPlace, rule: string): PlannedHide => {
    hidden.add(keyOf(place));
    return { cell: place.cell, row: rowOf(place), column: place.column, rule, said: said(place) };
  };
  return {
    isSecret: (place) => secrets.has(keyOf(place)),
    isHidden,
    isPublic,
    said,
    hide,
    keep(place, rule) {
      if (isPublic(place)) return null;
      secrets.set(keyOf(place), rule);
      return isHidden(place) ? null : hide(place, rule);
    },
    masked(publication) {
      const { cell, row, column, ...plain } = publication;
      const place = { cell, row, column };
      if (!isHidden(place)) return plain;
      const rule = secrets.get(keyOf(place));
      if (rule === undefined) return { ...plain, value: null };
      const between = rule === 'threshold' ? rangeBelow(plain, policy) : { low: 0, high: Infinity };
      return { ...plain, value: null, between };
    }
  };
}

const keyOf = ({ cell, row, column }: OwnPlace): string => placeKey({ row: `${cell} ${row}`, column });

/** The same count, wherever it is stated. */
export const countKey = ({ measure, members, labels = {} }: Publication): string =>
  JSON.stringify([measure, members, Object.entries(labels).sort()]);
