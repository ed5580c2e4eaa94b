import type { DrawContext } from '../../charts/define.ts';
import { createSvg } from '../../charts/svg-element.ts';
import { chartTheme, fontFamily } from '../../charts/theme.ts';
import { wrapText } from '../../charts/wrap-text.ts';

const SIZE = 30;
const GAP = 2;
const SIDE = 3 * SIZE + 2 * GAP;
const LINE = 15;

/** Nine colours: the first pattern grows to the right, the second upwards. */
export function drawBivariateLegend(
  { first, second, steps }: { readonly first: string; readonly second: string; readonly steps: string },
  { document, theme, width }: DrawContext
): SVGElement {
  const svg = createSvg(document);
  const { ink, ink2, bivariate } = chartTheme(theme);
  const lines = [...wrapText(`↑ ${second}`, width, 12), ...wrapText(`→ ${first}`, width, 12)];
  const notes = wrapText(steps, width, 11);
  const height = SIDE + 12 + (lines.length + notes.length) * LINE;
  const line = (text: string, place: number, fill: string, size: number) =>
    svg('text', { x: 0, y: SIDE + 20 + place * LINE, fill, 'font-size': size }, text);
  return svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily },
    ...bivariate.flatMap((row, b) =>
      row.map((fill, a) =>
        svg('rect', { x: a * (SIZE + GAP), y: (2 - b) * (SIZE + GAP), width: SIZE, height: SIZE, fill })
      )
    ),
    ...lines.map((text, place) => line(text, place, ink, 12)),
    ...notes.map((text, place) => line(text, lines.length + place, ink2, 11))
  );
}
