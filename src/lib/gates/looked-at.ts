import { countColumns, type OwnResult } from '../disclosure/own-result.ts';
import type { CellFigures } from '../document/figures.ts';
import type { Document } from '../document/model.ts';
import type { Departure } from './departure.ts';
import { documentTexts } from './document-texts.ts';

/** How many numbers and words the gates went over. */
export function lookedAt(
  figures: readonly CellFigures[],
  results: readonly OwnResult[],
  leaving: Document
): Departure['looked'] {
  const own = results.reduce((sum, result) => sum + countColumns(result).length * result.rowCount, 0);
  const words = documentTexts(leaving).flatMap(({ prose, text }) =>
    prose ? (text.match(/\S+/g) ?? []) : []
  );
  return { numbers: figures.reduce((sum, cell) => sum + cell.figures.length, own), words: words.length };
}
