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
  const figures = compareFigures(
    then.figures.map((cell) => ({ ...cell, cell: ids.get(cell.cell) ?? cell.cell })),
    now.figures
  );
  return {
    then: before,
    now: now.document,
    diff: diffDocuments(before, now.document),
    figures,
    classes: classChanges(figures.changed)
  };
}
