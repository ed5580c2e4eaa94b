import type { Table } from '../../engine/table.ts';
import type { Release } from '../../indicators/release.ts';

/** A preventive measure of the release's list. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly phenomenon: string;
  readonly what: string;
  /** Statute, by-law and case law. */
  readonly ground: string;
  /** What a decision must show. */
  readonly asks: string;
  readonly indicators: readonly string[];
  readonly limits: string;
  readonly who: string;
  /** Somebody looked the ground up. */
  readonly verified: boolean;
}

export function measuresFromTable(table: Table): readonly Measure[] {
  const text = (column: string) => table.column(column).texts();
  const columns = {
    id: text('id'),
    name: text('naam'),
    phenomenon: text('fenomeen'),
    what: text('wat_het_is'),
    ground: text('grondslag'),
    asks: text('vereiste_onderbouwing'),
    indicators: text('indicatoren'),
    limits: text('grenzen'),
    who: text('wie')
  };
  const verified = table.column('nagezien');
  return Array.from({ length: table.rowCount }, (_, row) => ({
    id: columns.id[row] ?? '',
    name: columns.name[row] ?? '',
    phenomenon: columns.phenomenon[row] ?? '',
    what: columns.what[row] ?? '',
    ground: columns.ground[row] ?? '',
    asks: columns.asks[row] ?? '',
    indicators: (columns.indicators[row] ?? '').split(';').filter((id) => id !== ''),
    limits: columns.limits[row] ?? '',
    who: columns.who[row] ?? '',
    verified: verified.value(row) === true
  }));
}

/** Releases from before the list had none. */
export const hasMeasures = ({ resources }: Release): boolean =>
  resources.some(({ name, rows }) => name === 'maatregelen' && rows > 0);
