import type { Level } from '../../src/lib/areas/area.ts';
import type { AreaNames } from './area-names.ts';
import { parseFileFigure } from './file-figure.ts';
import { firstLine } from './find-heading.ts';
import { lineAt, toGrid, type Grid } from './grid.ts';

/** More areas than this side by side is no table that someone made. */
const MOST_SIDE_BY_SIDE = 4_000;
const MOST_LINES = 5_000;

/** A table with its areas side by side, as StatLine can turn it, laid down again; any other grid as it is. */
export function layDown(grid: Grid, names: AreaNames): Grid {
  if (grid.columns.length > MOST_SIDE_BY_SIDE || grid.rows > MOST_LINES) return grid;
  const first = firstLine(grid);
  for (let row = first; row < Math.min(first + 4, grid.rows); row++)
    if (
      holdsAreas(lineAt(grid, row).slice(1), names) &&
      !holdsAreas((grid.columns[0] ?? []).slice(row + 1), names)
    )
      return turn(grid, first);
  return grid;
}

/** Digits, or StatLine's code of a total. */
const NO_NAME = /^(?:\d+|T\d{6})$/;

/** At least two different areas, and nearly nothing else. */
function holdsAreas(cells: readonly string[], names: AreaNames): boolean {
  const texts = [
    ...new Set(cells.filter((cell) => cell !== '' && !/^(?:aantal|eenheid|perioden?)$/i.test(cell)))
  ];
  const none: Level | null = null;
  if (texts.some((text) => parseFileFigure(text, 'comma') !== null)) return false;
  const found = texts.filter((text) => !NO_NAME.test(text) && names.find(text, none).kind !== 'unknown');
  return found.length >= 2 && found.length >= texts.length * 0.6;
}

/** Lines above the table stay above it. */
function turn(grid: Grid, first: number): Grid {
  const lines = Array.from({ length: first }, (_, row) => lineAt(grid, row));
  const filled = Array.from({ length: grid.rows - first }, (_, at) => first + at).filter(
    (row) => lineAt(grid, row).filter((cell) => cell !== '').length > 1
  );
  const turned = grid.columns.map((column) => filled.map((row) => column[row] ?? ''));
  const titles = lines.map((line) => line.slice(0, filled.length));
  return {
    ...toGrid([...titles, ...turned.filter((line) => line.some((cell) => cell !== ''))]),
    widths: null
  };
}
