/** How many points lie on either side of two references; on a reference counts as below it. */
export interface Quadrants {
  readonly both: number;
  readonly onlyX: number;
  readonly onlyY: number;
  readonly neither: number;
}

export function countQuadrants(
  points: Iterable<{ readonly x: number; readonly y: number }>,
  reference: { readonly x: number; readonly y: number }
): Quadrants {
  const counts = { both: 0, onlyX: 0, onlyY: 0, neither: 0 };
  for (const { x, y } of points) {
    const [right, above] = [x > reference.x, y > reference.y];
    counts[right ? (above ? 'both' : 'onlyX') : above ? 'onlyY' : 'neither'] += 1;
  }
  return counts;
}
