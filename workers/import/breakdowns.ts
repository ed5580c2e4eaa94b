import type { Breakdown, Choices, ColumnRole } from './api.ts';
import type { SampledColumn } from './column-roles.ts';
import type { Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';

/** Codes and words for all together; `0.0.0` are all kinds of offences, `MW00000` is the value itself beside the margins around it. */
const TOTAL = /^(?:T00\d{4}|10000|0\.0\.0|MW00000|waarde|totaal\b.*|alle\b.*|total\b.*)$/i;
export const isMargin = (text: string): boolean =>
  /^(?:B000150|B\d{6}|(?:onder|boven)grens\b.*|.*marge.*)$/i.test(text);
/** Values of which each one is made an indicator unasked. */
const MOST_EACH = 12;
/** Every value its own indicator. */
export const EACH = '*';

/** Columns that cut the figures in parts: the total is kept, so that nothing is counted twice. */
export function breakdownsOf(
  grid: Grid,
  { body, end }: Heading,
  columns: readonly SampledColumn[],
  roles: ReadonlyMap<number, ColumnRole>,
  choices: Choices
): readonly Breakdown[] {
  return columns
    .filter(({ index }) => roles.get(index) === 'uitsplitsing')
    .map(({ index, path, name }) => {
      const counts = new Map<string, number>();
      const cells = grid.columns[index] ?? [];
      for (let row = body; row < end; row++) {
        const text = cells[row] ?? '';
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      const values = [...counts].map(([text, rows]) => ({ text, rows })).sort((a, b) => b.rows - a.rows);
      const given = choices.breakdowns?.[index];
      const total = totalOf(values.map(({ text }) => text));
      return {
        column: index,
        name: path.join(' / ') || name,
        values: values.slice(0, 300),
        chosen: given ?? total ?? EACH,
        asked: given === undefined && total === undefined && values.length > MOST_EACH
      };
    });
}

/** The value that stands for all of them: the only one, a code or word for a total, or the only one that ends so. */
function totalOf(texts: readonly string[]): string | undefined {
  if (texts.length === 1) return texts[0];
  const certain = texts.filter((text) => TOTAL.test(text)).sort((a, b) => a.length - b.length)[0];
  if (certain !== undefined) return certain;
  const ends = texts.filter((text) => /^[^:]*\btotaal$/i.test(text));
  return ends.length === 1 ? ends[0] : undefined;
}
