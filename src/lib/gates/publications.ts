import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import type { Publication } from '../disclosure/publication.ts';
import type { CellId } from '../document/model.ts';
import type { GateInput } from './gate-input.ts';

/** A publication with the cell that states it. */
export interface OwnPublication extends Publication {
  readonly cell: CellId;
}

/**
 * The counts per area that a document would give away: what the ledger keeps once it has left.
 *
 * Counts of one column are one measure wherever they stand, and a total is made of the groups beside it. Where two cells
 * disagree, each speaks for itself; what has two counts in one cell can't be set against anything.
 */
export function toPublications(
  input: Pick<GateInput, 'document' | 'ownCounts' | 'areas'>
): readonly OwnPublication[] {
  const all = input.ownCounts.flatMap(({ cell, column, values, areas, periods, groups, lokaal }) => {
    const named = [...new Set(groups.filter((group) => !isTotal(group)))];
    return Array.from(values).flatMap((value, row): readonly OwnPublication[] => {
      const area = areas?.[row] ?? null;
      const parts = area === null ? [] : membersOf(area, input);
      if (area === null || parts.length === 0 || Number.isNaN(value)) return [];
      const years = yearsOf(periods?.[row] ?? input.document.parameters.periode);
      const group = groups[row] ?? '';
      const kinds = isTotal(group) && named.length > 0 ? named : [group];
      const members = years.flatMap((year) =>
        parts.flatMap((part) => kinds.map((kind) => `${part} ${year} ${kind}`.trimEnd()))
      );
      return [{ cell, measure: column.toLowerCase(), area, members, value, gevoelig: false, lokaal }];
    });
  });
  return [...groupBy(all, ({ measure }) => measure).values()].flatMap((same) => {
    if (agreed(same).length === same.length) return same;
    return [...groupBy(same, ({ cell }) => cell)].flatMap(([cell, own]) =>
      agreed(own).map((one) => ({ ...one, measure: `${one.measure}, ${cell}` }))
    );
  });
}

/** Publications of areas, periods and groups that have one count only. */
const agreed = (publications: readonly OwnPublication[]): readonly OwnPublication[] =>
  [...groupBy(publications, ({ members }) => members.join()).values()].flatMap((same) =>
    new Set(same.map(({ value }) => value)).size === 1 ? same : []
  );

/** A row over all groups: `totaal`, or nothing, as ROLLUP gives it. */
const isTotal = (group: string): boolean => /^(?:totaal|total|alle|all)?$/i.test(group.trim());

/** `2022-2024` is a sum over three years; any other period stands for itself. */
function yearsOf(period: string): readonly string[] {
  const [, first, last] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(period.trim()) ?? [];
  if (first === undefined || last === undefined) return [period];
  const length = Number(last) - Number(first) + 1;
  return length < 2 || length > 50 ? [period] : Array.from({ length }, (_, i) => String(Number(first) + i));
}

function membersOf(
  area: AreaCode,
  { document, areas }: Pick<GateInput, 'document' | 'areas'>
): readonly AreaCode[] {
  const own = document.regions.find(({ code }) => code === area);
  if (own) return own.leden;
  return /^GM\d+$/.test(area) ? [area] : (areas?.members(area) ?? []);
}
