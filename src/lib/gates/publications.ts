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
 * Counts of one column and group are one measure wherever they stand; where two cells disagree about an area
 * in a period, each speaks for itself, and a cell that gives one area two counts can't be set against anything.
 */
export function toPublications(
  input: Pick<GateInput, 'document' | 'ownCounts' | 'areas'>
): readonly OwnPublication[] {
  const all = input.ownCounts.flatMap(({ cell, column, values, areas, periods, groups, lokaal }) =>
    Array.from(values).flatMap((value, row): readonly OwnPublication[] => {
      const area = areas?.[row] ?? null;
      const parts = area === null ? [] : membersOf(area, input);
      if (area === null || parts.length === 0 || Number.isNaN(value)) return [];
      const years = yearsOf(periods?.[row] ?? input.document.parameters.periode);
      const members = years.flatMap((year) => parts.map((part) => `${part} ${year}`));
      const measure = [column.toLowerCase(), groups[row] ?? ''].join(', ');
      return [{ cell, measure, area, members, value, gevoelig: false, lokaal }];
    })
  );
  return [...groupBy(all, ({ measure }) => measure).values()].flatMap((same) => {
    if (agrees(same)) return same;
    return [...groupBy(same, ({ cell }) => cell)].flatMap(([cell, own]) =>
      agrees(own) ? own.map((one) => ({ ...one, measure: `${one.measure}, ${cell}` })) : []
    );
  });
}

/** Is there one count for each area and period? */
const agrees = (publications: readonly Publication[]): boolean =>
  [...groupBy(publications, ({ members }) => members.join()).values()].every(
    (same) => new Set(same.map(({ value }) => value)).size === 1
  );

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
