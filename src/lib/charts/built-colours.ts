import type { BuiltColumn } from './built-data.ts';
import { text } from './built-rows.ts';
import type { DrawContext } from './define.ts';
import { figureClasses, type FigureClass } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { categorical, chartTheme } from './theme.ts';

type Value = number | string | null;

/** How the values of a channel are coloured, and what the legend over the drawing says. */
export interface BuiltColours {
  of(value: Value): string;
  /** Names with their colours, in order; none for one colour, for a measure and for outcomes of a test. */
  readonly names: readonly { readonly name: string; readonly colour: string }[];
  /** Ends of a measure with its steps; null without one. */
  readonly range: { readonly low: number; readonly high: number; readonly steps: readonly string[] } | null;
  readonly classes: boolean;
}

/** Colours by name at most; the rest is grey. */
const MOST = 6;

const isClass = (value: Value): value is FigureClass => figureClasses.some((one) => one === value);

/** A test's outcome in its own look, names in at most six colours, a measure in steps, and else one colour. */
export function toBuiltColours(column: BuiltColumn | undefined, context: DrawContext): BuiltColours {
  const theme = chartTheme(context.theme);
  const plain = theme.sequential[4];
  const single: BuiltColours = { of: () => plain, names: [], range: null, classes: false };
  if (!column) return single;
  if (column.kind === 'class') {
    const of = (value: Value) => classFill(isClass(value) ? value : 'geen_gegevens', context);
    return { ...single, of, classes: true };
  }
  if (column.kind === 'number' || column.kind === 'date') return measured(column, theme.sequential, single);
  const found = [...new Set(column.values.filter((value) => value !== null).map(text))];
  const palette = categorical(context.theme);
  const colours = new Map(found.slice(0, MOST).map((name, index) => [name, palette[index] ?? theme.ink3]));
  return {
    ...single,
    of: (value) => colours.get(text(value)) ?? theme.line2,
    names: [...colours].map(([name, colour]) => ({ name, colour }))
  };
}

function measured({ values }: BuiltColumn, steps: readonly string[], single: BuiltColours): BuiltColours {
  const numbers = values.filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value)
  );
  if (numbers.length === 0) return single;
  const low = numbers.reduce((least, value) => Math.min(least, value), Infinity);
  const high = numbers.reduce((most, value) => Math.max(most, value), -Infinity);
  const step = (value: number) =>
    high > low ? Math.min(steps.length - 1, Math.floor(((value - low) / (high - low)) * steps.length)) : 0;
  return {
    ...single,
    of: (value) => (typeof value === 'number' ? (steps[step(value)] ?? '') : 'none'),
    range: { low, high, steps }
  };
}
