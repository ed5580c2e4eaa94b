import type { SvgMaker } from '../charts/svg-element.ts';

const STEP = 64;
const TICK = 5;

/** Places of the ticks along one edge, the same distance from both corners. */
function places(length: number): readonly number[] {
  const count = Math.max(1, Math.floor(length / STEP));
  return Array.from({ length: count }, (_, index) => Math.round(((index + 0.5) * length) / count) + 0.5);
}

/** The thin frame of a map sheet, with ticks along its edges. */
export function mapFrame(
  svg: SvgMaker,
  { width, height }: { readonly width: number; readonly height: number },
  stroke: string
): SVGElement {
  const ticks = [
    ...places(width).map((x) => `M${x},0v${TICK}M${x},${height}v${-TICK}`),
    ...places(height).map((y) => `M0,${y}h${TICK}M${width},${y}h${-TICK}`)
  ];
  return svg(
    'g',
    { fill: 'none', stroke, 'pointer-events': 'none' },
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    svg('path', { d: ticks.join('') })
  );
}
