import { isUnit } from '../../../src/lib/notation/heading.ts';

/** Where the table begins in a file with title lines. */
export interface Heading {
  readonly title: string;
  readonly header: readonly string[];
  /** Units below the headings, empty strings when the file has none there. */
  readonly units: readonly string[];
  /** First line with figures. */
  readonly body: number;
}

/** Skips the title and lines such as `"";"Onderwerp"`, and finds the second header row; null without a table. */
export function findHeading(lines: readonly string[][]): Heading | null {
  const start = lines.findIndex((line) => line.filter((cell) => cell !== '').length > 1);
  if (start < 0) return null;
  const title = start > 0 ? (lines[0]?.find((cell) => cell !== '') ?? '') : '';
  const width = Math.max(...lines.slice(start, start + 20).map((line) => line.length));
  let at = start;
  while (at < lines.length - 1 && (lines[at]?.length ?? 0) < width) at++;
  const next = lines[at + 1] ?? [];
  const unitsBelow = next.slice(1).filter((cell) => cell !== '');
  const hasUnits = unitsBelow.length > 0 && unitsBelow.every(isUnit);
  const header = (lines[at] ?? []).map((cell, i) => cell || (hasUnits ? (next[i] ?? '') : ''));
  return {
    title,
    header,
    units: header.map((_, i) => (hasUnits && isUnit(next[i] ?? '') ? (next[i] ?? '') : '')),
    body: hasUnits ? at + 2 : at + 1
  };
}
