import type { OwnResult } from '../disclosure/own-result.ts';
import { measureName } from '../disclosure/measure-name.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { rangeBelow } from '../disclosure/range-below.ts';
import { countKey } from '../disclosure/count-key.ts';
import type { OwnWorld } from './own-world.ts';
import type { PlannedHide } from './protection-plan.ts';
import { readMeasures, type OwnPublication } from './publications.ts';
import { readRows } from './read-rows.ts';

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
  /** A number as a plan names it. */
  placed(place: OwnPlace, rule: string): PlannedHide;
  /** Hides a number for its own sake; null when it was hidden, or is public already. */
  keep(place: OwnPlace, rule: string): PlannedHide | null;
  /** Hides a number for another's sake. */
  hide(place: OwnPlace, rule: string): PlannedHide;
  /** Shows a number again that was hidden for another's sake. */
  show(place: OwnPlace): void;
  /** A publication as it leaves. */
  masked(publication: OwnPublication): Publication;
}

export function createHiding(
  results: readonly OwnResult[],
  world: OwnWorld,
  before: readonly Publication[],
  policy: DisclosurePolicy
): Hiding {
  const byCell = new Map(
    results.map((result) => [
      result.cell,
      { result, rows: readRows(result, world), measures: readMeasures(result) }
    ])
  );
  const known = new Set(before.filter(({ value }) => value !== null).map(countKey));
  const hidden = createPlaces<boolean>();
  const secrets = createPlaces<string>();
  const isHidden = (place: OwnPlace) =>
    hidden.get(place) === true || byCell.get(place.cell)?.result.isHidden(place.row, place.column) === true;
  const isPublic = ({ cell, row, column }: OwnPlace) => {
    const of = byCell.get(cell);
    const about = of?.rows[row];
    if (known.size === 0 || !of || !about) return false;
    const { counts, total, measureOf } = of.measures;
    const isPart = total !== null && counts[total]?.name !== column;
    const labels = isPart ? { ...about.labels, kolom: measureName(column) } : about.labels;
    const one = { measure: measureOf(column), members: about.members, labels };
    return known.has(countKey({ ...one, area: '', value: 0, gevoelig: false, lokaal: true }));
  };
  const said = ({ cell, row, column }: OwnPlace) => {
    const of = byCell.get(cell);
    const name = of?.rows[row]?.said ?? '';
    return of?.measures.counts.length === 1 ? name : `${name} (${column})`;
  };
  const placed = (place: OwnPlace, rule: string): PlannedHide => ({
    ...{ cell: place.cell, row: byCell.get(place.cell)?.result.rows[place.row] ?? '', column: place.column },
    ...{ rule, said: said(place) }
  });
  const hide = (place: OwnPlace, rule: string): PlannedHide => {
    hidden.set(place, true);
    return placed(place, rule);
  };
  return {
    isSecret: (place) => secrets.get(place) !== undefined,
    isHidden,
    isPublic,
    said,
    placed,
    hide,
    show(place) {
      hidden.set(place, false);
    },
    keep(place, rule) {
      if (isPublic(place)) return null;
      secrets.set(place, rule);
      return isHidden(place) ? null : hide(place, rule);
    },
    masked({ cell, row, column, ...plain }) {
      const place = { cell, row, column };
      if (!isHidden(place)) return plain;
      const rule = secrets.get(place);
      if (rule === undefined) return { ...plain, value: null };
      const between = rule === 'threshold' ? rangeBelow(plain, policy) : { low: 0, high: Infinity };
      return { ...plain, value: null, between };
    }
  };
}

/** Values by place, without a text for each. */
function createPlaces<T>() {
  const columns = new Map<string, Map<string, Map<number, T>>>();
  return {
    get: ({ cell, column, row }: OwnPlace): T | undefined => columns.get(cell)?.get(column)?.get(row),
    set({ cell, column, row }: OwnPlace, value: T): void {
      const inCell = columns.get(cell) ?? new Map<string, Map<number, T>>();
      const inColumn = inCell.get(column) ?? new Map<number, T>();
      columns.set(cell, inCell.set(column, inColumn.set(row, value)));
    }
  };
}
