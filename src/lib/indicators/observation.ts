import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import { marks } from './definition.ts';
import type { IndicatorId, Mark, Period } from './definition.ts';

/** One row of `waarnemingen`. Missing is null, never 0; `markering` says why. */
export interface Observation {
  readonly gebied: AreaCode;
  readonly periode: Period;
  readonly indicator: IndicatorId;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly markering: Mark;
}

/** Observations of one indicator and period by area, however they are kept. */
export type ObservationSource = Pick<ReadonlyMap<AreaCode, Observation>, 'get' | 'has'>;

/** An answer of the engine as far as observations need it: columns by name, whole at a time. */
interface ColumnarTable {
  readonly rowCount: number;
  column(name: string): {
    numbers(): Float64Array;
    texts(): readonly (string | null)[];
  };
}

/** Rows of a query over `waarnemingen` (all seven columns). */
export function observationsFromTable(table: ColumnarTable): Observation[] {
  const text = (name: string) => table.column(name).texts();
  const number = (name: string) => table.column(name).numbers();
  const [gebied, periode, indicator, markering] = ['gebied', 'periode', 'indicator', 'markering'].map(text);
  const [teller, noemer, waarde] = ['teller', 'noemer', 'waarde'].map(number);
  return Array.from({ length: table.rowCount }, (_, row) => ({
    gebied: gebied?.[row] ?? '',
    periode: periode?.[row] ?? '',
    indicator: indicator?.[row] ?? '',
    teller: orNull(teller?.[row]),
    noemer: orNull(noemer?.[row]),
    waarde: orNull(waarde?.[row]),
    markering: parseMark(markering?.[row] ?? '')
  }));
}

/** Observations by indicator, each in the order of the answer. */
export const groupObservations = (
  observations: readonly Observation[]
): ReadonlyMap<IndicatorId, readonly Observation[]> => groupBy(observations, ({ indicator }) => indicator);

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** A mark that this version doesn't know is `onbekend`. */
export const parseMark = (text: string): Mark => marks.find((mark) => mark === text) ?? 'onbekend';
