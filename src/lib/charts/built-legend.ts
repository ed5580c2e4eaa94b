import { formatNumber } from '../i18n/formats.ts';
import type { BuiltColours } from './built-colours.ts';
import { decimalsFor } from './built-decimals.ts';
import type { DrawContext } from './define.ts';
import { createSvg } from './svg-element.ts';
import { fitText, textWidth } from './text-width.ts';
import { chartTheme } from './theme.ts';

const ROW = 18;
const SWATCH = 10;
const STEP = 22;
const GAP = 14;
/** Pixels that a name takes at most, so that a few stand beside each other. */
const LONGEST = 300;

interface Legend {
  readonly height: number;
  readonly elements: readonly SVGElement[];
}

/** Names of the colours over the drawing, in as many rows as they take; nothing for one colour. */
export function builtLegend({ names, range }: BuiltColours, context: DrawContext): Legend {
  if (range) return rangeLegend(range, context);
  if (names.length === 0) return { height: 0, elements: [] };
  const { word, swatch } = pens(context);
  const elements: SVGElement[] = [];
  let [x, y] = [0, 0];
  for (const { name, colour } of names) {
    const shown = fitText(name, Math.min(LONGEST, context.width - SWATCH - 5), 12);
    const size = SWATCH + 5 + textWidth(shown, 12) + GAP;
    if (x > 0 && x + size - GAP > context.width) [x, y] = [0, y + ROW];
    elements.push(swatch(x, y, SWATCH, colour), word(shown, x + SWATCH + 5, y));
    x += size;
  }
  return { height: y + ROW + 6, elements };
}

function rangeLegend({ low, high, steps }: NonNullable<BuiltColours['range']>, context: DrawContext): Legend {
  const { word, swatch } = pens(context);
  const decimals = decimalsFor([low, high]);
  const from = formatNumber(low, decimals, context.locale);
  const start = textWidth(from, 12) + 6;
  return {
    height: ROW + 6,
    elements: [
      word(from, 0, 0),
      ...steps.map((colour, index) => swatch(start + index * STEP, 0, STEP, colour)),
      word(formatNumber(high, decimals, context.locale), start + steps.length * STEP + 6, 0)
    ]
  };
}

function pens(context: DrawContext) {
  const svg = createSvg(context.document);
  const { ink2 } = chartTheme(context.theme);
  return {
    word: (text: string, x: number, y: number) =>
      svg('text', { x, y: y + 12, 'text-anchor': 'start', 'font-size': 12, fill: ink2 }, text),
    swatch: (x: number, y: number, width: number, colour: string) =>
      svg('rect', { x, y: y + 3, width, height: SWATCH, fill: colour })
  };
}
