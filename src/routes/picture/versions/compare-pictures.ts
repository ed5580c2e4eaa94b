import { alignCells, withIds } from '#lib/document/align-cells.ts';
import { classChanges, type ClassChange } from '#lib/document/class-changes.ts';
import { diffDocuments, type DocumentDiff } from '#lib/document/diff.ts';
import { compareFigures, type FigureComparison } from '#lib/document/figure-comparison.ts';
import type { CellFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';

/** A document with the numbers that it shows. */
export interface Version {
  readonly document: Document;
  readonly figures: readonly CellFigures[];
}

/** What differs between two versions: what they say, and the numbers they show. */
export interface Comparison {
  readonly then: Document;
  readonly now: Document;
  readonly diff: DocumentDiff;
  readonly figures: FigureComparison;
  readonly classes: readonly ClassChange[];
}

/** Compares two versions of one picture, or two pictures: their cells are then matched by what they say. */
export function comparePictures(then: Version, now: Version): Comparison {
  const ids =
    then.document.id === now.document.id
      ? new Map(then.document.cells.map(({ id }) => [id, id]))
      : alignCells(then.document, now.document);
  const before = withIds(then.document, ids);
  const [was, is] = [then.document.parameters.periode, now.document.parameters.periode];
  const figures = compareFigures(
    withoutPeriod(then.figures, was === is ? null : was).map((cell) => ({
      ...cell,
      cell: ids.get(cell.cell) ?? cell.cell
    })),
    withoutPeriod(now.figures, was === is ? null : is)
  );
  return {
    then: before,
    now: now.document,
    diff: diffDocuments(before, now.document),
    figures,
    classes: classChanges(figures.changed)
  };
}

/**
 * Numbers whose names do not tell the version's own period, so that those of another period stand beside them. Null for
 * versions of one period, whose names may stay as they are.
 */
function withoutPeriod(cells: readonly CellFigures[], period: string | null): readonly CellFigures[] {
  if (period === null) return cells;
  const own = `, ${period}`;
  return cells.map(({ cell, figures }) => ({
    cell,
    figures: figures.map(({ name, shown }) => ({
      name: name.endsWith(own) ? name.slice(0, -own.length) : name,
      shown
    }))
  }));
}
