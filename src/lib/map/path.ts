type Position = readonly number[];

const digit = (value: number): string => String(Math.round(value * 10) / 10);

function line(positions: readonly Position[]): string {
  return positions.map(([x = 0, y = 0]) => `${digit(x)},${digit(y)}`).join('L');
}

/** SVG path data of rings, closed; coordinates to one decimal. */
export const ringsPath = (rings: readonly (readonly Position[])[]): string =>
  rings.map((ring) => `M${line(ring.slice(0, -1))}Z`).join('');

/** SVG path data of open lines. */
export const linesPath = (lines: readonly (readonly Position[])[]): string =>
  lines.map((positions) => `M${line(positions)}`).join('');
