import { hatchSizes } from '../../charts/hatches.ts';
import { chartTheme } from '../../charts/theme.ts';

const { ink, line } = chartTheme('print');

/** More than the largest cell of a table; what sticks out is cut. */
const WIDTH = 160;
const HEIGHT = 48;

/**
 * A hatch as a background that is drawn once and does not repeat: in PDF a repeated background or a gradient becomes an
 * image as large as the page.
 */
export function hatchImage(hatch: keyof typeof hatchSizes): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" fill="none">${drawings[hatch]()}</svg>`;
  return `background-image:url("data:image/svg+xml,${encodeURIComponent(svg)}");background-repeat:no-repeat;`;
}

const drawings: Readonly<Record<keyof typeof hatchSizes, () => string>> = {
  lines: () => strokes(diagonals(hatchSizes.lines.period, false)),
  cross: () => strokes(diagonals(hatchSizes.cross.period, false) + diagonals(hatchSizes.cross.period, true)),
  stipple() {
    const { period, width } = hatchSizes.stipple;
    const side = 2 * width;
    const dots = steps(HEIGHT, period).flatMap((y) =>
      steps(WIDTH, period).map((x) => `M${x + 1} ${y + 1}h${side}v${side}h-${side}z`)
    );
    return `<path d="${dots.join('')}" fill="${ink}"/>`;
  }
};

/** Lighter than in a drawing: numbers stand on it. */
const strokes = (path: string): string => `<path d="${path}" stroke="${line}"/>`;

/** Lines at 45 degrees that are `period` apart, falling or rising. */
const diagonals = (period: number, rising: boolean): string =>
  steps(WIDTH + HEIGHT, period * Math.SQRT2)
    .map((x) => {
      const [top, bottom] = rising ? [x, x - HEIGHT] : [x - HEIGHT, x];
      return `M${top.toFixed(1)} 0L${bottom.toFixed(1)} ${HEIGHT}`;
    })
    .join('');

const steps = (length: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
