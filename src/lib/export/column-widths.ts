import { textWidth } from '../charts/text-width.ts';
import type { FigureTable } from '../document/cell-kind.ts';

/** Room around a cell's text, in the pixels of its type. */
const PADDING = 14;
/** Text wraps rather than take more of the table than this. */
const WIDEST = 240;
const SIZE = 11;

/**
 * Widths of columns that add up to `total`: numbers get what they need, texts share what is left by their length. A word
 * of a head is never broken.
 */
export function columnWidths(
  columns: FigureTable['columns'],
  rows: FigureTable['rows'],
  total: number
): readonly number[] {
  const natural = columns.map(({ label, numeric }, index) => {
    const word = Math.max(...label.split(' ').map((one) => textWidth(one, SIZE, 600)));
    const cells = rows.map((row) => textWidth(row[index] ?? '', SIZE));
    const longest = cells.reduce((most, width) => Math.max(most, width), word);
    return { numeric, width: PADDING + (numeric ? longest : Math.min(longest, WIDEST)) };
  });
  const sum = (wanted: boolean) =>
    natural.reduce((all, { numeric, width }) => (numeric === wanted ? all + width : all), 0);
  const [numbers, texts] = [sum(true), sum(false)];
  // A pixel of the type in units of the total: 8 pt of type over the width of the page.
  const unit = Math.min(15, numbers > 0 ? (total * (texts > 0 ? 0.72 : 1)) / numbers : 15);
  const fixed = texts > 0 ? numbers * unit : 0;
  const widths = natural.map(({ numeric, width }) => {
    if (texts === 0) return (total * width) / numbers;
    return numeric ? width * unit : ((total - fixed) * width) / texts;
  });
  const whole = widths.map(Math.floor);
  const rest = Math.round(total) - whole.reduce((all, width) => all + width, 0);
  return whole.map((width, index) => (index === 0 ? width + rest : width));
}
