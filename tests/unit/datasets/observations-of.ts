import type { Content, Values } from '#datasets/dataset.ts';
import { marks } from '#lib/indicators/definition.ts';
import type { Observation } from '#lib/indicators/observation.ts';

/** Rows of a table of observations, by indicator, without a database. */
export function observationsOf(content: Content, table: string): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const batch of content.tables.find(({ name }) => name === table)?.batches() ?? []) {
    const text = (column: string, row: number) => String(at(batch[column], row));
    const number = (column: string, row: number) => {
      const value = Number(at(batch[column], row));
      return Number.isNaN(value) ? null : value;
    };
    const { codes } = batch.gebied as { codes: Int32Array };
    codes.forEach((_, row) => {
      const indicator = text('indicator', row);
      const rows = found.get(indicator) ?? [];
      if (rows.length === 0) found.set(indicator, rows);
      const markering = marks.find((mark) => mark === text('markering', row)) ?? '';
      rows.push({
        gebied: text('gebied', row),
        periode: text('periode', row),
        indicator,
        teller: number('teller', row),
        noemer: number('noemer', row),
        waarde: number('waarde', row),
        markering
      });
    });
  }
  return found;
}

function at(values: Values | undefined, row: number): unknown {
  if (!values) return null;
  return 'codes' in values ? values.words[values.codes[row] ?? -1] : values[row];
}
