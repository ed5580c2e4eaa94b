import type { ColumnRole } from './api.ts';
import type { Heading } from './find-heading.ts';
import { cellAt, type Grid } from './grid.ts';

/** Rows that are looked at: where areas come back, they come back early. */
const LOOK = 5_000;

/**
 * Columns that say something of an area instead of cutting its figures in parts, such as its region or class: every area
 * has one row for a period and topic, so there are no parts.
 */
export function attributes(
  grid: Grid,
  { body, end }: Heading,
  roles: ReadonlyMap<number, ColumnRole>
): readonly number[] {
  const withRole = (role: ColumnRole) => [...roles].filter(([, one]) => one === role).map(([index]) => index);
  const [area] = withRole('gebied');
  const breakdowns = withRole('uitsplitsing');
  if (area === undefined || breakdowns.length === 0) return [];
  const key = [area, ...withRole('periode'), ...withRole('onderwerp')];
  const seen = new Set<string>();
  const values = new Map(breakdowns.map((index) => [index, new Set<string>()]));
  for (let row = body; row < Math.min(end, body + LOOK); row++) {
    if (cellAt(grid, area, row) === '') continue;
    const text = key.map((column) => cellAt(grid, column, row)).join('\u001f');
    if (seen.has(text)) return [];
    seen.add(text);
    for (const [index, texts] of values) texts.add(cellAt(grid, index, row));
  }
  return breakdowns.filter((index) => (values.get(index)?.size ?? 0) > 1);
}
