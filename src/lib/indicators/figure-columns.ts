import type { AreaCode } from '../areas/area.ts';
import type { FigureColumns } from './classify-country.ts';
import { marks, type Indicator, type Period } from './definition.ts';
import { parseMark } from './observation.ts';

interface ColumnarTable {
  readonly rowCount: number;
  column(name: string): { numbers(): Float64Array; texts(): readonly (string | null)[] };
}

/** Rows of a query over `waarnemingen` in one period, as columns with an entry per code: cheap to send to a worker. */
export function figureColumns(
  table: ColumnarTable,
  indicators: readonly Indicator[],
  codes: readonly AreaCode[],
  period: Period
): readonly FigureColumns[] {
  const blank = () => new Float64Array(codes.length).fill(Number.NaN);
  const columns = indicators.map((indicator) => ({
    indicator,
    period,
    teller: blank(),
    noemer: blank(),
    waarde: blank(),
    markering: new Uint8Array(codes.length).fill(marks.length)
  }));
  const byIndicator = new Map(columns.map((column) => [column.indicator.id, column]));
  const places = new Map(codes.map((code, place) => [code, place]));
  const [areas, names, said] = ['gebied', 'indicator', 'markering'].map((name) => table.column(name).texts());
  const numbers = (['teller', 'noemer', 'waarde'] as const).map(
    (name) => [name, table.column(name).numbers()] as const
  );
  for (let row = 0; row < table.rowCount; row++) {
    const column = byIndicator.get(names?.[row] ?? '');
    const place = places.get(areas?.[row] ?? '');
    if (!column || place === undefined) continue;
    for (const [name, values] of numbers) column[name][place] = values[row] ?? Number.NaN;
    column.markering[place] = marks.indexOf(parseMark(said?.[row] ?? ''));
  }
  return columns;
}
