import { hatchSizes } from '../../charts/hatches.ts';
import { chartTheme } from '../../charts/theme.ts';

const { ink } = chartTheme('print');
const { period, width: radius } = hatchSizes.stipple;

const PATTERN = /<pattern ([^>]*)><rect ([^>]*)\/>/g;
const STIPPLED = /<(rect|circle) ([^>]*)fill="url\(#([^")]+-stipple-[^")]+)\)"([^>]*)\/>/g;

/**
 * A drawing in which the dots on small marks are drawn one by one: in PDF, each mark that is filled with a pattern becomes
 * an image as large as the drawing.
 */
export function looseDots(svg: string): string {
  const looks = new Map(
    [...svg.matchAll(PATTERN)].map(([, pattern = '', ground = '']) => [
      attribute(pattern, 'id'),
      {
        fill: attribute(ground, 'fill'),
        scale: Number(/scale\(([\d.]+)\)/.exec(pattern)?.[1] ?? 1)
      }
    ])
  );
  return svg.replace(STIPPLED, (mark, name: string, before: string, id: string, after: string) => {
    const look = looks.get(id);
    if (!look) return mark;
    const attributes = `${before}${after}`;
    const faded = /fill-opacity="[^"]*"/.exec(attributes)?.[0] ?? '';
    const dots = dotsIn(name === 'rect' ? rectOf(attributes) : circleOf(attributes), look.scale);
    return `<${name} ${before}fill="${look.fill}"${after}/><path d="${dots}" fill="${ink}" ${faded}/>`;
  });
}

interface Mark {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  holds(x: number, y: number): boolean;
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const numbersOf = (attributes: string, ...names: readonly string[]): readonly number[] =>
  names.map((name) => Number(attribute(attributes, name)));

function rectOf(attributes: string): Mark {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attributes, 'x', 'y', 'width', 'height');
  return { box: [x, y, x + width, y + height], holds: () => true };
}

function circleOf(attributes: string): Mark {
  const [cx = 0, cy = 0, r = 0] = numbersOf(attributes, 'cx', 'cy', 'r');
  return { box: [cx - r, cy - r, cx + r, cy + r], holds: (x, y) => Math.hypot(x - cx, y - cy) <= r };
}

/** Squares on the grid of the pattern, whole within the mark. */
function dotsIn({ box: [left, top, right, bottom], holds }: Mark, scale: number): string {
  const [step, size] = [period * scale, 2 * radius * scale];
  const along = (from: number, to: number) => {
    const first = Math.ceil((from - step / 2) / step);
    return Array.from(
      { length: Math.max(0, Math.floor((to - step / 2) / step) - first + 1) },
      (_, index) => (first + index) * step + step / 2
    );
  };
  return along(top + size / 2, bottom - size / 2)
    .flatMap((y) => along(left + size / 2, right - size / 2).map((x) => [x, y] as const))
    .filter(([x, y]) => holds(x, y))
    .map(([x, y]) => `M${round(x - size / 2)} ${round(y - size / 2)}h${size}v${size}h-${size}z`)
    .join('');
}

const round = (value: number): number => Number(value.toFixed(2));
