import { groupBy } from '../base/group-by.ts';
import { countColumns, type OwnResult } from '../disclosure/own-result.ts';
import { isPlainCount, measureIn, measureName } from '../disclosure/measure-name.ts';
import type { Publication } from '../disclosure/publication.ts';
import { totalColumn } from '../disclosure/total-names.ts';
import { countKey } from '../disclosure/count-key.ts';
import type { OwnWorld } from './own-world.ts';
import { readRows } from './read-rows.ts';

/** A publication with the place where it is stated. */
export interface OwnPublication extends Publication {
  readonly cell: string;
  readonly row: number;
  readonly column: string;
}

/**
 * The counts that own results give away: what the ledger keeps once they have left.
 *
 * Counts of one column are one measure wherever they stand; a total is made of the parts beside it. Where two cells
 * disagree, each speaks for itself; what has two counts in one cell can't be set against anything.
 */
export function toPublications(results: readonly OwnResult[], world: OwnWorld): readonly OwnPublication[] {
  const all = results.flatMap((result) => publicationsOf(result, world));
  return [...groupBy(all, ({ measure }) => measure).values()].flatMap((same) => {
    const alike = agreed(same);
    if (alike.length === same.length) return alike;
    return [...groupBy(same, ({ cell }) => cell)].flatMap(([cell, own]) =>
      agreed(own).map((one) => ({ ...one, measure: measureIn(cell, one.measure) }))
    );
  });
}

function publicationsOf(result: OwnResult, world: OwnWorld): readonly OwnPublication[] {
  const { counts, total, measureOf } = readMeasures(result);
  const rows = readRows(result, world);
  return counts.flatMap(({ name, numbers }, at) =>
    rows.flatMap(({ members, labels, said, undated }, row): readonly OwnPublication[] => {
      const value = numbers[row] ?? NaN;
      if (members.length === 0) return [];
      return [
        {
          ...{ cell: result.cell, row, column: name, measure: measureOf(name), members },
          area: counts.length === 1 ? said : `${said} (${name})`,
          labels: total === null || at === total ? labels : { ...labels, kolom: measureName(name) },
          // What is missing counts as hidden: a reader sees that there is something.
          value: Number.isNaN(value) ? null : value,
          ...(undated && { undated }),
          gevoelig: false,
          lokaal: result.lokaal
        }
      ];
    })
  );
}

/** What the columns of an own result count: each something of its own, or parts of one whole beside their total. */
export function readMeasures(result: OwnResult) {
  const counts = countColumns(result).map((column) => ({ name: column.name, numbers: column.numbers() }));
  const total = totalColumn(counts);
  const whole = measureName(counts[total ?? -1]?.name ?? '');
  // Two columns that say no more than that they count can't be the same.
  const plain = counts.filter(({ name }) => isPlainCount(name));
  const measureOf = (name: string) =>
    total !== null ? whole : plain.length > 1 && isPlainCount(name) ? name.toLowerCase() : measureName(name);
  return { counts, total, measureOf };
}

/** Publications of the same counts that have one value only; of the same number in two cells the shown one stays. */
const agreed = (publications: readonly OwnPublication[]): readonly OwnPublication[] =>
  [...groupBy(publications, countKey).values()].flatMap((same) =>
    new Set(same.flatMap(({ value }) => value ?? [])).size <= 1 ? same : []
  );
