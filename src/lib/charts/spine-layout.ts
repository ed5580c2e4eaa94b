import { intervalLabel } from './number-label.ts';
import type { SpineData, SpineRow } from './spine-data.ts';
import { textWidth } from './text-width.ts';
import { spineReach, toSpinePosition, type SpinePosition } from './spine-scale.ts';

export interface PlacedRow {
  readonly row: SpineRow;
  readonly y: number;
}

/** A row that has a place on the spine. */
interface PositionedRow extends PlacedRow {
  readonly position: SpinePosition;
}

interface Columns {
  readonly compact: boolean;
  readonly head: number;
  readonly row: number;
  readonly label: number;
  readonly left: number;
  readonly right: number;
  readonly number: number;
  readonly end: number;
}

/** Under this width there is no room for an interval column. */
const COMPACT_BELOW = 620;
/** Two lines of a name fit in it. */
const ROW = 28;
/** What ends on the very edge loses part of its last figure where a picture is scaled. */
const EDGE = 2;

function toColumns(width: number, longest: number, intervals: number): Columns {
  if (width < COMPACT_BELOW) {
    const right = width - 58;
    const left = Math.round(width * 0.55);
    return { compact: true, head: 26, row: 38, label: left - 12, left, right, number: width, end: width };
  }
  const left = Math.round(Math.min(Math.max(width * 0.236, longest + 22), width * 0.36));
  const number = Math.round(width - Math.max(88, intervals + 16));
  return {
    compact: false,
    head: 28,
    row: ROW,
    label: left - 14,
    left,
    right: number - 102,
    number,
    end: width - EDGE
  };
}

/** Where everything in a spine goes, in pixels. */
export interface SpineLayout extends Columns {
  readonly height: number;
  readonly middle: number;
  /** Half the height of a bar. */
  readonly half: number;
  readonly reach: number;
  readonly rows: readonly PlacedRow[];
  readonly positioned: readonly PositionedRow[];
  readonly untested: readonly PlacedRow[];
  /** First rows of a group, but not of the first; narrow drawings separate every row. */
  readonly separated: readonly PlacedRow[];
  x(position: number): number;
}

export function toSpineLayout(data: SpineData, width: number): SpineLayout {
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const labels = data.rows.map(({ label }) => label);
  // Points and commas are as wide in every language.
  const intervals = data.rows.map(({ interval, style }) =>
    interval ? intervalLabel(interval, style, 'nl') : ''
  );
  const columns = toColumns(width, widest(labels, 13), widest(intervals, 12));
  const rows = data.rows.map((row, index) => ({
    row,
    position: toSpinePosition(row),
    y: columns.head + (index + 0.5) * columns.row
  }));
  const reach = spineReach(rows.map(({ position }) => position));
  const middle = (columns.left + columns.right) / 2;
  return {
    ...columns,
    height: columns.head + rows.length * columns.row + 6,
    middle,
    half: columns.compact ? 5 : 7,
    reach,
    rows,
    positioned: rows.flatMap(({ row, position, y }) => (position ? [{ row, position, y }] : [])),
    untested: rows.filter(({ position }) => !position),
    separated: rows.filter(({ row }, index) => {
      const before = rows[index - 1]?.row;
      return before !== undefined && (columns.compact || before.group !== row.group);
    }),
    x: (position) => {
      const clamped = Math.max(-reach, Math.min(reach, position));
      return middle + (clamped / reach) * ((columns.right - columns.left) / 2);
    }
  };
}
