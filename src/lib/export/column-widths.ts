import { textWidth } from '../charts/text-width.ts';
import type { FigureTable } from '../document/cell-kind.ts';

/** Sizes of type that a table may be set in, in points: the second only when the first does not fit. */
const SIZES = [8, 7] as const;
/** Room beside a text, in twips. */
const PADDING = 130;
/** A text column wants no more than this many of its own characters' widths on one line, in ems. */
const WIDEST = 22;

interface Need {
  /** Without breaking a word. */
  readonly least: number;
  /** Without breaking a line. */
  readonly most: number;
  /** The same, however long. */
  readonly longest: number;
  readonly numeric: boolean;
}

/** How a table is set across a page: its type in points, and widths of columns in twips that add up to `total`. */
export interface TableSetting {
  readonly size: number;
  readonly widths: readonly number[];
}

/** Words are never broken as long as the page is wide enough; numbers stay on one line before texts do. */
export function columnWidths(
  columns: FigureTable['columns'],
  rows: FigureTable['rows'],
  total: number
): TableSetting {
  const ems = columns.map((column, index): Need => {
    const texts = rows.map((row) => row[index] ?? '');
    const wordWidth = (text: string, weight: 400 | 600) =>
      Math.max(...text.split(' ').map((word) => textWidth(word, 1, weight)));
    const head = wordWidth(column.label, 600);
    const longest = texts.reduce((most, text) => Math.max(most, textWidth(text, 1)), head);
    return {
      least: texts.reduce((most, text) => Math.max(most, wordWidth(text, 400)), head),
      most: column.numeric ? longest : Math.min(longest, Math.max(WIDEST, head)),
      longest,
      numeric: column.numeric
    };
  });
  const settings = SIZES.map((size) => {
    const twips = (em: number) => em * size * 20 + PADDING;
    const needs = ems.map(({ least, most, longest, numeric }) => ({
      least: twips(least),
      most: twips(most),
      longest: twips(longest),
      numeric
    }));
    return { size, needs, fits: sum(needs.map(({ most }) => most)) <= total };
  });
  const { size, needs } = settings.find(({ fits }) => fits) ??
    settings[settings.length - 1] ?? { size: 8, needs: [] };
  return { size, widths: toWhole(shareOut(needs, total), total) };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Each its least, then numbers what they want, then texts by what they have to say. */
function shareOut(needs: readonly Need[], total: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= total) return needs.map((need) => (need.least * total) / least);
  const widths = needs.map((need) => need.least);
  const give = (chosen: (need: Need) => boolean, wants: (need: Need) => number) => {
    const wanted = needs.map((need, index) =>
      chosen(need) ? Math.max(0, wants(need) - (widths[index] ?? 0)) : 0
    );
    const all = sum(wanted);
    const share = all === 0 ? 0 : Math.min(1, (total - sum(widths)) / all);
    wanted.forEach((want, index) => (widths[index] = (widths[index] ?? 0) + want * share));
  };
  give(
    ({ numeric }) => numeric,
    ({ most }) => most
  );
  give(
    () => true,
    ({ most }) => most
  );
  give(
    ({ numeric }) => !numeric,
    ({ longest }) => longest
  );
  // What nobody needs keeps the columns apart.
  const rest = (total - sum(widths)) / widths.length;
  return widths.map((width) => width + rest);
}

function toWhole(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor);
  return whole.map((width, index) => (index === 0 ? width + Math.round(total) - sum(whole) : width));
}
