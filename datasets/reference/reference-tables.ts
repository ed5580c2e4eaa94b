import type { TableSource } from '../dataset.ts';
import { rowsTable } from '../rows.ts';
import { readHerindelingen } from './herindelingen.ts';
import { regionRows } from './region-rows.ts';

/** Municipal changes, as every release has them. */
export const herindelingenTable = (): TableSource =>
  rowsTable(
    'herindelingen',
    readHerindelingen().map(({ datum, oudeCode, nieuweCode, soort, aandeel }) => ({
      datum,
      oude_code: oudeCode,
      nieuwe_code: nieuweCode,
      soort,
      aandeel
    }))
  );

/** Land, provincies, regions and gemeenten: the areas of a release that goes no finer. */
export const gebiedenTable = (): TableSource =>
  rowsTable(
    'gebieden',
    regionRows().map((row) => ({ ...row }))
  );
